package palavra.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list that is read forward by cursor.
 *
 * @param next the cursor of the following page, opaque to the reader; null on the last page
 */
public record Page<T>(List<T> items, String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** Cuts a list that was read with one row more than the limit, and makes the cursor from the last row kept. */
    public static <T> Page<T> cut(List<T> rows, int limit, Function<T, String> cursorOf) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var kept = rows.subList(0, limit);
        return new Page<>(kept, cursorOf.apply(kept.getLast()));
    }

    public <R> Page<R> map(Function<T, R> to) {
        return new Page<>(items.stream().map(to).toList(), next);
    }
}
