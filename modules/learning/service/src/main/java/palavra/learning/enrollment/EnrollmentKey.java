package palavra.learning.enrollment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Locale;
import palavra.kernel.Refusal;

/** What one joins a run with. It is told by mouth and by paper: case, spaces and widths of letters do not matter. */
public final class EnrollmentKey {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 60;

    private EnrollmentKey() {}

    /** What staff typed as a key, as it is kept; null for none. 400 {@code key-length}. */
    public static String kept(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var key = typed.strip();
        var length = plain(key).length();
        if (length < SHORTEST || key.length() > LONGEST || !key.matches("\\P{Cntrl}+")) {
            throw Refusal.invalid("key-length", "A key has 6 to 60 letters and digits.");
        }
        return key;
    }

    /** Takes as long for a key that is nearly right as for any other of its length. */
    static boolean isRight(String key, String typed) {
        return typed != null && typed.length() <= LONGEST * 4 && MessageDigest.isEqual(bytes(key), bytes(typed));
    }

    private static byte[] bytes(String text) {
        return plain(text).getBytes(StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Z}\\s\\p{Cf}]", "")
                .toUpperCase(Locale.ROOT);
    }
}
