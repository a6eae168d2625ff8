package palavra.content.html;

import palavra.content.api.Verdict;

/** One thing that was changed in a piece of HTML or taken out of it, or a link that was looked at. */
public record Finding(boolean link, String what, Verdict verdict, String reason, String sentence) {

    static Finding element(String what, Verdict verdict, String reason, String sentence) {
        return new Finding(false, what, verdict, reason, sentence);
    }
}
