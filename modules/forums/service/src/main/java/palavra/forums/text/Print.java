package palavra.forums.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts brought to what is the same in them, however they are set: by it the same words are found again. */
public final class Print {

    /** Shorter texts are nobody's own: many thank in the same words. */
    private static final int SHORTEST = 30;

    private static final Pattern UNHEARD = Pattern.compile("[\\p{M}\\p{Cf}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Print() {}

    /** What the letters and digits of someone's own words come to; null for a text too short to compare. */
    public static Long of(String markdown) {
        var letters = MARKS.matcher(fold(OwnWords.of(markdown))).replaceAll("");
        return letters.length() < SHORTEST
                ? null
                : ByteBuffer.wrap(digest(letters)).getLong();
    }

    /** The text in small letters without accents, invisible characters and second spaces. */
    public static String fold(String text) {
        var plain = UNHEARD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException neverMissing) {
            throw new IllegalStateException(neverMissing);
        }
    }
}
