package palavra.courses.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import palavra.courses.api.CohortDate;
import palavra.courses.api.RunChange;
import palavra.courses.api.RunDate;
import palavra.courses.api.RunState;
import palavra.courses.run.CohortBlock;
import palavra.courses.run.Dates;
import palavra.courses.run.Deed;
import palavra.courses.run.Pin;
import palavra.courses.run.Rights;
import palavra.courses.run.Run;
import palavra.courses.run.RunNews;
import palavra.courses.run.Schedule;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** How the leads of a run set it up. Every change locks the run, is written down value by value, and is told. */
@ApplicationScoped
public class RunSetup {

    private final RunNews news;
    private final Clock clock;

    RunSetup(RunNews news, Clock clock) {
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public void set(Actor actor, UUID id, RunChange change) {
        var run = Rights.led(actor, id);
        run.unlessArchived();
        if (run.version() != change.version()) {
            throw Refusal.conflict("edited-meanwhile", "Somebody changed this run meanwhile. Look at it again.");
        }
        var before = Facts.of(run);
        var counts = change.softDates() == null ? run.schedule().softDates() : change.softDates();
        run.schedule(Schedule.set(change.start(), change.end(), change.zone(), change.selfPaced())
                .counting(counts));
        run.become(
                change.name(),
                change.capacity(),
                change.certificate(),
                change.textCorrections(),
                Hosts.of(actor, run).choose(change.institution()));
        offer(run, change.editions());
        if (change.admission() != null) {
            run.admit(change.admission());
        }
        if (change.dates() != null) {
            run.date(dates(change.dates()));
        }
        if (change.cohortDates() != null) {
            run.dateCohorts(cohortDates(change.cohortDates()));
        }
        before.note(Facts.of(run), clock.instant(), actor, run);
        news.tell(run);
    }

    /** Moves a run to the newest publication of an edition: the only way an open one changes what is graded in it. */
    @Transactional
    public void show(Actor actor, UUID id, UUID edition, UUID publication) {
        var run = Rights.led(actor, id);
        run.unlessArchived();
        var shown = run.pins().get(edition);
        if (shown == null) {
            throw Refusal.conflict("edition-not-offered", "This run does not offer that edition.");
        }
        var newest = Family.of(run).newest(edition);
        if (newest.isEmpty() || !newest.publication().equals(publication)) {
            throw Refusal.conflict("newer-meanwhile", "There is a newer publication. Look at what it changes first.");
        }
        if (run.pin(edition, publication, newest.number())) {
            Deed.note(clock.instant(), actor, "publication " + edition, id, shown.number(), newest.number());
            news.tell(run);
        }
    }

    public static Map<UUID, Dates> dates(List<RunDate> dates) {
        return dates.stream()
                .collect(Collectors.toMap(
                        RunDate::block,
                        date -> new Dates(Schedule.sane(date.start()), Schedule.sane(date.due())),
                        (one, other) -> other));
    }

    private static Map<CohortBlock, Dates> cohortDates(List<CohortDate> dates) {
        return dates.stream()
                .collect(Collectors.toMap(
                        date -> new CohortBlock(date.cohort(), date.block()),
                        date -> new Dates(Schedule.sane(date.start()), Schedule.sane(date.due())),
                        (one, other) -> other));
    }

    private static void offer(Run run, Set<UUID> wanted) {
        var family = Family.of(run);
        family.mustOffer(wanted);
        run.pins().keySet().stream()
                .filter(edition -> !wanted.contains(edition))
                .toList()
                .forEach(run::withdraw);
        wanted.forEach(edition -> run.offer(edition, family.newest(edition)));
        if (run.state() != RunState.DRAFT && run.pins().values().stream().allMatch(Pin::isEmpty)) {
            throw Refusal.conflict("nothing-published", "Publish an edition first: there is nothing to show yet.");
        }
    }
}
