package palavra.frontend.studio.editor;

import java.math.BigDecimal;

/** Numbers as people type them: with a point or a comma. What cannot be read is marked at its field. */
public final class Numbers {

    private static final int LONGEST = 40;

    private Numbers() {}

    /** The number there; null when the field is empty or was marked as wrong. */
    public static BigDecimal decimal(Form form, String name) {
        var typed = form.at(name).strip().replace(',', '.').replace("\u2212", "-");
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.length() <= LONGEST && typed.matches("-?\\d+(\\.\\d+)?")) {
            return new BigDecimal(typed);
        }
        form.wrong(name, "number");
        return null;
    }

    /** A whole number from {@code least} to {@code most}; null when the field is empty or was marked as wrong. */
    public static Integer whole(Form form, String name, int least, int most) {
        var number = decimal(form, name);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0
                || number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            form.wrong(name, "whole");
            return null;
        }
        return number.intValue();
    }

    public static String plain(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
