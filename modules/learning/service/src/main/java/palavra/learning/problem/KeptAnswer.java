package palavra.learning.problem;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import palavra.kernel.Ids;

/** An answer that came late from a device and is kept, unscored, until somebody accepts it. Root: enrollment. */
@Entity
@Table(name = "late_answer")
@DynamicUpdate
public class KeptAnswer extends PanacheEntityBase {

    private static final int MOST = 200;

    @Id
    public UUID id;

    public UUID enrollment;
    public UUID problem;
    String key;

    @Convert(converter = ProblemState.AnswersColumn.class)
    Map<String, List<String>> answers;

    /** The numbers it answers; null where the problem has no variables, and in what was kept before numbers were. */
    @Convert(converter = ProblemState.NumbersColumn.class)
    Map<String, BigDecimal> numbers;

    @Column(name = "seen_at")
    public Instant seen;

    @Column(name = "written_at")
    public Instant written;

    @Column(name = "received_at")
    public Instant received;

    public String why;

    @Column(name = "accepted_at")
    Instant accepted;

    /** The same key again is nothing new; call it while the enrollment is held. */
    static void keep(
            ProblemState state,
            String key,
            Map<String, List<String>> answers,
            Map<String, BigDecimal> numbers,
            Away.Verdict verdict,
            Instant now) {
        state.kept = verdict.why();
        state.persist();
        if (count("enrollment = ?1 and problem = ?2 and key = ?3", state.id.enrollment(), state.id.problem(), key)
                > 0) {
            return;
        }
        var kept = new KeptAnswer();
        kept.id = Ids.at(now);
        kept.enrollment = state.id.enrollment();
        kept.problem = state.id.problem();
        kept.key = key;
        kept.answers = answers;
        kept.numbers = numbers;
        kept.seen = verdict.seen();
        kept.written = verdict.written();
        kept.received = now;
        kept.why = verdict.why();
        kept.persist();
    }

    /** Those of a run that wait, the oldest first. */
    public static List<KeptAnswer> waiting(UUID run) {
        return KeptAnswer.<KeptAnswer>find(
                        "accepted is null and enrollment in (select l.id from Learner l where l.run = ?1 and l.state = ACTIVE"
                                + " and l.staff = false) order by id",
                        run)
                .page(0, MOST)
                .list();
    }

    public boolean isAccepted() {
        return accepted != null;
    }
}
