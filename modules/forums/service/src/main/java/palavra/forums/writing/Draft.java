package palavra.forums.writing;

import palavra.forums.ForumsConfig;
import palavra.forums.people.Visit;
import palavra.forums.text.Print;
import palavra.forums.text.Tongue;
import palavra.forums.text.Written;
import palavra.kernel.Language;

/** What someone wants to post, checked and rendered before any row is held. */
record Draft(String key, Language language, boolean guessed, Rendered text) {

    /** @param title of a thread, null for a reply; language null to find it out from the words */
    static Draft of(Visit visit, String key, Language language, String title, String markdown, ForumsConfig config) {
        Written.key(key);
        var text = Rendered.of(Written.text(markdown, config.longestText()));
        return language == null
                ? new Draft(key, guess(visit, title, text), true, text)
                : new Draft(key, language, false, text);
    }

    /** What its words come to, to find the same again; null where they are few. */
    Long print() {
        return Print.of(text.markdown());
    }

    private static Language guess(Visit visit, String title, Rendered text) {
        return Tongue.of(title == null ? text.markdown() : title + "\n\n" + text.markdown(), visit.language());
    }
}
