package palavra.learning.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import palavra.content.api.AssessedAssignment;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.learning.api.assignment.Rating;
import palavra.learning.api.assignment.WorkQueue;
import palavra.learning.api.assignment.WorkView;
import palavra.learning.peer.PeerWords;
import palavra.learning.run.Learner;
import palavra.learning.run.Place;
import palavra.learning.run.Places;
import palavra.learning.run.Run;
import palavra.learning.run.Taught;

/** What those do who grade work. Grading holds the enrollment, as answering does: grades cannot race. */
@ApplicationScoped
class WorkDesk {

    @Inject
    Places places;

    @Inject
    Deciding deciding;

    @Inject
    Clock clock;

    /** A work with whose it is and what it is graded by. */
    private record Found(Run run, Piece piece, Place place, AssessedAssignment assessed) {}

    WorkQueue queue(Actor actor, UUID runId, String after) {
        var run = places.graded(actor, runId);
        var now = clock.instant();
        var rows = Waiting.page(runId, after);
        var shown = rows.subList(0, Math.min(rows.size(), Waiting.AT_ONCE));
        var lines = shown.stream()
                .flatMap(row -> line(actor, run, row, now).stream())
                .toList();
        var next = rows.size() > shown.size()
                ? Waiting.Cursor.after(shown.getLast().piece())
                : null;
        return new WorkQueue(Waiting.count(runId), lines, next);
    }

    Optional<UUID> next(Actor actor, UUID runId) {
        Taught.open(places.graded(actor, runId));
        var now = clock.instant();
        var next = Waiting.next(runId, actor, now);
        next.map(id -> Piece.<Piece>findById(id)).ifPresent(piece -> piece.take(actor, now));
        return next;
    }

    WorkView work(Actor actor, UUID run, UUID work) {
        return view(actor, found(actor, run, work, false));
    }

    WorkView take(Actor actor, UUID run, UUID work) {
        var found = found(actor, run, work, true);
        Taught.open(found.run());
        free(found.piece(), actor);
        found.piece().take(actor, clock.instant());
        return view(actor, found);
    }

    WorkView release(Actor actor, UUID run, UUID work) {
        var found = found(actor, run, work, true);
        if (actor.id().equals(found.piece().grader)) {
            found.piece().letGo();
        }
        return view(actor, found);
    }

    WorkView grade(Actor actor, UUID run, UUID work, Rating rating) {
        var found = found(actor, run, work, true);
        Taught.open(found.run());
        var piece = found.piece();
        free(piece, actor);
        if (!piece.isHandedIn() || rating.times() != piece.times) {
            throw Refusal.conflict("work-changed", "The learner has taken this back or handed it in anew. Look again.");
        }
        var marks = new Rubric(found.assessed().assignment()).mark(rating);
        deciding.decide(actor, found.place(), piece, marks);
        return view(actor, found);
    }

    private Found found(Actor actor, UUID runId, UUID work, boolean held) {
        var run = places.graded(actor, runId);
        Piece piece = Piece.findById(work);
        if (piece == null || !piece.run.equals(runId)) {
            throw Refusal.notFound();
        }
        Learner learner = held
                ? Learner.findById(piece.enrollment, LockModeType.PESSIMISTIC_WRITE)
                : Learner.findById(piece.enrollment);
        if (held) {
            Piece.getEntityManager().refresh(piece, LockModeType.PESSIMISTIC_WRITE);
        }
        var place = learner.learns() ? places.of(run, learner) : Optional.<Place>empty();
        return place.flatMap(one -> one.syllabus()
                        .assignment(piece.assignment)
                        .map(assessed -> new Found(run, piece, one, assessed)))
                .orElseThrow(Refusal::notFound);
    }

    private void free(Piece piece, Actor actor) {
        if (piece.isTakenByAnother(actor, clock.instant())) {
            throw Refusal.conflict(
                    "work-taken", piece.graderName + " is grading this work just now.", piece.graderName);
        }
    }

    /** Work for something that is no longer in the course is not asked for. */
    private Optional<WorkQueue.Line> line(Actor actor, Run run, Waiting.Row row, Instant now) {
        var piece = row.piece();
        var place = places.of(run, row.learner());
        return place.flatMap(one -> one.syllabus().assignment(piece.assignment))
                .map(assessed -> new WorkQueue.Line(
                        piece.id,
                        row.learner().person,
                        row.learner().name,
                        assessed.language() == null
                                ? place.orElseThrow().edition().language()
                                : assessed.language(),
                        assessed.title(),
                        piece.handedAt,
                        piece.times,
                        piece.takenBy(now) == null ? "" : piece.graderName,
                        actor.id().equals(piece.takenBy(now)),
                        piece.reportedAt != null));
    }

    /** A draft is its learner's own: what they write before they hand it in is shown to nobody. */
    private WorkView view(Actor actor, Found found) {
        var piece = found.piece();
        var place = found.place();
        var learner = place.learner().orElseThrow();
        var unit = place.unit(found.assessed().unit());
        var taken = piece.takenBy(clock.instant());
        var assignment = found.assessed().assignment();
        return new WorkView(
                found.run().id,
                piece.id,
                learner.person,
                learner.name,
                unit.id(),
                found.assessed().title(),
                place.edition().language(),
                assignment,
                piece.isHandedIn() ? piece.text : "",
                piece.isHandedIn() ? PieceFiles.of(piece.id) : List.of(),
                piece.handedAt,
                place.due(unit.subsection()),
                piece.times,
                piece.state(),
                taken == null ? "" : piece.graderName,
                actor.id().equals(taken),
                piece.graded == 0
                        ? null
                        : PieceMark.of(piece.id)
                                .map(new Rubric(assignment)::said)
                                .orElse(null),
                Waiting.count(found.run().id),
                assignment.peers() == null || !piece.isHandedIn() ? List.of() : PeerWords.of(piece, assignment));
    }
}
