package palavra.forums.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import palavra.forums.ForumsMailbox;
import palavra.forums.Sql;
import palavra.forums.api.moderation.NewRestraint;
import palavra.forums.api.moderation.PersonRestrained;
import palavra.forums.api.moderation.Reason;
import palavra.forums.api.moderation.RestraintView;
import palavra.forums.people.Participants;
import palavra.forums.people.Power;
import palavra.forums.people.Visit;
import palavra.forums.text.Notes;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;

/** Silences and bans people until a date, and takes that back before it. */
@ApplicationScoped
public class Restraining {

    private static final int MOST_DAYS = 366;

    /** The row of the person is held, so that two who impose the same at once do it once. */
    private static final String HOLD = "select 1 from participant where run = ? and person = ? for update";

    private static final String HOSTED = "select 1 from run where id = ? and institution is not null";
    private static final String IMPOSE = """
            insert into restraint (id, kind, person, run, institution, reason, notice, by, by_power, at, until)
            values (?, ?, ?, ?, case when ? then (select institution from run where id = ?) end, ?, ?, ?, ?, ?, ?)
            """;
    private static final String LIFT = """
            update restraint set lifted_at = ?, lifted_by = ? where id = ? and lifted_at is null and until > ?
            """;

    private final Sql sql;
    private final Standings standings;
    private final Logbook logbook;
    private final Participants participants;
    private final ForumsMailbox mailbox;

    Restraining(Sql sql, Standings standings, Logbook logbook, Participants participants, ForumsMailbox mailbox) {
        this.sql = sql;
        this.standings = standings;
        this.logbook = logbook;
        this.participants = participants;
        this.mailbox = mailbox;
    }

    @Transactional
    public void impose(Visit visit, UUID person, NewRestraint wanted) {
        var notice = checked(wanted);
        var reason = wanted.reason() == null ? Reason.OTHER : wanted.reason();
        if (wanted.everywhere() && visit.power().compareTo(Power.LEAD) < 0) {
            throw Refusal.notAllowed();
        }
        if (wanted.everywhere() && sql.one(HOSTED, row -> true, visit.run()).isEmpty()) {
            throw Refusal.conflict(
                    "institution-unknown",
                    "It is not known yet who offers this run. Try later, or keep it to this run.");
        }
        sql.one(HOLD, row -> true, visit.run(), person).orElseThrow(Refusal::notFound);
        visit.above(standings.powerOf(visit.run(), person));
        if (standings.of(visit, person).restraints().stream().anyMatch(one -> isSame(one, wanted))) {
            throw Refusal.conflict("restrained-already", "This holds already. Take it back first to change it.");
        }
        participants.know(visit);
        var id = Ids.next();
        var now = Posts.now();
        var until = now.plus(Duration.ofDays(wanted.days()));
        sql.run(
                IMPOSE,
                id,
                wanted.kind(),
                person,
                visit.run(),
                wanted.everywhere(),
                visit.run(),
                reason,
                notice,
                visit.person(),
                visit.power().ordinal(),
                now,
                until);
        logbook.wrote(visit, wanted.kind().name(), true, person, reason, notice);
        tell(visit, person, id, wanted, reason, notice, until, false);
    }

    @Transactional
    public void lift(Visit visit, UUID person, UUID id) {
        var one = standings.of(visit, person).restraints().stream()
                .filter(restraint -> restraint.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (one.active() && !one.liftable()) {
            throw Refusal.notAllowed();
        }
        var now = Posts.now();
        if (sql.run(LIFT, now, visit.person(), id, now) == 0) {
            throw Refusal.conflict("restraint-is-over", "This is over already.");
        }
        participants.know(visit);
        logbook.wrote(visit, one.kind().name(), false, person, null, null);
        var as = new NewRestraint(one.kind(), one.everywhere(), one.reason(), one.notice(), 1);
        tell(visit, person, id, as, one.reason(), one.notice(), one.until(), true);
    }

    private void tell(
            Visit visit,
            UUID person,
            UUID id,
            NewRestraint wanted,
            Reason reason,
            String notice,
            java.time.Instant until,
            boolean lifted) {
        mailbox.tell(
                "person-restrained",
                person,
                new PersonRestrained(
                        id, visit.run(), person, wanted.kind(), wanted.everywhere(), reason, notice, until, lifted));
    }

    private static boolean isSame(RestraintView one, NewRestraint wanted) {
        return one.active() && one.kind() == wanted.kind() && one.everywhere() == wanted.everywhere();
    }

    private static String checked(NewRestraint wanted) {
        if (wanted.kind() == null) {
            throw Refusal.invalid("restraint-missing", "Say what is kept from this person.");
        }
        if (wanted.days() < 1 || wanted.days() > MOST_DAYS) {
            throw Refusal.invalid("days-out-of-range", "Say after how many days it ends: 1 to 366.");
        }
        var notice = Notes.of(wanted.notice(), Notes.LONGEST_NOTE);
        if (notice.isEmpty()) {
            throw Refusal.invalid("notice-missing", "Write to the person why.");
        }
        return notice;
    }
}
