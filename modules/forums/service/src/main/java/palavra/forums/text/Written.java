package palavra.forums.text;

import java.text.Normalizer;
import java.util.regex.Pattern;
import palavra.kernel.Refusal;

/** What people type, brought into one form: composed characters, single line ends, nothing invisible that steers. */
public final class Written {

    private static final int LONGEST_KEY = 64;
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}\\ufffe\\uffff&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Written() {}

    /** A post's text, or a refusal that names what is wrong with it. */
    public static String text(String typed, int longest) {
        var text = clean(typed).strip();
        if (text.isEmpty()) {
            throw Refusal.invalid("text-missing", "Write something first.");
        }
        return draft(text, longest);
    }

    /** A text that is not finished, which may be empty. */
    public static String draft(String typed, int longest) {
        var text = clean(typed);
        if (text.length() > longest) {
            throw Refusal.invalid("text-too-long", "The text has more than %d characters.".formatted(longest), longest);
        }
        return text;
    }

    /** A title on one line, or a refusal that names what is wrong with it. */
    public static String title(String typed, int longest) {
        var title = SPACES.matcher(clean(typed)).replaceAll(" ").strip();
        if (title.isEmpty()) {
            throw Refusal.invalid("title-missing", "Give it a title.");
        }
        if (title.length() > longest) {
            throw Refusal.invalid(
                    "title-too-long", "The title has more than %d characters.".formatted(longest), longest);
        }
        return title;
    }

    /** A key made once for a form, or a refusal when it is none. */
    public static String key(String sent) {
        if (sent == null || sent.isBlank() || sent.length() > LONGEST_KEY || sent.indexOf('\0') >= 0) {
            throw Refusal.invalid("key-missing", "A post needs a key of at most 64 characters.");
        }
        return sent;
    }

    private static String clean(String typed) {
        var lines = typed == null ? "" : typed.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(CONTROLS.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
    }
}
