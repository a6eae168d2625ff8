package palavra.learning.problem;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Fills a record of any type, and all in it, with values that can be found again wherever they get to. */
final class Canaries {

    private final boolean truth;
    private int next = 7_300_001;

    /** @param truth what every yes or no says */
    Canaries(boolean truth) {
        this.truth = truth;
    }

    <T> T record(Class<T> type) {
        var parts = type.getRecordComponents();
        var values =
                Arrays.stream(parts).map(part -> value(part.getGenericType())).toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException unfit) {
            throw new AssertionError(type + " cannot be made", unfit);
        }
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType list) {
            var one = value(list.getActualTypeArguments()[0]);
            return list.getRawType() == Set.class ? Set.of(one) : List.of(one);
        }
        var plain = (Class<?>) type;
        if (plain == String.class) {
            return "canary" + next++;
        } else if (plain == BigDecimal.class) {
            return BigDecimal.valueOf(next++);
        } else if (plain == int.class || plain == Integer.class) {
            return next++;
        } else if (plain == boolean.class) {
            return truth;
        } else if (plain.isEnum()) {
            return plain.getEnumConstants()[plain.getEnumConstants().length - 1];
        }
        return record(plain);
    }
}
