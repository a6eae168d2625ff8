package palavra.learning.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import palavra.learning.api.assignment.GradedWork;
import palavra.learning.api.gradebook.WhyGrade.Answered;
import palavra.learning.run.Syllabus;

/** What came of a learner's work, for those who explain and answer for grades. */
@ApplicationScoped
public class Graded {

    /** What was handed in, and how it was graded where it was, by assignment. */
    public record Works(Map<UUID, Answered> handedIn, Map<UUID, GradedWork> graded) {}

    public Works of(UUID enrollment, Syllabus syllabus) {
        var pieces = Piece.<Piece>list("enrollment = ?1 and times > 0", enrollment);
        var handedIn = pieces.stream()
                .collect(Collectors.toMap(
                        piece -> piece.assignment,
                        piece -> new Answered(
                                piece.times, piece.handedAt == null ? piece.countedAt : piece.handedAt, null)));
        var byWork = pieces.stream().collect(Collectors.toMap(piece -> piece.id, Function.identity()));
        var graded = new HashMap<UUID, GradedWork>();
        if (pieces.stream().anyMatch(piece -> piece.graded > 0)) {
            PieceMark.of(byWork.keySet()).forEach((work, mark) -> {
                var assignment = byWork.get(work).assignment;
                syllabus.assignment(assignment)
                        .ifPresent(one -> graded.put(assignment, new Rubric(one.assignment()).said(mark)));
            });
        }
        return new Works(handedIn, graded);
    }

    /** Lets work be handed in once more; says how often it was, 0 where there was nothing to let. */
    public int reopen(UUID enrollment, UUID assignment) {
        return Piece.of(enrollment, assignment)
                .filter(Piece::reopen)
                .map(piece -> Math.max(1, piece.times))
                .orElse(0);
    }
}
