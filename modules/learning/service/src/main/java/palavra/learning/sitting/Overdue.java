package palavra.learning.sitting;

import java.util.UUID;

/** Time was over when somebody came: the sitting is closed first, by the clock, and what they asked is asked again. */
class Overdue extends RuntimeException {

    private final UUID enrollment;

    Overdue(UUID enrollment) {
        super(null, null, false, false);
        this.enrollment = enrollment;
    }

    UUID enrollment() {
        return enrollment;
    }
}
