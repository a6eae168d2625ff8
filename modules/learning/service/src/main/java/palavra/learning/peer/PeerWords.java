package palavra.learning.peer;

import java.util.List;
import java.util.UUID;
import palavra.content.api.assignment.Assignment;
import palavra.learning.api.assignment.WorkView.PeerWord;
import palavra.learning.assignment.Piece;
import palavra.learning.assignment.Rubric;
import palavra.learning.run.Learner;

/** What peers said of a work, for the team, and what they may see of it meanwhile. */
public final class PeerWords {

    private static final String OF = """
            select {r.*}, {e.*} from peer_review r left join enrollment e on e.id = r.reviewer
             where r.work = :work and r.times = :times and (r.sent_at is not null or r.reported_at is not null)
             order by coalesce(r.sent_at, r.reported_at), r.id
            """;

    private static final String READING = """
            select count(*) from peer_review r join assignment_work w on w.id = r.work and w.times = r.times
             where r.work = :work and r.reviewer = :reviewer and r.sent_at is null and r.reported_at is null
               and w.handed_at is not null and w.reported_at is null
            """;

    private PeerWords() {}

    /** Whether somebody has that work in hand now. */
    public static boolean isReading(UUID reviewer, UUID work) {
        return (Long) Learner.getEntityManager()
                        .createNativeQuery(READING, Long.class)
                        .setParameter("work", work)
                        .setParameter("reviewer", reviewer)
                        .getSingleResult()
                > 0;
    }

    /** Whether a learner was given others' work. */
    public static boolean hasBegun(UUID reviewer, UUID assignment) {
        return Review.count("reviewer = ?1 and assignment = ?2", reviewer, assignment) > 0;
    }

    /** With names: the team sees them, and the pages of learners say so. */
    public static List<PeerWord> of(Piece piece, Assignment assignment) {
        return Learner.getEntityManager()
                .unwrap(org.hibernate.Session.class)
                .createNativeQuery(OF, Object[].class)
                .addEntity("r", Review.class)
                .addEntity("e", Learner.class)
                .setParameter("work", piece.id)
                .setParameter("times", piece.times)
                .getResultStream()
                .map(row -> word((Review) row[0], (Learner) row[1], assignment))
                .toList();
    }

    /** @param reviewer null for one whose data was erased */
    private static PeerWord word(Review review, Learner reviewer, Assignment assignment) {
        var name = reviewer == null ? "—" : reviewer.name;
        var said = review.sentAt == null
                ? null
                : new Rubric(assignment).said(review.marks(assignment), name, review.sentAt);
        return new PeerWord(name, said, review.report);
    }
}
