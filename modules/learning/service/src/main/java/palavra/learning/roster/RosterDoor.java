package palavra.learning.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Page;
import palavra.kernel.Refusal;
import palavra.learning.api.EnrollmentState;
import palavra.learning.api.roster.BulkLine;
import palavra.learning.api.roster.BulkLine.Verdict;
import palavra.learning.api.roster.BulkReport;
import palavra.learning.api.roster.Cohort;
import palavra.learning.api.roster.Roster;
import palavra.learning.api.roster.RosterAct;
import palavra.learning.api.roster.RosterPerson;
import palavra.learning.api.roster.RosterQuery;
import palavra.learning.api.roster.RosterSummary;
import palavra.learning.api.roster.RunKey;
import palavra.learning.api.roster.Sorting;
import palavra.learning.enrollment.EnrollmentKey;
import palavra.learning.roster.Judge.Judged;
import palavra.learning.roster.PeopleCsv.Entry;
import palavra.learning.run.Learner;
import palavra.learning.run.Run;
import palavra.learning.run.Seats;

/** The door itself: for each act its transaction and its door check; a change holds the run. */
@ApplicationScoped
@Transactional
public class RosterDoor implements Roster {

    @Inject
    Staff staff;

    @Inject
    Applying applying;

    @Inject
    Cohorts cohorts;

    @Inject
    Seats seats;

    @Inject
    Clock clock;

    @Override
    public RosterSummary summary(Actor actor, UUID run) {
        return People.summary(staff.of(actor, run));
    }

    @Override
    public Page<RosterPerson> people(Actor actor, UUID run, RosterQuery query) {
        return People.page(staff.of(actor, run), query);
    }

    @Override
    public List<RosterAct> log(Actor actor, UUID run) {
        return RosterDeed.of(staff.of(actor, run));
    }

    @Override
    public byte[] export(Actor actor, UUID id) {
        var run = staff.of(actor, id);
        var people = People.all(run);
        RosterDeed.note(run, null, actor, "exported", "" + people.size(), clock);
        return PeopleCsv.write(people);
    }

    @Override
    public BulkLine invite(Actor actor, UUID id, String email, UUID cohort) {
        var run = staff.holding(actor, id);
        var name = cohort == null ? "" : Cohorts.of(run, cohort).name;
        var line = new Judge(run)
                .judge(List.of(new Entry(1, email == null ? "" : email.strip(), "", name)))
                .getFirst()
                .line();
        if (line.verdict() == Verdict.BAD) {
            throw Refusal.invalid(line.reason(), "This is not an e-mail address.");
        }
        return applying.apply(run, actor, List.of(line)).getFirst();
    }

    @Override
    public void remove(Actor actor, UUID id, UUID enrollment) {
        var run = staff.holding(actor, id);
        var learner = learner(run, enrollment);
        var was = learner.state;
        if (was == EnrollmentState.INVITED) {
            learner.delete();
        } else if (was == EnrollmentState.ACTIVE || was == EnrollmentState.WAITING) {
            seats.leave(run, learner, EnrollmentState.REMOVED);
        } else {
            return;
        }
        RosterDeed.note(run, enrollment, actor, "removed", was.name(), clock);
    }

    @Override
    public void readmit(Actor actor, UUID id, UUID enrollment) {
        var run = staff.holding(actor, id);
        var learner = learner(run, enrollment);
        if (learner.state == EnrollmentState.REMOVED) {
            seats.ask(run, List.of(learner));
            RosterDeed.note(run, enrollment, actor, "readmitted", learner.state.name(), clock);
        }
    }

    @Override
    public void move(Actor actor, UUID id, UUID enrollment, UUID cohort) {
        var run = staff.holding(actor, id);
        cohorts.move(run, actor, learner(run, enrollment), cohort);
    }

    @Override
    public BulkReport check(Actor actor, UUID id, byte[] csv) {
        var run = staff.of(actor, id);
        var lines = new Judge(run)
                .judge(PeopleCsv.read(csv)).stream().map(Judged::line).toList();
        return Bulk.keep(run, actor, lines, clock.instant()).report();
    }

    @Override
    public BulkReport report(Actor actor, UUID run, UUID bulk) {
        return Bulk.of(staff.of(actor, run), actor, bulk).report();
    }

    @Override
    public BulkReport apply(Actor actor, UUID id, UUID bulkId) {
        var run = staff.holding(actor, id);
        var bulk = Bulk.of(run, actor, bulkId);
        if (bulk.appliedAt == null) {
            bulk.lines = applying.apply(run, actor, bulk.lines);
            bulk.appliedAt = clock.instant();
        }
        return bulk.report();
    }

    @Override
    public RunKey key(Actor actor, UUID run) {
        var key = staff.of(actor, run).enrollmentKey;
        return new RunKey(key == null ? "" : key);
    }

    @Override
    public void lock(Actor actor, UUID id, RunKey key) {
        var run = staff.holding(actor, id);
        var wanted = EnrollmentKey.kept(key.key());
        if (!Objects.equals(wanted, run.enrollmentKey)) {
            run.enrollmentKey = wanted;
            RosterDeed.note(run, null, actor, wanted == null ? "key.removed" : "key.set", "", clock);
        }
    }

    @Override
    public Cohort found(Actor actor, UUID run, String name, UUID edition) {
        return cohorts.found(staff.holding(actor, run), actor, name, edition);
    }

    @Override
    public void dissolve(Actor actor, UUID run, UUID cohort) {
        cohorts.dissolve(staff.holding(actor, run), actor, cohort);
    }

    @Override
    public void sort(Actor actor, UUID run, Sorting sorting) {
        cohorts.sort(staff.holding(actor, run), actor, sorting);
    }

    private static Learner learner(Run run, UUID enrollment) {
        return Learner.<Learner>find("id = ?1 and run = ?2 and staff = false", enrollment, run.id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }
}
