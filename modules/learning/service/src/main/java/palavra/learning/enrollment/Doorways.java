package palavra.learning.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import palavra.courses.api.Admission.Gate;
import palavra.courses.api.RunState;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.learning.api.Doorway;
import palavra.learning.api.Doorway.Door;
import palavra.learning.api.EnrollmentState;
import palavra.learning.run.Learner;
import palavra.learning.run.Run;

/** Decides who may join a run by themselves now. */
@ApplicationScoped
public class Doorways {

    /** Seats taken, people in line, one's own state and place in line. */
    private static final String STANDING = """
            select r.taken, (select count(*)::integer from enrollment where run = r.id and state = 'WAITING'),
                   case when not e.staff then e.state end,
                   (select count(*)::integer from enrollment w where w.run = r.id and w.state = 'WAITING' and w.turn <= e.turn)
              from run r left join enrollment e on e.run = r.id and e.person = :person where r.id = :run
            """;

    @Inject
    Clock clock;

    /** Two statements: the run, and how one stands before it. */
    public Doorway of(Actor actor, UUID id) {
        Run run = Run.findById(id);
        var onTeam = run != null && run.hasOnTeam(actor.id());
        if (run == null || run.state == RunState.DRAFT && !onTeam && !actor.is(Role.ADMINISTRATOR)) {
            throw Refusal.notFound();
        }
        var row = (Object[]) Run.getEntityManager()
                .createNativeQuery(STANDING, Object[].class)
                .setParameter("person", actor.id())
                .setParameter("run", id)
                .getSingleResult();
        var taken = (Integer) row[0];
        var waiting = (Integer) row[1];
        var state = row[2] == null ? null : EnrollmentState.valueOf((String) row[2]);
        var door = door(run, state, clock.instant());
        var isFull = run.capacity != null && (taken >= run.capacity || waiting > 0);
        return new Doorway(
                id,
                state,
                onTeam,
                door.takes() && isFull ? Door.FULL : door,
                run.admission().opens(),
                run.admission().lateUntil(),
                run.capacity,
                taken,
                waiting,
                (Integer) row[3],
                run.enrollmentKey != null && state == null && !onTeam);
    }

    /** Refuses who was never in a run that asks for a key: to be invited is to be in it as one whom it knows. */
    static void unlocked(Run run) {
        if (run.enrollmentKey != null) {
            throw Refusal.conflict("key-needed", "This run asks for a key. Type the one that you were given.");
        }
    }

    /** Refuses whom the rule does not let in; whether a seat is free is for the database to say. */
    static void enter(Run run, Learner learner, Instant now) {
        switch (door(run, learner.staff ? null : learner.state, now)) {
            case OPEN, LATE, FULL -> {}
            case NOT_YET -> throw notYet(run, now);
            case CLOSED -> throw closed();
            case INVITED_ONLY ->
                throw Refusal.conflict("invited-only", "This run is for people whom its team invited.");
            case REMOVED ->
                throw Refusal.conflict(
                        "removed-from-run", "The team of this run took you out of it. Ask them to let you in again.");
        }
    }

    /** The rule itself. Who was in once may come back to a run by invitation, but not after its gate has closed. */
    private static Door door(Run run, EnrollmentState state, Instant now) {
        var gate = run.admission().gate(now);
        if (state == EnrollmentState.REMOVED) {
            return Door.REMOVED;
        }
        if (run.state == RunState.DRAFT || run.state == RunState.ANNOUNCED) {
            return Door.NOT_YET;
        }
        if (!run.takesLearners() || gate == Gate.CLOSED) {
            return Door.CLOSED;
        }
        if (gate == Gate.NOT_YET) {
            return Door.NOT_YET;
        }
        if (run.admission().invitedOnly() && state == null) {
            return Door.INVITED_ONLY;
        }
        return gate == Gate.LATE ? Door.LATE : Door.OPEN;
    }

    private static Refusal notYet(Run run, Instant now) {
        var opens = run.admission().opens();
        return opens == null || !opens.isAfter(now)
                ? closed()
                : Refusal.conflict("not-open-yet", "Enrollment is not open yet.", opens);
    }

    private static Refusal closed() {
        return Refusal.conflict("run-not-open", "This run does not take learners now.");
    }
}
