package palavra.learning.peer;

import java.time.Duration;
import java.time.Instant;
import palavra.content.api.AssessedAssignment;
import palavra.content.api.assignment.Peers;
import palavra.learning.assignment.Piece;
import palavra.learning.run.Place;

/**
 * From when fewer reviews suffice: so many days after handing in or after the deadline of its learner, whichever is later,
 * because most peers hand in shortly before it. Who is then without any review, or gave none, is graded by the team.
 */
public final class Fallback {

    private Fallback() {}

    /** The soonest that it can be for what is handed in now. */
    public static Instant earliest(Peers peers, Instant now) {
        return now.plus(Duration.ofDays(peers.days()));
    }

    static Instant of(Place place, AssessedAssignment assessed, Piece piece) {
        var due = place.due(place.unit(assessed.unit()).subsection());
        var from = due == null || due.isBefore(piece.handedAt) ? piece.handedAt : due;
        return earliest(assessed.assignment().peers(), from);
    }
}
