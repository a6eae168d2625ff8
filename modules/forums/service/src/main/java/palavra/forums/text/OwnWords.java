package palavra.forums.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What somebody says themselves in a post: without what they quote, code, mathematics and addresses. */
public final class OwnWords {

    /** Looks at each letter once: a word that is no address is not tried again from its middle. */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "(?m)^>.*$|(?s)```.*?```|`[^`]*`|(?<!\\w)\\w++://\\S+|(?<![\\w.+-])[\\w.+-]++@\\S+|[$][^$]*[$]");

    private OwnWords() {}

    /** The rest of the Markdown, in composed letters. */
    public static String of(String markdown) {
        return Normalizer.normalize(OF_OTHERS.matcher(markdown).replaceAll(" "), Normalizer.Form.NFC);
    }
}
