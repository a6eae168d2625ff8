package palavra.content.api.variable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import palavra.content.api.formula.Expression;

/**
 * What variables are for one learner: a pure function of a seed. Each is drawn for itself by its name, so a variable that is
 * added, taken away or moved changes no other one.
 */
public final class Draw {

    private Draw() {}

    /** The numbers a seed gives, by name; those that are worked out are not among them. */
    public static Map<String, BigDecimal> of(List<Variable> variables, long seed) {
        var drawn = new TreeMap<String, BigDecimal>();
        for (var variable : variables) {
            if (!variable.isComputed()) {
                var chance = mixed(seed + 0x9e3779b97f4a7c15L * variable.name().hashCode());
                drawn.put(variable.name(), variable.at((int) Long.remainderUnsigned(chance, variable.count())));
            }
        }
        return drawn;
    }

    /** All numbers, worked out ones too; none where one of them has no value. */
    public static Optional<Map<String, BigDecimal>> whole(List<Variable> variables, Map<String, BigDecimal> drawn) {
        var all = new TreeMap<>(drawn);
        for (var variable : variables) {
            if (variable.isComputed()) {
                var value =
                        Expression.of(variable.formula(), all.keySet(), true).flatMap(formula -> formula.exactly(all));
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                all.put(variable.name(), value.get());
            }
        }
        return Optional.of(all);
    }

    /** That of SplitMix64 (Steele, Lea and Flood, 2014): each bit that goes in moves about half of those that come out. */
    private static long mixed(long bits) {
        var first = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        var second = (first ^ first >>> 27) * 0x94d049bb133111ebL;
        return second ^ second >>> 31;
    }
}
