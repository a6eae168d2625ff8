package palavra.learning.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.learning.api.gradebook.GradeAct.Kind;
import palavra.learning.api.gradebook.GradebookPage.Column;
import palavra.learning.api.gradebook.ScoreSheet;
import palavra.learning.api.gradebook.ScoreSheet.Change;
import palavra.learning.api.gradebook.SheetFile;
import palavra.learning.run.Cause;
import palavra.learning.run.Grades;
import palavra.learning.run.Learner;
import palavra.learning.run.Places;
import palavra.learning.run.Reasons;
import palavra.learning.run.Run;
import palavra.learning.run.Taught;
import palavra.learning.run.Work;

/** Points for many by a file: read first, and applied exactly as it was read, all of it or nothing. */
@ApplicationScoped
class Sheets {

    private static final int MOST_CHANGES = 5000;
    private static final int AT_ONCE = 500;

    @Inject
    Places places;

    @Inject
    Listing listing;

    @Inject
    Grades grades;

    @Inject
    Judging judging;

    @Inject
    Clock clock;

    ScoreSheet read(Actor actor, UUID id, SheetFile file) {
        var run = places.graded(actor, id);
        Taught.open(run);
        var reason = Reasons.check(file.reason());
        var reader = new SheetReader(file.csv(), listing.columns(run));
        var comparison = new SheetComparison(places, grades, run);
        comparison.of(reader.entries());
        if (comparison.lines().size() > MOST_CHANGES) {
            throw SheetReader.tooLarge();
        }
        var problems = new ArrayList<>(reader.problems());
        problems.addAll(comparison.problems());
        problems.sort(java.util.Comparator.comparingInt(ScoreSheet.Problem::line));
        var row = SheetRow.keep(id, actor, reason, comparison.unchanged(), problems, clock.instant());
        comparison.lines().forEach(line -> line.keep(row.id));
        return view(run, row, comparison.lines());
    }

    ScoreSheet of(Actor actor, UUID id, UUID sheet) {
        var run = places.graded(actor, id);
        return view(run, row(id, sheet, LockModeType.NONE), SheetLine.of(sheet));
    }

    ScoreSheet apply(Actor actor, UUID id, UUID sheet) {
        var run = places.graded(actor, id);
        Taught.open(run);
        var row = row(id, sheet, LockModeType.PESSIMISTIC_WRITE);
        var lines = SheetLine.of(sheet);
        if (row.appliedAt == null) {
            row.appliedAt = clock.instant();
            var cause = new Cause(Kind.SCORE_GIVEN, actor, row.reason);
            var byLearner = lines.stream().collect(Collectors.groupingBy(line -> line.id.enrollment()));
            var learners = Learner.<Learner>find("id in ?1 order by id", byLearner.keySet())
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .list();
            for (var from = 0; from < learners.size(); from += AT_ONCE) {
                give(run, learners.subList(from, Math.min(from + AT_ONCE, learners.size())), byLearner, cause);
            }
        }
        return view(run, row, lines);
    }

    private void give(Run run, List<Learner> learners, Map<UUID, List<SheetLine>> byLearner, Cause cause) {
        var ids = learners.stream().map(learner -> learner.id).toList();
        var before = Work.graded(ids);
        for (var learner : learners) {
            var place = places.of(run, learner).orElseThrow(Sheets::moved);
            var receipt = grades.receipt(place, before.getOrDefault(learner.id, Work.none()));
            for (var line : byLearner.get(learner.id)) {
                if (Standing.of(receipt, line.id.block()).earned().compareTo(line.was) != 0) {
                    throw moved();
                }
                judging.give(learner, line.id.block(), line.becomes, receipt, cause);
            }
        }
        var after = Work.of(ids);
        learners.forEach(learner -> places.of(run, learner)
                .ifPresent(place -> grades.grade(place, learner, after.getOrDefault(learner.id, Work.none()))));
    }

    private static SheetRow row(UUID run, UUID sheet, LockModeType lock) {
        return SheetRow.<SheetRow>find("id = ?1 and run = ?2", sheet, run)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    private ScoreSheet view(Run run, SheetRow row, List<SheetLine> lines) {
        var titles = listing.columns(run).stream().collect(Collectors.toMap(Column::subsection, Function.identity()));
        var people = new HashMap<UUID, Learner>();
        var ids = lines.stream().map(line -> line.id.enrollment()).distinct().toList();
        Learner.<Learner>list("id in ?1", ids).forEach(learner -> people.put(learner.id, learner));
        var changes = lines.stream()
                .map(line -> {
                    var learner = people.get(line.id.enrollment());
                    var part = titles.get(line.id.block());
                    var title = part == null ? "" : part.title();
                    return new Change(line.line, learner.person, learner.name, title, line.was, line.becomes);
                })
                .toList();
        return row.view(changes);
    }

    private static Refusal moved() {
        return Refusal.conflict(
                "scores-moved", "Some of these scores have moved since the file was read. Bring the file again.");
    }
}
