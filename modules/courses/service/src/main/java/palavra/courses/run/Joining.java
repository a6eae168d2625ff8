package palavra.courses.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import palavra.courses.api.Admission;
import palavra.kernel.Refusal;

/** Who may join a run by themselves, and when, as its row has it. Part of {@link Run}. */
@Embeddable
record Joining(
        @Column(name = "enroll_from") Instant opens,
        @Column(name = "enroll_until") Instant closes,
        @Column(name = "late_until") Instant lateUntil,
        @Column(name = "invited_only") boolean invitedOnly) {

    static final Joining FREE = new Joining(null, null, null, false);

    /** As a person says it, who is told what makes no sense. */
    static Joining of(Admission said) {
        var lateEnds = said.lateUntil() == null ? said.closes() : said.lateUntil();
        if (isBefore(said.closes(), said.opens()) || isBefore(lateEnds, said.closes())) {
            throw Refusal.invalid("closes-before-it-opens", "Enrollment cannot close before it opens.");
        }
        if (said.lateUntil() != null && said.closes() == null) {
            throw Refusal.invalid("late-without-close", "Say until when one joins in time before you take late ones.");
        }
        return new Joining(
                Schedule.sane(said.opens()),
                Schedule.sane(said.closes()),
                Schedule.sane(said.lateUntil()),
                said.invitedOnly());
    }

    Admission admission() {
        return new Admission(opens, closes, lateUntil, invitedOnly);
    }

    private static boolean isBefore(Instant one, Instant other) {
        return one != null && other != null && one.isBefore(other);
    }
}
