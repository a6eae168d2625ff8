package palavra.learning.assignment;

import java.util.List;
import palavra.content.api.AssessedAssignment;
import palavra.content.api.LateRule;
import palavra.learning.api.assignment.AssignmentCard;
import palavra.learning.api.assignment.AssignmentView;
import palavra.learning.api.assignment.HandedFile;
import palavra.learning.run.Place;
import palavra.learning.run.Syllabus;

/**
 * Decides what a learner may see of an assignment, and what can be done with it: the only place. Of a grade there is
 * nothing before it was given, because nothing of it is kept before.
 */
record PieceSheet(Place place, AssessedAssignment assessed, Piece piece, boolean pastDue) {

    AssignmentView view(List<HandedFile> files, PieceMark mark, LateRule late, boolean taken) {
        var unit = place.unit(assessed.unit());
        var edition = place.edition();
        return new AssignmentView(
                assessed.id(),
                unit.id(),
                unit.title(),
                edition.title(),
                assessed.title(),
                assessed.language(),
                edition.language(),
                assessed.assignment(),
                Syllabus.isGraded(unit.subsection()),
                piece.state(),
                piece.text,
                files,
                piece.savedAt,
                piece.handedAt,
                place.due(unit.subsection()),
                late,
                place.run().zone,
                closed(),
                piece.waits() && closed() == null && !taken,
                mark == null ? null : new Rubric(assessed.assignment()).said(mark));
    }

    AssignmentCard card() {
        var unit = place.unit(assessed.unit());
        return new AssignmentCard(
                assessed.id(),
                assessed.title(),
                assessed.language() == null ? place.edition().language() : assessed.language(),
                piece.state(),
                piece.earned,
                piece.possible == null ? assessed.assignment().possible() : piece.possible,
                Syllabus.isGraded(unit.subsection()),
                assessed.assignment().elsewhere());
    }

    /** Why nothing is handed in; null while it is. */
    String closed() {
        return place.closed() != null ? place.closed() : pastDue ? "deadline" : null;
    }
}
