package palavra.learning.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.api.AssessedAssignment;
import palavra.content.api.assignment.Assignment.Wanted;
import palavra.kernel.Refusal;
import palavra.learning.api.assignment.AssignmentCard;
import palavra.learning.api.assignment.AssignmentView;
import palavra.learning.api.assignment.SentFile;
import palavra.learning.api.assignment.Writing;
import palavra.learning.problem.Deadline;
import palavra.learning.progress.Completions;
import palavra.learning.run.Learner;
import palavra.learning.run.Place;
import palavra.learning.run.Syllabi;
import palavra.learning.run.Work;

/** What learners do with an assignment. Acts come with their place held, so nothing here happens twice at a time. */
@ApplicationScoped
class HandingIn {

    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_KEY = 64;

    @Inject
    Deadline deadline;

    @Inject
    Completions completions;

    @Inject
    Syllabi syllabi;

    @Inject
    Clock clock;

    /** The assignments of a unit, in one statement. */
    List<AssignmentCard> in(Place place, UUID unitId) {
        var now = clock.instant();
        var all = place.syllabus().assignmentsOf(place.open(unitId, now));
        var ids = all.stream().map(AssessedAssignment::id).toList();
        var pieces = place.learner()
                .filter(learner -> !place.looksOnly() && !ids.isEmpty())
                .map(learner -> Piece.of(learner.id, ids))
                .orElse(Map.of());
        return all.stream()
                .map(one -> sheet(place, one, pieces.getOrDefault(one.id(), Piece.fresh(one.id())), now)
                        .card())
                .toList();
    }

    AssignmentView view(Place place, UUID id) {
        var now = clock.instant();
        var assessed = assessed(place, id, now);
        var piece = place.learner()
                .filter(learner -> !place.looksOnly())
                .flatMap(learner -> Piece.of(learner.id, id))
                .orElseGet(() -> Piece.fresh(id));
        return view(place, assessed, piece, now);
    }

    AssignmentView save(Place place, UUID id, Writing writing) {
        var now = clock.instant();
        var learner = place.working(now);
        var assessed = assessed(place, id, now);
        var piece = draft(learner, id);
        piece.save(text(assessed, writing), now);
        return view(place, assessed, piece, now);
    }

    AssignmentView attach(Place place, UUID id, SentFile sent) {
        var now = clock.instant();
        var learner = place.working(now);
        var assessed = assessed(place, id, now);
        var rule = assessed.assignment().files();
        var file = Arrived.of(sent, rule);
        var piece = draft(learner, id);
        if (PieceFiles.of(piece.id).size() >= rule.most()) {
            throw Refusal.invalid(
                    "work-file-count", "At most " + rule.most() + " files can be handed in here.", rule.most());
        }
        piece.save(piece.text, now);
        Piece.flush();
        PieceFiles.add(piece.id, file.name(), file.data(), now);
        return view(place, assessed, piece, now);
    }

    AssignmentView detach(Place place, UUID id, UUID file) {
        var now = clock.instant();
        var learner = place.working(now);
        var assessed = assessed(place, id, now);
        var piece = draft(learner, id);
        if (piece.id != null) {
            PieceFiles.remove(piece.id, file);
        }
        return view(place, assessed, piece, now);
    }

    AssignmentView handIn(Place place, UUID id, Writing writing) {
        var now = clock.instant();
        var learner = place.working(now);
        var assessed = assessed(place, id, now);
        var key = key(writing);
        var piece = Piece.held(learner, id);
        if (piece.isHandedIn() && key.equals(piece.key)) {
            return view(place, assessed, piece, now);
        }
        open(piece);
        piece.save(text(assessed, writing), now);
        if (sheet(place, assessed, piece, now).closed() == null) {
            complete(assessed, piece);
            piece.handIn(key, now);
            Piece.flush();
            completions.add(place, assessed.unit(), List.of(id), Work.of(place));
            learner.calls(place.actor());
            learner.opened(assessed.unit(), now);
        }
        return view(place, assessed, piece, now);
    }

    AssignmentView takeBack(Place place, UUID id) {
        var now = clock.instant();
        var learner = place.working(now);
        var assessed = assessed(place, id, now);
        var piece = Piece.held(learner, id);
        if (piece.isHandedIn()) {
            var isOver = sheet(place, assessed, piece, now).closed() != null;
            if (isOver || !piece.waits() || piece.takenBy(now) != null) {
                throw Refusal.conflict("work-being-graded", "It can not be taken back any more.");
            }
            piece.takeBack();
        }
        return view(place, assessed, piece, now);
    }

    private static Piece draft(Learner learner, UUID id) {
        var piece = Piece.held(learner, id);
        open(piece);
        return piece;
    }

    private static void open(Piece piece) {
        if (piece.isHandedIn()) {
            throw Refusal.conflict("work-handed-in", "You have handed this in: it can not be changed now.");
        }
    }

    private static void complete(AssessedAssignment assessed, Piece piece) {
        var asked = assessed.assignment();
        var hasText = !piece.text.isBlank();
        var hasFile = !PieceFiles.of(piece.id).isEmpty();
        if (asked.elsewhere()) {
            throw Refusal.conflict("work-elsewhere", "Nothing is handed in here.");
        }
        if (!hasText && (asked.text() == Wanted.REQUIRED || !hasFile && asked.text() == Wanted.OPTIONAL)) {
            throw Refusal.invalid("work-text-missing", "Write something before you hand it in.");
        }
        if (!hasFile && (asked.files().wanted() == Wanted.REQUIRED || !hasText)) {
            throw Refusal.invalid("work-file-missing", "Add a file before you hand it in.");
        }
    }

    /** Where nothing is to be written there is no text. */
    private static String text(AssessedAssignment assessed, Writing writing) {
        var text = writing == null
                        || writing.text() == null
                        || assessed.assignment().text() == Wanted.NO
                ? ""
                : writing.text().replace("\r\n", "\n").replace("\0", "");
        if (text.length() > LONGEST_TEXT) {
            throw Refusal.invalid(
                    "work-text-too-long", "A text has at most 100 000 characters. Hand in a file.", LONGEST_TEXT);
        }
        return text;
    }

    private static String key(Writing writing) {
        var key = writing == null || writing.key() == null ? "" : writing.key().strip();
        if (key.isEmpty() || key.length() > LONGEST_KEY || key.indexOf('\0') >= 0) {
            throw Refusal.invalid("key-missing", "The form's key is missing. Open the page again.");
        }
        return key;
    }

    /** The assignment, when its unit is open. */
    private static AssessedAssignment assessed(Place place, UUID id, Instant now) {
        var assessed = place.syllabus().assignment(id).orElseThrow(Refusal::notFound);
        place.open(assessed.unit(), now);
        return assessed;
    }

    private PieceSheet sheet(Place place, AssessedAssignment assessed, Piece piece, Instant now) {
        return new PieceSheet(place, assessed, piece, deadline.isOver(place, assessed.unit(), now));
    }

    private AssignmentView view(Place place, AssessedAssignment assessed, Piece piece, Instant now) {
        var mark = piece.graded == 0 ? null : PieceMark.of(piece.id).orElse(null);
        var late = syllabi.terms(place).late(place.unit(assessed.unit()).subsection());
        return sheet(place, assessed, piece, now).view(PieceFiles.of(piece.id), mark, late, piece.takenBy(now) != null);
    }
}
