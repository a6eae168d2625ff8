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
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import palavra.content.api.AssessedProblem;
import palavra.content.api.problem.Numbered;
import palavra.learning.api.Turn;
import palavra.learning.grading.Marking;
import palavra.learning.pool.Seeds;
import palavra.learning.run.Json;

/** Where a learner stands with one problem; its root is the enrollment. */
@Entity
@Table(name = "problem_state")
@DynamicUpdate
class ProblemState extends PanacheEntityBase {

    @Embeddable
    record Key(UUID enrollment, UUID problem) {}

    /** With one array and not a list of values, which would be another statement for each number of problems. */
    private static final String OF_PROBLEMS =
            "select * from problem_state where enrollment = :enrollment and problem = any(:problems)";

    @EmbeddedId
    Key id;

    int attempts;
    int hints;

    /** What was sent last; empty before. */
    @Convert(converter = AnswersColumn.class)
    Map<String, List<String>> answers = Map.of();

    /** The numbers of the problem that it was answered with; null where it has no variables. */
    @Convert(converter = NumbersColumn.class)
    Map<String, BigDecimal> numbers;

    /** What was saved since and not sent; null when there is nothing. */
    @Convert(converter = AnswersColumn.class)
    Map<String, List<String>> draft;

    BigDecimal earned;
    BigDecimal possible;

    @Column(name = "right_now")
    boolean right;

    /** Whose key gave the points; null before there are any. */
    UUID publication;

    /** How many attempts no longer count against the limit, because somebody of the team reset them. */
    int forgiven;

    /** Why an answer that came late from a device is not scored; null where none waits. */
    String kept;

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

    /** A state, and whether a submission with some key has been received before. */
    record Found(ProblemState state, boolean known) {}

    /** Both in one statement; call it while the enrollment is held. */
    static Found withKey(UUID enrollment, UUID problem, String key) {
        return getEntityManager()
                .createQuery("""
                        select s, (select count(*) from Submission x where x.enrollment = :enrollment
                            and x.problem = :problem and x.key = :key) > 0
                        from ProblemState s where s.id.enrollment = :enrollment and s.id.problem = :problem
                        """, Found.class)
                .setParameter("enrollment", enrollment)
                .setParameter("problem", problem)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new Found(fresh(enrollment, problem), false));
    }

    @SuppressWarnings("unchecked")
    static Map<UUID, ProblemState> of(UUID enrollment, Collection<UUID> problems) {
        List<ProblemState> states = getEntityManager()
                .createNativeQuery(OF_PROBLEMS, ProblemState.class)
                .setParameter("enrollment", enrollment)
                .setParameter("problems", problems.toArray(UUID[]::new))
                .getResultList();
        return states.stream().collect(Collectors.toMap(state -> state.id.problem(), Function.identity()));
    }

    boolean isSaved() {
        return draft != null;
    }

    /** A draft, else what was sent last; nothing of what was before a reset, or to other numbers. */
    Map<String, List<String>> shown(AssessedProblem problem) {
        return isSaved() ? draft : used() > 0 && fits(problem) ? answers : Map.of();
    }

    /** Tells numbers apart and gives none of them away: not every one of them is shown. */
    static int print(Key whose, Map<String, BigDecimal> numbers) {
        return numbers == null
                ? 0
                : (int) Seeds.after(Seeds.of(whose.enrollment(), whose.problem()) ^ numbers.hashCode());
    }

    /** Which time it is asked now. */
    Turn turn(AssessedProblem problem) {
        return new Turn(attempts + forgiven, print(id, numbers(problem)));
    }

    void save(Map<String, List<String>> typed) {
        draft = typed;
        persist();
    }

    /** Whether it changed what the problem earns; the same score again leaves every sum as it was. */
    boolean submitted(
            AssessedProblem problem,
            Map<String, List<String>> sent,
            String key,
            UUID keys,
            Marking marking,
            Instant now) {
        var scored = attempts == 0
                || marking.earned().compareTo(earned) != 0
                || marking.possible().compareTo(possible) != 0;
        marked(problem, sent, marking);
        publication = keys;
        kept = null;
        lastKey = key;
        lastAt = now;
        persist();
        return scored;
    }

    /** The same without a trace, for a rehearsal. */
    void marked(AssessedProblem problem, Map<String, List<String>> sent, Marking marking) {
        attempts++;
        numbers = numbers(problem);
        answers = sent;
        draft = null;
        earned = marking.earned();
        possible = marking.possible();
        right = marking.right();
    }

    /** Takes over another key's result; what was submitted, and what it earned then, stays on record. */
    void remarked(Marking marking, UUID key) {
        earned = marking.earned();
        possible = marking.possible();
        right = marking.right();
        publication = key;
    }

    /** Whether what was answered last was asked with the numbers that its learner has now: others make it another question. */
    boolean fits(AssessedProblem problem) {
        return Objects.equals(numbers, numbers(problem));
    }

    static Map<String, BigDecimal> numbers(AssessedProblem problem) {
        var drawn = Numbered.drawn(problem.definition());
        return drawn.isEmpty() ? null : drawn;
    }

    /** The attempts that count against the limit. */
    int used() {
        return attempts - forgiven;
    }

    /** Whether it was answered wholly right since attempts were reset. */
    boolean isRight() {
        return right && used() > 0;
    }

    /** Lets it be answered as if for the first time; says how many attempts that gave back. */
    int forgive() {
        var used = used();
        forgiven = attempts;
        draft = null;
        return used;
    }

    void hinted() {
        hints++;
        persist();
    }

    @Converter
    static class NumbersColumn extends Json<Map<String, BigDecimal>> {
        NumbersColumn() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class AnswersColumn extends Json<Map<String, List<String>>> {
        AnswersColumn() {
            super(new TypeReference<>() {});
        }
    }
}
