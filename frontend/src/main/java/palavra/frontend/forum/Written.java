package palavra.frontend.forum;

import java.util.List;
import palavra.forums.api.ThreadKind;
import palavra.forums.api.pen.KeptDraft;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;

/**
 * What stands in a form of the forum: what was typed, and what was wrong with it.
 *
 * @param key the same until it is posted, so that a form sent twice is one post
 * @param language its tag; empty to find it out from the text
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

    /** @param language chosen at first; empty to find it out from the text */
    static Written nothing(String language) {
        return new Written(Ids.next().toString(), "question", "", "", "", language, null, null);
    }

    /** What was kept of a text before. */
    static Written of(KeptDraft draft) {
        return new Written(
                draft.key(),
                draft.kind() == ThreadKind.DISCUSSION ? "discussion" : "question",
                draft.topic() == null ? "" : draft.topic().toString(),
                draft.title(),
                draft.markdown(),
                Said.tag(draft.language()),
                null,
                null);
    }

    /** The same with a quote under what stands there. */
    Written quoting(String quote) {
        var before = text == null || text.isBlank() ? "" : text.strip() + "\n\n";
        return new Written(key, kind, topic, title, before + quote, language, refusal, sentence);
    }

    /** This, to be kept or to be looked at. */
    KeptDraft draft() {
        var about = topic == null || topic.isBlank() ? null : Ids.parse(topic);
        return new KeptDraft(key, asked(), about, title, text, Said.language(language));
    }

    ThreadKind asked() {
        return "discussion".equals(kind) ? ThreadKind.DISCUSSION : ThreadKind.QUESTION;
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
        return Spoken.with(List.of(language));
    }
}
