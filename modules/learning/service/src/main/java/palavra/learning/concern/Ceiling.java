package palavra.learning.concern;

import java.time.Instant;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import palavra.content.api.OutlineSubsection;
import palavra.learning.api.Receipt;
import palavra.learning.grade.Late;
import palavra.learning.run.Grades;
import palavra.learning.run.Syllabus;
import palavra.learning.run.Terms;
import palavra.learning.run.Work;

/**
 * The grade somebody would have if everything that is still taken were answered rightly now: by the same sums as every
 * grade. Attempts that are used up still count as open, because they can be given back.
 *
 * @param waiting assignments that were handed in and are not graded yet
 */
record Ceiling(
        Syllabus syllabus, Terms terms, Function<OutlineSubsection, Instant> due, Set<UUID> waiting, Instant now) {

    /** After its deadline only what waits for who grades it, or is graded without being handed in, can still earn more. */
    Receipt of(Work work) {
        var points = new HashMap<>(work.points());
        for (var part : syllabus.subsections()) {
            if (Syllabus.isGraded(part)) {
                syllabus.itemsOf(part).stream()
                        .filter(item -> isOpen(part) || waiting.contains(item.id()) || !syllabus.isAnswered(item.id()))
                        .forEach(problem -> points.merge(
                                problem.id(), whole(problem), (before, after) -> better(part, before, after)));
            }
        }
        return Grades.receipt(syllabus, terms.policy(), due, new Work(work.done(), points, work.given()));
    }

    private boolean isOpen(OutlineSubsection part) {
        var limit = limit(part);
        return limit == null || terms.late(part) != null || !now.isAfter(limit);
    }

    /** The last instant that is in time; null for no deadline. */
    private Instant limit(OutlineSubsection part) {
        var at = due.apply(part);
        return at == null ? null : at.plusSeconds(terms.policy().graceSeconds());
    }

    private Work.Points whole(Syllabus.Item item) {
        return new Work.Points(item.possible(), item.possible(), now);
    }

    /** What was earned in time may be more than all that is left for late work. */
    private Work.Points better(OutlineSubsection part, Work.Points before, Work.Points after) {
        return left(part, before)
                                .multiply(after.possible())
                                .compareTo(left(part, after).multiply(before.possible()))
                        > 0
                ? before
                : after;
    }

    private java.math.BigDecimal left(OutlineSubsection part, Work.Points points) {
        return Late.of(terms.late(part), limit(part), points.at(), points.earned(), points.possible())
                .map(late -> points.earned().subtract(late.off()))
                .orElse(points.earned());
    }
}
