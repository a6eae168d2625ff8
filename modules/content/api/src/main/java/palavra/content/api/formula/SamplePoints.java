package palavra.content.api.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import palavra.content.api.problem.Formula;

/**
 * The points where the expressions of a question are compared. They follow from the question alone, so the same answer
 * gets the same mark today, at a rescoring and for everyone.
 */
public final class SamplePoints {

    private static final int MOST = 100;

    /** Of points where the right expression has no value, such as a division by zero, others are tried in their place. */
    private static final int TRIES = 4;

    private SamplePoints() {}

    /** The points where an expression has a value, at most as many as the question asks for. */
    public static List<Map<String, Double>> of(Formula question, Expression right) {
        var wanted = Math.clamp(question.samples(), 1, MOST);
        var random = new Random(seed(question));
        var points = new ArrayList<Map<String, Double>>();
        for (var drawn = 0; drawn < wanted * TRIES && points.size() < wanted; drawn++) {
            var point = draw(question, random);
            if (Double.isFinite(right.at(point))) {
                points.add(point);
            }
        }
        return points;
    }

    private static long seed(Formula question) {
        return 31L * question.id().hashCode() + question.names().hashCode();
    }

    private static Map<String, Double> draw(Formula question, Random random) {
        var point = new HashMap<String, Double>();
        for (var variable : question.variables()) {
            var low = variable.low().doubleValue();
            var high = variable.high().doubleValue();
            point.put(Signs.name(variable.name(), question.caseSensitive()), low + random.nextDouble() * (high - low));
        }
        return point;
    }
}
