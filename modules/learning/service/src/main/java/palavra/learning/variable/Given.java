package palavra.learning.variable;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palavra.content.api.AssessedProblem;
import palavra.content.api.problem.Numbered;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.variable.Draw;
import palavra.content.api.variable.Variable;
import palavra.learning.pool.Seeds;

/**
 * The numbers of a learner in a problem. What they have seen stays theirs as long as the problem can be asked with it;
 * only a number that is not possible any more is drawn again.
 *
 * @param numbers by variable, those that are drawn
 */
public record Given(long seed, Map<String, BigDecimal> numbers) {

    /** Whose key has no value for so many draws has hardly any; the studio refuses it. */
    private static final int TRIES = 100;

    public Given {
        numbers = numbers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> Variable.plain(one.getValue()), (one, other) -> one, TreeMap::new));
    }

    /** A problem as its learner has it, and the numbers in it. */
    public record Asked(AssessedProblem problem, Given given) {}

    /** What somebody has who has not seen the problem: always the same, also before anybody stored it. */
    public static Given unseen(UUID enrollment, UUID problem) {
        return new Given(Seeds.of(enrollment, problem), Map.of());
    }

    /** All that a learner may have been given of a problem by resets, the first first. */
    public static Stream<Given> all(UUID enrollment, AssessedProblem problem) {
        var first = unseen(enrollment, problem.id()).of(problem).given();
        return Stream.iterate(
                        first,
                        given -> given.anew(problem.definition()).of(problem).given())
                .limit(TRIES);
    }

    /** The next numbers after these, which are others where there are any. */
    public Given anew(ProblemDefinition problem) {
        var next = new Given(Seeds.after(seed), Map.of());
        for (var tries = 0;
                tries < TRIES
                        && next.in(problem)
                                .map(Numbered::drawn)
                                .filter(numbers::equals)
                                .isPresent(); ) {
            next = new Given(Seeds.after(next.seed), Map.of());
            tries++;
        }
        return next;
    }

    /** The problem with their numbers; as it is where its keys have no value for any. */
    public Asked of(AssessedProblem problem) {
        var definition = in(problem.definition()).orElse(problem.definition());
        return new Asked(problem.asking(definition), new Given(seed, Numbered.drawn(definition)));
    }

    private Optional<ProblemDefinition> in(ProblemDefinition problem) {
        var kept = new TreeMap<>(Draw.of(problem.variables(), seed));
        problem.variables().stream()
                .filter(one -> numbers.containsKey(one.name()) && kept.containsKey(one.name()))
                .filter(one -> one.holds(numbers.get(one.name())))
                .forEach(one -> kept.put(one.name(), numbers.get(one.name())));
        var found = Numbered.of(problem, kept);
        var chance = seed;
        for (var tries = 0; found.isEmpty() && tries < TRIES; tries++) {
            chance = Seeds.after(chance);
            found = Numbered.of(problem, Draw.of(problem.variables(), chance));
        }
        return found;
    }
}
