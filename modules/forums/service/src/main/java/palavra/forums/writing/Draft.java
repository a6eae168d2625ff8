package palavra.forums.writing;

import palavra.forums.ForumsConfig;
import palavra.forums.people.Visit;
import palavra.forums.text.Written;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/** What someone wants to post, checked and rendered before any row is held. */
record Draft(String key, Language language, Rendered text) {

    private static final int LONGEST_KEY = 64;

    static Draft of(Visit visit, String key, Language language, String markdown, ForumsConfig config) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY || key.indexOf('\0') >= 0) {
            throw Refusal.invalid("key-missing", "A post needs a key of at most 64 characters.");
        }
        var text = Rendered.of(Written.text(markdown, config.longestText()));
        return new Draft(key, language == null ? visit.language() : language, text);
    }
}
