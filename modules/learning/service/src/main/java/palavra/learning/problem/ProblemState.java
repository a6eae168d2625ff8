package palavra.learning.problem;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import palavra.learning.grading.Marking;
import palavra.learning.run.Json;

/** Where a learner stands with one problem; its root is the enrollment. */
@Entity
@Table(name = "problem_state")
@DynamicUpdate
class ProblemState extends PanacheEntityBase {

    @Embeddable
    record Key(UUID enrollment, UUID problem) {}

    @EmbeddedId
    Key id;

    int attempts;
    int hints;

    /** What was sent last; empty before. */
    @Convert(converter = AnswersColumn.class)
    Map<String, List<String>> answers = Map.of();

    /** What was saved since and not sent; null when there is nothing. */
    @Convert(converter = AnswersColumn.class)
    Map<String, List<String>> draft;

    BigDecimal earned;
    BigDecimal possible;

    @Column(name = "right_now")
    boolean right;

    @Column(name = "last_key")
    String lastKey;

    @Column(name = "last_at")
    Instant lastAt;

    /** The state of one not seen before; it is stored with the first change. */
    static ProblemState fresh(UUID enrollment, UUID problem) {
        var state = new ProblemState();
        state.id = new Key(enrollment, problem);
        return state;
    }

    static ProblemState of(UUID enrollment, UUID problem) {
        ProblemState found = findById(new Key(enrollment, problem));
        return found != null ? found : fresh(enrollment, problem);
    }

    static Map<UUID, ProblemState> of(UUID enrollment, Collection<UUID> problems) {
        return ProblemState.<ProblemState>list("id.enrollment = ?1 and id.problem in ?2", enrollment, problems).stream()
                .collect(Collectors.toMap(state -> state.id.problem(), Function.identity()));
    }

    boolean isSaved() {
        return draft != null;
    }

    Map<String, List<String>> shown() {
        return isSaved() ? draft : answers;
    }

    void save(Map<String, List<String>> typed) {
        draft = typed;
        persist();
    }

    void submitted(Map<String, List<String>> sent, String key, Marking marking, Instant now) {
        marked(sent, marking);
        lastKey = key;
        lastAt = now;
        persist();
    }

    /** The same without a trace, for a rehearsal. */
    void marked(Map<String, List<String>> sent, Marking marking) {
        attempts++;
        answers = sent;
        draft = null;
        earned = marking.earned();
        possible = marking.possible();
        right = marking.right();
    }

    void hinted() {
        hints++;
        persist();
    }

    @Converter
    static class AnswersColumn extends Json<Map<String, List<String>>> {
        AnswersColumn() {
            super(new TypeReference<>() {});
        }
    }
}
