package palavra.content.studio;

import palavra.content.api.WordCloud;
import palavra.kernel.Refusal;

/** What a word cloud must have. */
final class CloudCheck {

    private CloudCheck() {}

    static WordCloud check(WordCloud cloud) {
        if (cloud == null || cloud.question() == null) {
            throw Refusal.invalid("body-missing", "The component says nothing.");
        }
        if (!isWithin(cloud.inputs(), WordCloud.MOST_INPUTS) || !isWithin(cloud.top(), WordCloud.MOST_SHOWN)) {
            throw Refusal.invalid("cloud-size", "A word cloud takes 1 to 20 words of each and shows 1 to 250 of them.");
        }
        return cloud;
    }

    private static boolean isWithin(int number, int most) {
        return number >= 1 && number <= most;
    }
}
