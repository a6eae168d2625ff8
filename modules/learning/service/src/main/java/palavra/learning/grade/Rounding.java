package palavra.learning.grade;

import java.math.BigDecimal;

/** The one rounding of a grade, to whole percent. */
enum Rounding {
    HALF_UP {
        @Override
        int percent(Fraction exact) {
            return exact.wholeHalfAwayFromZero();
        }
    },
    /** As Open edX does: 0.05 is added first, so that 59.46 becomes 60 and 59.44 becomes 59. */
    OLX {
        @Override
        int percent(Fraction exact) {
            return exact.plus(Fraction.of(new BigDecimal("0.05"))).wholeHalfAwayFromZero();
        }
    };

    abstract int percent(Fraction exact);

    static Rounding named(String name) {
        return "olx".equals(name) ? OLX : HALF_UP;
    }

    String label() {
        return this == OLX ? "olx" : "half-up";
    }
}
