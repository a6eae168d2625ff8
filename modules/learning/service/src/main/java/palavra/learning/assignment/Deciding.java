package palavra.learning.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import palavra.kernel.Actor;
import palavra.learning.api.gradebook.GradeAct.Kind;
import palavra.learning.run.ActOnGrade;
import palavra.learning.run.Cause;
import palavra.learning.run.Grades;
import palavra.learning.run.Place;
import palavra.learning.run.Told;
import palavra.learning.run.Work;

/** Writes down how a work was graded, and lets it count. The enrollment is held meanwhile. */
@ApplicationScoped
public class Deciding {

    @Inject
    Grades grades;

    @Inject
    Told told;

    @Inject
    Clock clock;

    /** @param place of the learner whose work it is */
    void decide(Actor grader, Place place, Piece piece, Rubric.Marks marks) {
        decide(new Cause(Kind.GRADED, grader, marks.comment()), 0, place, piece, marks);
    }

    /** The same by what so many reviews come to: nobody in particular decided it. */
    public void byPeers(Place place, Piece piece, Rubric.Marks marks, int reviews) {
        decide(new Cause(Kind.GRADED_BY_PEERS, null, ""), reviews, place, piece, marks);
    }

    private void decide(Cause cause, int reviews, Place place, Piece piece, Rubric.Marks marks) {
        var learner = place.learner().orElseThrow();
        var now = clock.instant();
        var isFirst = piece.waits();
        var was = piece.earned == null ? "" : said(piece.earned, piece.possible);
        PieceMark.store(piece, marks, place.syllabus().publication(), cause.actor(), reviews, now);
        piece.graded(marks.earned(), marks.possible());
        ActOnGrade.write(learner, cause, piece.assignment, null, was, said(marks.earned(), marks.possible()), now);
        if (isFirst) {
            tell(place, piece, marks);
        }
        Piece.flush();
        if (place.syllabus().isGraded(piece.assignment)) {
            grades.grade(place, learner, Work.of(place));
        }
    }

    /** Once for each time it was handed in: a correction is no other answer. */
    private void tell(Place place, Piece piece, Rubric.Marks marks) {
        told.deed(
                place,
                "problem.graded",
                piece.assignment,
                Map.of(
                        "earned",
                        marks.earned(),
                        "possible",
                        marks.possible(),
                        "attempt",
                        piece.times,
                        "correct",
                        marks.earned().compareTo(marks.possible()) >= 0,
                        "first",
                        piece.times == 1));
    }

    private static String said(BigDecimal earned, BigDecimal possible) {
        return plain(earned) + " / " + plain(possible);
    }

    private static String plain(BigDecimal points) {
        return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }
}
