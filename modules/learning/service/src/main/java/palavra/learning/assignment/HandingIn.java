package palavra.learning.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.api.AssessedAssignment;
import palavra.kernel.Refusal;
import palavra.learning.api.assignment.AssignmentCard;
import palavra.learning.api.assignment.AssignmentView;
import palavra.learning.api.assignment.SentFile;
import palavra.learning.api.assignment.Writing;
import palavra.learning.peer.Fallback;
import palavra.learning.peer.PeerWords;
import palavra.learning.problem.Deadline;
import palavra.learning.progress.Completions;
import palavra.learning.run.Learner;
import palavra.learning.run.Place;
import palavra.learning.run.Syllabi;
import palavra.learning.run.Work;

/** What learners do with an assignment. Acts come with their place held, so nothing here happens twice at a time. */
@ApplicationScoped
class HandingIn {

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
        piece.save(Sent.text(assessed, writing), now);
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
        var key = Sent.key(writing);
        var piece = Piece.held(learner, id);
        if (piece.isHandedIn() && key.equals(piece.key)) {
            return view(place, assessed, piece, now);
        }
        open(piece);
        piece.save(Sent.text(assessed, writing), now);
        if (sheet(place, assessed, piece, now).closed() == null) {
            Sent.complete(assessed, piece);
            piece.handIn(key, place.edition().language().tag(), now);
            if (assessed.assignment().peers() != null) {
                piece.meets(Fallback.earliest(assessed.assignment().peers(), now));
            }
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
            if (isOver || !piece.waits() || isSeen(assessed, piece, now)) {
                throw Refusal.conflict("work-being-graded", "It can not be taken back any more.");
            }
            piece.takeBack();
        }
        return view(place, assessed, piece, now);
    }

    /** Whether somebody looks at it, or its learner has seen others' work since. */
    private static boolean isSeen(AssessedAssignment assessed, Piece piece, Instant now) {
        return piece.takenBy(now) != null
                || piece.served > 0
                || assessed.assignment().peers() != null && PeerWords.hasBegun(piece.enrollment, piece.assignment);
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
        var isSeen = piece.waits() && isSeen(assessed, piece, now);
        return sheet(place, assessed, piece, now).view(PieceFiles.of(piece.id), mark, late, isSeen);
    }
}
