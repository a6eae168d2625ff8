package palavra.learning.run;

import palavra.kernel.Refusal;

/** Nothing is done to a grade without saying why. */
public final class Reasons {

    private static final int LONGEST = 500;

    private Reasons() {}

    public static String check(String reason) {
        var said = reason == null ? "" : reason.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw Refusal.invalid("reason-missing", "Say why, in at most 500 characters.");
        }
        return said;
    }
}
