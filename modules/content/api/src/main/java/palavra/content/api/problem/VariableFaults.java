package palavra.content.api.problem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import palavra.content.api.formula.Expression;
import palavra.content.api.variable.Draw;
import palavra.content.api.variable.Placeholders;
import palavra.content.api.variable.Variable;

/** What is wrong with the variables of a problem, before anybody is asked by it. */
public final class VariableFaults {

    public static final int MOST = 20;

    /** Up to so many combinations all are tried, of more as many that were drawn. */
    private static final int TRIED = 1_000;

    private static final int LEAST_TRIED = 20;

    private final ProblemDefinition problem;
    private final Set<String> names = new TreeSet<>();

    private VariableFaults(ProblemDefinition problem) {
        this.problem = problem;
    }

    /**
     * @param code {@code name}, {@code range}, {@code digits}, {@code formula}, {@code placeholder}, {@code key} or {@code value}
     * @param at what it is about: the name of a variable, what stands in a text, a key, or the numbers without a value
     */
    public record Fault(String code, String at) {}

    /** The first that is found; none where learners can be asked. */
    public static Optional<Fault> of(ProblemDefinition problem) {
        var faults = new VariableFaults(problem);
        return faults.inVariables().or(faults::inKeys).or(faults::inTexts).or(faults::inValues);
    }

    /** Whether each learner can be given numbers; whether texts and keys speak of them is another thing. */
    public static boolean canBeDrawn(List<Variable> variables) {
        return variables.size() <= MOST && each(variables).stream().allMatch(Objects::isNull);
    }

    /** Those of the variables alone, in their order: null for one without a fault. */
    public static List<String> each(List<Variable> variables) {
        var known = new HashSet<String>();
        var faults = new ArrayList<String>();
        for (var variable : variables) {
            var fault = variable.fault();
            if (fault == null
                    && variable.isComputed()
                    && Expression.of(variable.formula(), known, true).isEmpty()) {
                fault = "formula";
            }
            faults.add(known.add(variable.name()) ? fault : "name");
        }
        return faults;
    }

    private Optional<Fault> inVariables() {
        var variables = problem.variables();
        var each = each(variables);
        for (var at = 0; at < variables.size(); at++) {
            names.add(variables.get(at).name());
            if (each.get(at) != null || at >= MOST) {
                var code = each.get(at) == null ? "digits" : each.get(at);
                return Optional.of(new Fault(code, variables.get(at).name()));
            }
        }
        return Optional.empty();
    }

    private Optional<Fault> inKeys() {
        for (var question : problem.questions()) {
            if (question instanceof Numerical numerical) {
                for (var range : numerical.accepted()) {
                    var sought = range.sought();
                    if (sought == null ? range.low() == null || range.high() == null : !isKey(sought)) {
                        return Optional.of(new Fault("key", sought == null ? "" : sought.formula()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean isKey(Numerical.Sought sought) {
        return sought.tolerance().signum() >= 0
                && Variable.isShort(sought.tolerance())
                && Expression.of(sought.formula(), names, true).isPresent();
    }

    /** Double braces mean something only where there are variables. */
    private Optional<Fault> inTexts() {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        return texts(problem).stream()
                .flatMap(text -> Placeholders.in(text).stream())
                .filter(found -> !names.contains(found))
                .findFirst()
                .map(found -> new Fault("placeholder", found));
    }

    private static List<String> texts(ProblemDefinition problem) {
        var all = new ArrayList<>(problem.stem());
        all.addAll(problem.hints());
        all.add(problem.explanation());
        var collect = new QuestionTexts((name, part, html) -> {
            all.add(html == null ? "" : html);
            return html;
        });
        problem.questions().forEach(collect::of);
        return all;
    }

    private Optional<Fault> inValues() {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        var drawn = problem.variables().stream()
                .filter(variable -> !variable.isComputed())
                .toList();
        var all = drawn.stream().mapToLong(Variable::count).reduce(1, (one, other) -> Math.min(TRIED + 1, one * other));
        var tried = tried();
        for (var at = 0; at < Math.min(all, tried); at++) {
            var numbers = all > tried ? Draw.of(drawn, at) : combination(drawn, at);
            if (!hasValues(numbers)) {
                return Optional.of(new Fault("value", said(numbers)));
            }
        }
        return all > tried ? atEnds(drawn) : Optional.empty();
    }

    /** Fewer where each of them asks for many values of formulas. */
    private int tried() {
        var formulas = problem.questions().stream()
                .mapToInt(question ->
                        question instanceof Formula formula ? formula.accepted().size() : 0)
                .sum();
        return Math.max(LEAST_TRIED, TRIED / Math.max(1, formulas));
    }

    /** Where one is the smallest, the largest, or nothing: there keys have no value most often. */
    private Optional<Fault> atEnds(List<Variable> drawn) {
        for (var variable : drawn) {
            var numbers = new TreeMap<>(Draw.of(drawn, 0));
            for (var one : List.of(variable.at(0), variable.at(variable.count() - 1), BigDecimal.ZERO)) {
                numbers.put(variable.name(), one);
                if (variable.holds(one) && !hasValues(numbers)) {
                    return Optional.of(new Fault("value", said(numbers)));
                }
            }
        }
        return Optional.empty();
    }

    private boolean hasValues(Map<String, BigDecimal> numbers) {
        return Numbered.of(problem, numbers)
                .filter(one -> one.questions().stream().allMatch(VariableFaults::isReadable))
                .isPresent();
    }

    private static boolean isReadable(Question question) {
        return !(question instanceof Formula formula)
                || formula.accepted().stream().allMatch(one -> formula.hasValues(one.expression()));
    }

    private static Map<String, BigDecimal> combination(List<Variable> drawn, int number) {
        var numbers = new TreeMap<String, BigDecimal>();
        var rest = number;
        for (var variable : drawn) {
            numbers.put(variable.name(), variable.at(rest % variable.count()));
            rest /= variable.count();
        }
        return numbers;
    }

    private static String said(Map<String, BigDecimal> numbers) {
        var said = new ArrayList<String>();
        numbers.forEach((name, number) -> said.add(name + " = " + number.toPlainString()));
        return String.join(", ", said);
    }
}
