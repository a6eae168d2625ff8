package palavra.learning.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.api.AssessedProblem;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.problem.ProblemDefinition;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.learning.api.Answers;
import palavra.learning.api.ProblemView;
import palavra.learning.grading.Grader;
import palavra.learning.grading.Marking;
import palavra.learning.run.Learner;
import palavra.learning.run.Place;
import palavra.learning.run.Syllabus;

/** Several problems answered in one act: what its learner may see of them, and their results with one statement. */
@ApplicationScoped
public class Papers {

    /** What became of one problem; attempt counts from 1. */
    public record Taken(AssessedProblem problem, int attempt, Marking marking) {}

    private static final String TAKE = """
            with paper as (
                select * from unnest(cast(:problems as uuid[]), cast(:ids as uuid[]), cast(:answers as text[]), cast(:numbers as text[]),
                        cast(:earned as numeric[]), cast(:possible as numeric[]), cast(:rights as boolean[]))
                    as one (problem, id, answers, numbers, earned, possible, right_now)),
            state as (
                insert into problem_state as kept (enrollment, problem, attempts, hints, answers, numbers, earned, possible, right_now,
                        publication, last_key, last_at)
                select :enrollment, problem, 1, 0, answers, numbers, earned, possible, right_now, :publication, :key, :at from paper
                on conflict (enrollment, problem) do update set attempts = kept.attempts + 1, answers = excluded.answers, numbers = excluded.numbers,
                    draft = null, earned = excluded.earned, possible = excluded.possible,
                    right_now = excluded.right_now, publication = excluded.publication, last_key = excluded.last_key,
                    last_at = excluded.last_at
                returning problem, attempts)
            insert into submission (id, enrollment, problem, key, attempt, publication, answers, numbers, earned, possible, at)
            select id, :enrollment, problem, :key, attempts, :publication, answers, numbers, earned, possible, :at
              from paper join state using (problem)
            returning problem, attempt
            """;

    @Inject
    Deadline deadline;

    @Inject
    Clock clock;

    /** The problems with what was answered so far and nothing else: no result of an earlier time either. */
    public List<ProblemView> asked(
            Place place,
            UUID enrollment,
            List<AssessedProblem> problems,
            Map<UUID, Map<String, List<String>>> answers) {
        return problems.stream()
                .map(problem -> {
                    var state = ProblemState.fresh(enrollment, problem.id());
                    state.draft = answers.get(problem.id());
                    return new ProblemSheet(problem, place.edition().language(), state, false, false)
                            .view(true, null, null);
                })
                .toList();
    }

    /**
     * The problems as they were answered last, with what may be shown by now: attempts are those of the whole, and each has
     * its own again where it is no longer taken as one.
     */
    public List<ProblemView> marked(
            Place place, UUID enrollment, OutlineSubsection part, List<AssessedProblem> problems) {
        var states = ProblemState.of(
                enrollment, problems.stream().map(AssessedProblem::id).toList());
        var limit = deadline.last(place, part);
        var rules = place.sittings().get(part.id());
        var isOver = limit != null && clock.instant().isAfter(limit);
        var forGood = isOver && !place.run().countsDates();
        return problems.stream()
                .map(problem -> {
                    var state = states.getOrDefault(problem.id(), ProblemState.fresh(enrollment, problem.id()));
                    var asked = rules == null
                            ? problem
                            : problem.asking(problem.definition().allowing(rules.attempts()));
                    return new ProblemSheet(asked, place.edition().language(), state, isOver, forGood)
                            .view(Syllabus.isGraded(part), null, null);
                })
                .toList();
    }

    /**
     * Marks and keeps all of them. What is blank or cannot be read earns nothing. Call it with the enrollment held.
     *
     * @param key one for the whole act
     */
    @SuppressWarnings("unchecked")
    public List<Taken> take(
            UUID enrollment,
            UUID key,
            Syllabus syllabus,
            List<AssessedProblem> problems,
            Map<UUID, Map<String, List<String>>> answers,
            Instant at) {
        var given = problems.stream()
                .map(one -> typed(one.definition(), answers.getOrDefault(one.id(), Map.of())))
                .toList();
        var markings = new HashMap<UUID, Marking>();
        for (var i = 0; i < problems.size(); i++) {
            markings.put(problems.get(i).id(), Grader.markAsItIs(problems.get(i).definition(), given.get(i)));
        }
        var marked = problems.stream().map(one -> markings.get(one.id())).toList();
        var json = new ProblemState.AnswersColumn();
        var numbers = new ProblemState.NumbersColumn();
        List<Object[]> rows = Learner.getEntityManager()
                .createNativeQuery(TAKE, Object[].class)
                .setParameter(
                        "problems", problems.stream().map(AssessedProblem::id).toArray(UUID[]::new))
                .setParameter("ids", problems.stream().map(one -> Ids.at(at)).toArray(UUID[]::new))
                .setParameter(
                        "answers",
                        given.stream().map(json::convertToDatabaseColumn).toArray(String[]::new))
                .setParameter(
                        "numbers",
                        problems.stream()
                                .map(ProblemState::numbers)
                                .map(numbers::convertToDatabaseColumn)
                                .toArray(String[]::new))
                .setParameter("earned", marked.stream().map(Marking::earned).toArray(BigDecimal[]::new))
                .setParameter("possible", marked.stream().map(Marking::possible).toArray(BigDecimal[]::new))
                .setParameter("rights", marked.stream().map(Marking::right).toArray(Boolean[]::new))
                .setParameter("enrollment", enrollment)
                .setParameter("publication", syllabus.publication())
                .setParameter("key", key.toString())
                .setParameter("at", at)
                .getResultList();
        return rows.stream()
                .map(row -> new Taken(
                        syllabus.problem((UUID) row[0]).orElseThrow(), (Integer) row[1], markings.get((UUID) row[0])))
                .toList();
    }

    /** Each question with what was answered; blank ones are kept as empty. */
    private static Map<String, List<String>> typed(ProblemDefinition definition, Map<String, List<String>> answers) {
        var typed = new HashMap<String, List<String>>();
        definition.questions().forEach(question -> typed.put(question.id(), List.of()));
        try {
            typed.putAll(Typed.clean(definition, new Answers(null, answers)));
        } catch (Refusal unreadable) {
            return typed;
        }
        return typed;
    }
}
