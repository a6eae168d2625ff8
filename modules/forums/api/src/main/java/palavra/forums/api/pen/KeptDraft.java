package palavra.forums.api.pen;

import java.util.UUID;
import palavra.forums.api.ThreadKind;
import palavra.kernel.Language;

/**
 * What somebody is writing.
 *
 * @param key the post will have it, from whichever device it is sent
 * @param kind of a new thread; null for a question
 * @param topic of a new thread; null where there is none
 * @param title of a new thread; empty for a reply
 * @param language null to find it out from the text
 */
public record KeptDraft(String key, ThreadKind kind, UUID topic, String title, String markdown, Language language) {

    public KeptDraft {
        kind = kind == null ? ThreadKind.QUESTION : kind;
        title = title == null ? "" : title;
        markdown = markdown == null ? "" : markdown;
    }

    /** Whether there is nothing to keep. */
    public boolean blank() {
        return title.isBlank() && markdown.isBlank();
    }
}
