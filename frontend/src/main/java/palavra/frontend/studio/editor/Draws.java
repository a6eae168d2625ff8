package palavra.frontend.studio.editor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import palavra.content.api.problem.Numerical;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.VariableFaults;
import palavra.content.api.variable.Draw;
import palavra.content.api.variable.Shown;
import palavra.kernel.Language;

/**
 * What three learners would get of a problem that is being written: its numbers, and the right answers that follow.
 *
 * @param lines one for each variable, then one for each right answer
 */
public record Draws(List<Line> lines) {

    private static final int LEARNERS = 3;

    /** A variable or a right answer; each for three learners. */
    public record Line(String name, boolean key, List<String> numbers) {}

    /** None where there are no variables, or something is wrong with them. */
    static Draws of(Form typed, Language language) {
        var problem = ProblemFields.read(typed.copy());
        var usable =
                !problem.variables().isEmpty() && VariableFaults.of(problem).isEmpty();
        return new Draws(usable ? lines(problem, language) : List.of());
    }

    private static List<Line> lines(ProblemDefinition problem, Language language) {
        var drawn = Stream.iterate(1, seed -> seed + 1)
                .limit(LEARNERS)
                .flatMap(seed -> Draw.whole(problem.variables(), Draw.of(problem.variables(), seed)).stream())
                .toList();
        var lines = new ArrayList<Line>();
        for (var variable : problem.variables()) {
            lines.add(line(
                    variable.name(), false, drawn, numbers -> Optional.of(numbers.get(variable.name())), language));
        }
        for (var question : problem.questions()) {
            if (question instanceof Numerical numerical) {
                numerical.accepted().stream()
                        .filter(range -> range.sought() != null)
                        .map(Numerical.Range::sought)
                        .forEach(sought -> lines.add(line(sought.formula(), true, drawn, sought::value, language)));
            }
        }
        return lines;
    }

    private interface Value {
        Optional<BigDecimal> in(Map<String, BigDecimal> numbers);
    }

    private static Line line(
            String name, boolean key, List<Map<String, BigDecimal>> drawn, Value value, Language language) {
        var numbers = drawn.stream()
                .map(one -> value.in(one)
                        .map(number -> Shown.inText(number, language))
                        .orElse(""))
                .toList();
        return new Line(name, key, numbers);
    }
}
