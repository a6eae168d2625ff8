package palavra.content.olx;

import java.math.BigDecimal;
import palavra.content.api.WordCloud;

/** Reads word clouds; a number that is missing or cannot be read is the usual one, one that is too large the largest. */
final class CloudReader {

    private final Policy policy;
    private final Texts texts;

    CloudReader(Policy policy, Texts texts) {
        this.policy = policy;
        this.texts = texts;
    }

    Body read(Node node) {
        var question = policy.of(node, "instructions");
        var shares = policy.of(node, "display_student_percents");
        return new Body.CloudBody(new WordCloud(
                question.isEmpty() ? "" : texts.block(node, question),
                number(node, "num_inputs", WordCloud.USUAL.inputs(), WordCloud.MOST_INPUTS),
                number(node, "num_top_words", WordCloud.USUAL.top(), WordCloud.MOST_SHOWN),
                shares.isEmpty() ? WordCloud.USUAL.shares() : Values.isTrue(shares)));
    }

    /** Whether the package may say so many: otherwise the nearest that is possible is taken. */
    static boolean isPossible(String name, BigDecimal number) {
        var most = name.equals("num_inputs") ? WordCloud.MOST_INPUTS : WordCloud.MOST_SHOWN;
        return number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private int number(Node node, String name, int usual, int most) {
        return Values.decimal(policy.of(node, name))
                .map(number ->
                        number.max(BigDecimal.ONE).min(BigDecimal.valueOf(most)).intValue())
                .orElse(usual);
    }
}
