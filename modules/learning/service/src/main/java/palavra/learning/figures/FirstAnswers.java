package palavra.learning.figures;

import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import palavra.content.api.AssessedProblem;
import palavra.content.api.problem.Categorizing;
import palavra.content.api.problem.Dropdown;
import palavra.content.api.problem.Hotspot;
import palavra.content.api.problem.Matching;
import palavra.content.api.problem.MultipleChoice;
import palavra.content.api.problem.Option;
import palavra.content.api.problem.Ordering;
import palavra.content.api.problem.PlacedItem;
import palavra.content.api.problem.Question;
import palavra.content.api.problem.SingleChoice;
import palavra.content.api.problem.Target;
import palavra.learning.api.AnswerFigures;
import palavra.learning.run.Learner;

/** Counts what learners answered first: later answers have seen the feedback. What was typed is not read at all. */
final class FirstAnswers {

    private static final int DIGITS = 4;

    private static final String FIRST = """
              from submission s join enrollment e on e.id = s.enrollment join publication p on p.id = s.publication
            """;

    private static final String WHERE = """
             where s.problem = :problem and s.attempt = 1 and p.edition = :edition
               and e.run = any(cast(:runs as uuid[])) and not e.staff
            """;

    private static final String TOTALS =
            "select count(distinct e.run), count(*), count(*) filter (where s.earned >= s.possible)" + FIRST + WHERE;

    private static final String CHOICES = "select q.key, c.choice, count(distinct s.id)" + FIRST + """
             cross join lateral jsonb_each(cast(s.answers as jsonb)) as q
             cross join lateral jsonb_array_elements_text(q.value) as c (choice)
            """ + WHERE + """
               and q.key = any(cast(:questions as text[]))
             group by q.key, c.choice
            """;

    private FirstAnswers() {}

    static AnswerFigures to(AssessedProblem problem, UUID edition, List<UUID> runs) {
        var totals = (Object[]) ask(TOTALS, problem, edition, runs).getSingleResult();
        var learners = (Long) totals[1];
        var right = learners == 0
                ? null
                : BigDecimal.valueOf((Long) totals[2])
                        .divide(BigDecimal.valueOf(learners), DIGITS, RoundingMode.HALF_UP);
        return new AnswerFigures(
                ((Long) totals[0]).intValue(), learners, 0, right, choices(problem, edition, runs, learners));
    }

    private static Map<String, Map<String, Long>> choices(
            AssessedProblem problem, UUID edition, List<UUID> runs, long learners) {
        var choices = asked(problem);
        if (learners > 0 && !choices.isEmpty()) {
            ask(CHOICES, problem, edition, runs)
                    .setParameter("questions", choices.keySet().toArray(String[]::new))
                    .getResultStream()
                    .forEach(row -> count(choices, (Object[]) row));
        }
        return choices;
    }

    /** Every option there is now, with nobody yet; those that are gone are not shown. */
    private static Map<String, Map<String, Long>> asked(AssessedProblem problem) {
        var asked = new LinkedHashMap<String, Map<String, Long>>();
        for (var question : problem.definition().questions()) {
            var choices = choices(question);
            if (!choices.isEmpty()) {
                var none = new LinkedHashMap<String, Long>();
                choices.forEach(choice -> none.put(choice, 0L));
                asked.put(question.id(), none);
            }
        }
        return asked;
    }

    /** Of what is typed, and of points in a picture, there are none. */
    private static List<String> choices(Question question) {
        return switch (question) {
            case SingleChoice single -> ids(single.options());
            case MultipleChoice multiple -> ids(multiple.options());
            case Dropdown dropdown -> ids(dropdown.options());
            case Hotspot spot
            when spot.listed() ->
                spot.regions().stream().map(Hotspot.Region::id).toList();
            case Ordering ordering ->
                placed(
                        ordering.items(),
                        IntStream.rangeClosed(1, ordering.items().size())
                                .mapToObj(Integer::toString)
                                .toList());
            case Matching matching -> placed(matching.items(), targets(matching.targets(), false));
            case Categorizing one -> placed(one.items(), targets(one.targets(), one.nowhere()));
            default -> List.of();
        };
    }

    private static List<String> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }

    private static List<String> targets(List<Target> targets, boolean nowhere) {
        var ids = targets.stream().map(Target::id);
        return (nowhere ? Stream.concat(ids, Stream.of(Categorizing.NOWHERE)) : ids).toList();
    }

    private static List<String> placed(List<PlacedItem> items, List<String> places) {
        return items.stream()
                .flatMap(item -> places.stream().map(place -> item.id() + ":" + place))
                .toList();
    }

    private static void count(Map<String, Map<String, Long>> choices, Object[] row) {
        choices.get((String) row[0]).computeIfPresent((String) row[1], (option, none) -> (Long) row[2]);
    }

    private static Query ask(String sql, AssessedProblem problem, UUID edition, List<UUID> runs) {
        return Learner.getEntityManager()
                .createNativeQuery(sql, Object[].class)
                .setParameter("problem", problem.id())
                .setParameter("edition", edition)
                .setParameter("runs", runs.toArray(UUID[]::new));
    }
}
