package palavra.content.api.problem;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import palavra.content.api.variable.Draw;
import palavra.content.api.variable.Placeholders;
import palavra.content.api.variable.Variable;
import palavra.kernel.Language;

/** A problem with variables as one learner has it: keys are numbers at once, texts when their language is known. */
public final class Numbered {

    private Numbered() {}

    /**
     * The problem with keys for these numbers, which are all that its variables can be from then on.
     *
     * @param drawn a number for each variable that is drawn
     * @return none where a variable or a key has no value for them
     */
    public static Optional<ProblemDefinition> of(ProblemDefinition problem, Map<String, BigDecimal> drawn) {
        return Draw.whole(problem.variables(), drawn)
                .filter(numbers -> problem.questions().stream().allMatch(question -> hasKey(question, numbers)))
                .map(numbers -> with(problem, numbers));
    }

    /** The problem in words, with the numbers it was given. */
    public static ProblemDefinition said(ProblemDefinition problem, Language language) {
        if (problem.variables().isEmpty()) {
            return problem;
        }
        var numbers = numbers(problem, any -> true);
        var texts = new QuestionTexts((name, part, html) -> Placeholders.fill(html, numbers, language));
        return problem.saying(
                filled(problem.stem(), numbers, language),
                problem.questions().stream().map(texts::of).toList(),
                filled(problem.hints(), numbers, language),
                Placeholders.fill(problem.explanation(), numbers, language));
    }

    /** The numbers that were drawn for a problem which has them, by name. */
    public static Map<String, BigDecimal> drawn(ProblemDefinition numbered) {
        return numbers(numbered, variable -> !variable.isComputed());
    }

    private static Map<String, BigDecimal> numbers(ProblemDefinition numbered, Predicate<Variable> which) {
        return numbered.variables().stream()
                .filter(variable -> variable.values().size() == 1)
                .filter(which)
                .collect(Collectors.toMap(
                        Variable::name, variable -> variable.at(0), (one, other) -> one, TreeMap::new));
    }

    private static ProblemDefinition with(ProblemDefinition problem, Map<String, BigDecimal> numbers) {
        var questions = problem.questions().stream()
                .map(question -> switch (question) {
                    case Numerical numerical -> numerical.with(numbers);
                    case Formula formula -> formula.with(numbers);
                    default -> question;
                })
                .toList();
        var fixed = problem.variables().stream()
                .map(one -> one.fixed(numbers.get(one.name())))
                .toList();
        return problem.with(questions, fixed);
    }

    private static boolean hasKey(Question question, Map<String, BigDecimal> numbers) {
        return !(question instanceof Numerical numerical)
                || numerical.accepted().stream()
                        .allMatch(range -> range.with(numbers).isPresent());
    }

    private static List<String> filled(List<String> texts, Map<String, BigDecimal> numbers, Language language) {
        return texts.stream()
                .map(text -> Placeholders.fill(text, numbers, language))
                .toList();
    }
}
