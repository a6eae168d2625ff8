package palavra.content.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Problems of which each learner is given some, drawn for them, or all in an order of their own. They stand right behind
 * their pool, up to the first component of another type.
 *
 * @param gives how many each learner is given, at least one; null for all of them
 * @param shuffled whether each learner meets them in an order of their own
 */
public record Pool(Integer gives, boolean shuffled) {

    public static final String TYPE = "pool";

    private static final String PROBLEM = "problem";

    /** One whose problems are met in the order they stand in. */
    public Pool(Integer gives) {
        this(gives, false);
    }

    /** A pool with what stands in it. */
    public record Filled<T>(T pool, List<T> problems) {}

    /** How many of so many each learner is given. */
    public int of(int problems) {
        return gives == null ? problems : Math.min(gives, problems);
    }

    /** Whether learners differ in what of so many they are given, or in its order. */
    public boolean draws(int problems) {
        return of(problems) < problems || shuffled && problems > 1;
    }

    /**
     * The pools of a unit in their order.
     *
     * @param components of the unit, in their order
     * @param type of a component
     */
    public static <T> List<Filled<T>> in(List<T> components, Function<T, String> type) {
        var pools = new ArrayList<Filled<T>>();
        Filled<T> open = null;
        for (var component : components) {
            switch (type.apply(component)) {
                case TYPE -> {
                    open = new Filled<>(component, new ArrayList<>());
                    pools.add(open);
                }
                case PROBLEM -> {
                    if (open != null) {
                        open.problems().add(component);
                    }
                }
                default -> open = null;
            }
        }
        return pools;
    }
}
