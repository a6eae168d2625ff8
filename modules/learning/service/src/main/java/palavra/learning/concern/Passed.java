package palavra.learning.concern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import palavra.content.api.OutlineSubsection;
import palavra.learning.run.Run;
import palavra.learning.run.Syllabi;
import palavra.learning.run.Syllabus;
import palavra.learning.run.Terms;
import palavra.learning.run.Work;

/**
 * The deadlines that have passed for those who read one edition in one cohort, the last of them and the last few in a
 * row. Parts that are due at the same time are one deadline.
 *
 * @param cohort null for those in none that has dates or parts of its own
 * @param part the first part of the last deadline; due when, without grace; at with it
 * @param blocks what can be handed in for it
 * @param rowAt when the first of the last few passed, with grace; null where there were fewer
 * @param rowBlocks what could be handed in for these
 * @param closing whether somebody who has done nothing up to now cannot pass any more
 */
record Passed(
        UUID edition,
        UUID cohort,
        UUID part,
        Instant due,
        Instant at,
        List<UUID> blocks,
        Instant rowAt,
        List<UUID> rowBlocks,
        boolean closing) {

    /** Where at least one deadline has passed: each edition in each cohort that has dates or parts of its own, and in none. */
    static List<Passed> of(Run run, Syllabi syllabi, int inRow, Instant now) {
        var terms = syllabi.terms(run, null);
        var cohorts = new ArrayList<>(run.ownCohorts());
        cohorts.add(null);
        var passed = new ArrayList<Passed>();
        for (var edition : run.published()) {
            var whole = syllabi.of(edition.publication());
            for (var cohort : cohorts) {
                var syllabus = whole.without(run.audiences().hiddenFrom(cohort));
                of(run, syllabus, terms, cohort, inRow, now).forEach(passed::add);
            }
        }
        return passed;
    }

    private static Stream<Passed> of(Run run, Syllabus syllabus, Terms terms, UUID cohort, int inRow, Instant now) {
        var due = run.deadlinesIn(cohort);
        var grace = terms.policy().graceSeconds();
        var byTime = new TreeMap<Instant, List<OutlineSubsection>>(Comparator.reverseOrder());
        syllabus.subsections().stream()
                .filter(part -> Syllabus.isGraded(part)
                        && due.apply(part) != null
                        && now.isAfter(due.apply(part).plusSeconds(grace))
                        && syllabus.itemsOf(part).stream().anyMatch(item -> syllabus.isAnswered(item.id())))
                .forEach(part -> byTime.computeIfAbsent(due.apply(part), at -> new ArrayList<>())
                        .add(part));
        if (byTime.isEmpty()) {
            return Stream.empty();
        }
        var last = byTime.firstEntry();
        var row = byTime.entrySet().stream().limit(inRow).toList();
        var best = new Ceiling(syllabus, terms, due, Set.of(), now).of(Work.none());
        return Stream.of(new Passed(
                syllabus.edition(),
                cohort,
                last.getValue().getFirst().id(),
                last.getKey(),
                last.getKey().plusSeconds(grace),
                blocks(syllabus, last.getValue().stream()),
                row.size() < inRow ? null : row.getLast().getKey().plusSeconds(grace),
                blocks(syllabus, row.stream().map(Map.Entry::getValue).flatMap(List::stream)),
                best.passMark() != null && !best.passed()));
    }

    /** The parts and what can earn points in them: points may be given for either. */
    private static List<UUID> blocks(Syllabus syllabus, Stream<OutlineSubsection> parts) {
        return parts.flatMap(part -> Stream.concat(
                        Stream.of(part.id()), syllabus.itemsOf(part).stream().map(Syllabus.Item::id)))
                .toList();
    }
}
