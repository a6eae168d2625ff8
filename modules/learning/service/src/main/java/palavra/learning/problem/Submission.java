package palavra.learning.problem;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import palavra.kernel.Ids;
import palavra.learning.grading.Marking;

/** One attempt: what was answered, when, and which publication's key gave which points. Never changed; root: enrollment. */
@Entity
@Immutable
class Submission extends PanacheEntityBase {

    @Id
    UUID id;

    UUID enrollment;
    UUID problem;
    String key;
    int attempt;
    UUID publication;

    @Convert(converter = ProblemState.AnswersColumn.class)
    Map<String, List<String>> answers;

    /** The numbers it answers; null where the problem has no variables. */
    @Convert(converter = ProblemState.NumbersColumn.class)
    Map<String, BigDecimal> numbers;

    BigDecimal earned;
    BigDecimal possible;
    /** When it was received, or was given where it waited on a device and counts all the same. */
    Instant at;

    /** Of one that waited on a device; null of all others. */
    @Column(name = "received_at")
    Instant received;

    static void store(ProblemState state, Marking marking, Instant received) {
        var submission = new Submission();
        submission.id = Ids.at(state.lastAt);
        submission.enrollment = state.id.enrollment();
        submission.problem = state.id.problem();
        submission.key = state.lastKey;
        submission.attempt = state.attempts;
        submission.publication = state.publication;
        submission.answers = state.answers;
        submission.numbers = state.numbers;
        submission.earned = marking.earned();
        submission.possible = marking.possible();
        submission.at = state.lastAt;
        submission.received = received;
        submission.persist();
    }
}
