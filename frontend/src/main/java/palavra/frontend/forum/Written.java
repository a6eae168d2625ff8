package palavra.frontend.forum;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/**
 * What stands in a form of the forum: what was typed, and what was wrong with it.
 *
 * @param key the same until it is posted, so that a form sent twice is one post
 * @param refusal the code of the refusal, and
 * @param sentence what it says to the reader; both null before the form was sent
 */
record Written(
        String key,
        String kind,
        String topic,
        String title,
        String text,
        String language,
        String refusal,
        String sentence) {

    /** A language one may say one wrote in, by its own name; in Unicode's data finding the name costs more than a page. */
    public record Spoken(String tag, String ownName) {

        private static Spoken of(String tag) {
            return new Spoken(tag, Language.of(tag).ownName());
        }
    }

    private static final Comparator<Spoken> BY_NAME =
            Comparator.comparing(Spoken::ownName, String.CASE_INSENSITIVE_ORDER);

    /** Languages people most often write in, for those who write in none of the course's. */
    private static final List<Spoken> COMMON = Stream.of(
                    "ar", "bn", "de", "en", "es", "fa", "fr", "ha", "hi", "id", "it", "ja", "km", "ko", "lo", "my",
                    "ne", "nl", "pl", "ps", "pt", "ro", "ru", "sn", "so", "sw", "ta", "th", "tr", "uk", "ur", "vi",
                    "wo", "xh", "yo", "zh", "zu")
            .map(Spoken::of)
            .sorted(BY_NAME)
            .toList();

    static Written nothing(Language language) {
        return new Written(palavra.kernel.Ids.next().toString(), "question", "", "", "", language.tag(), null, null);
    }

    /** The same with a refusal, so that nothing typed is lost. */
    Written refused(Refusal why, String inReadersLanguage) {
        return new Written(key, kind, topic, title, text, language, why.code(), inReadersLanguage);
    }

    public String titleError() {
        return refusal != null && refusal.startsWith("title-") ? sentence : null;
    }

    public String textError() {
        return refusal != null && refusal.startsWith("text-") ? sentence : null;
    }

    /** A refusal that belongs to no field. */
    public String otherError() {
        return titleError() == null && textError() == null ? sentence : null;
    }

    /** What the reader may say they wrote in. */
    public List<Spoken> languages() {
        return COMMON.stream().anyMatch(one -> one.tag().equals(language))
                ? COMMON
                : Stream.concat(Stream.of(Spoken.of(language)), COMMON.stream())
                        .sorted(BY_NAME)
                        .toList();
    }
}
