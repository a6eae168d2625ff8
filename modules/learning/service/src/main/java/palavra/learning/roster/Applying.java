package palavra.learning.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import palavra.kernel.Actor;
import palavra.learning.api.gradebook.GradeAct.Kind;
import palavra.learning.api.roster.BulkLine;
import palavra.learning.api.roster.BulkLine.Verdict;
import palavra.learning.roster.Judge.Judged;
import palavra.learning.roster.PeopleCsv.Entry;
import palavra.learning.run.Cause;
import palavra.learning.run.Learner;
import palavra.learning.run.Regrading;
import palavra.learning.run.Run;
import palavra.learning.run.Seats;

/** Does what lines of a list say, in a run that is held. */
@ApplicationScoped
class Applying {

    @Inject
    Seats seats;

    @Inject
    Regrading regrading;

    @Inject
    Clock clock;

    /** The lines again, those marked that would do something else by now: they do nothing. */
    List<BulkLine> apply(Run held, Actor actor, List<BulkLine> shown) {
        var now = Judge.byNumber(
                new Judge(held).judge(shown.stream().map(Applying::entry).toList()));
        var isSame = shown.stream()
                .collect(Collectors.partitioningBy(
                        line -> now.get(line.number()).line().verdict() == line.verdict()));
        act(
                held,
                actor,
                isSame.get(true).stream().map(line -> now.get(line.number())).toList());
        isSame.get(true).stream()
                .filter(line -> line.verdict().acts())
                .collect(Collectors.groupingBy(BulkLine::verdict, Collectors.counting()))
                .forEach((verdict, lines) -> RosterDeed.note(held, null, actor, "list." + verdict, "" + lines, clock));
        return shown.stream()
                .map(line -> after(line, now.get(line.number()).line()))
                .toList();
    }

    private void act(Run held, Actor actor, List<Judged> lines) {
        var present = present(lines);
        var seated = new ArrayList<Learner>();
        for (var line : lines) {
            var verdict = line.line().verdict();
            if (verdict == Verdict.NEW) {
                seated.add(known(held, line, present.get(line.enrollment())));
            } else if (verdict == Verdict.UNKNOWN) {
                var invited =
                        Learner.invited(held, line.line().email(), line.line().name(), clock.instant());
                invited.cohort = line.cohort();
                invited.persist();
            } else if (verdict == Verdict.MOVED) {
                var learner = present.get(line.enrollment());
                learner.cohort = line.cohort();
                regrading.one(held, learner, new Cause(Kind.AUDIENCE, actor, ""));
            }
        }
        if (!seated.isEmpty()) {
            seats.ask(held, seated);
            Learner.persist(seated);
        }
    }

    private Learner known(Run held, Judged line, Learner present) {
        var edition = held.firstEdition().orElseThrow().id();
        var who = new Actor(line.person(), line.accountName(), Set.of());
        var learner = present == null ? Learner.of(held, who, edition, clock.instant()) : present;
        learner.cohort = line.cohort() == null ? learner.cohort : line.cohort();
        return learner;
    }

    private static Map<UUID, Learner> present(List<Judged> lines) {
        var ids = lines.stream()
                .filter(line -> line.line().verdict().acts() && line.enrollment() != null)
                .map(Judged::enrollment)
                .toList();
        return Learner.<Learner>find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(learner -> learner.id, Function.identity()));
    }

    private static Entry entry(BulkLine line) {
        return new Entry(line.number(), line.email(), line.name(), line.cohort());
    }

    private static BulkLine after(BulkLine shown, BulkLine now) {
        var isStale = shown.verdict().acts() && shown.verdict() != now.verdict();
        return isStale
                ? new BulkLine(
                        shown.number(), shown.email(), shown.name(), shown.cohort(), now.verdict(), now.reason(), true)
                : shown;
    }
}
