package palavra.learning.grading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import palavra.content.api.problem.Numerical;
import palavra.content.api.problem.Numerical.Unit;
import palavra.kernel.Refusal;

/** Reads a number with its unit, which may stand on either side: {@code 5 km}, {@code ٥ كم}, {@code €5}. */
final class Units {

    /** What was written: all readings of the number in the unit of the ranges; none when the unit is not accepted. */
    record Reading(List<BigDecimal> numbers) {}

    private Units() {}

    /**
     * @throws Refusal 400 {@code unit-missing} when a number stands alone that needs a unit, {@code answer-unreadable}
     *     when there is no number: neither is an attempt
     */
    static Reading read(Numerical question, String written) {
        var text = normal(written);
        var alone = Numbers.read(text);
        var unit = unit(question, text);
        if (unit.isPresent()) {
            return unit.get();
        }
        if (!alone.isEmpty()) {
            if (question.unitNeeded()) {
                throw Refusal.invalid("unit-missing", "Write the unit too. Your attempt was not used.", question.id());
            }
            return new Reading(alone);
        }
        if (!startsWithNumber(text)) {
            throw Grader.unreadable(question);
        }
        return new Reading(List.of());
    }

    /** The longest name that fits; one in other capital letters only where no two units differ in them. */
    private static Optional<Reading> unit(Numerical question, String text) {
        var units = question.units().stream()
                .sorted(Comparator.comparing((Unit unit) -> -unit.name().length()))
                .toList();
        return units.stream()
                .flatMap(unit -> in(text, normal(unit.name()), unit.factor()).stream())
                .findFirst()
                .or(() -> units.stream()
                        .filter(unit -> isAlone(unit, units))
                        .flatMap(unit -> in(lower(text), lower(unit.name()), unit.factor()).stream())
                        .findFirst());
    }

    private static boolean isAlone(Unit unit, List<Unit> units) {
        return units.stream()
                        .filter(one -> lower(one.name()).equals(lower(unit.name())))
                        .count()
                == 1;
    }

    private static Optional<Reading> in(String text, String name, BigDecimal factor) {
        var number = text.endsWith(name)
                ? text.substring(0, text.length() - name.length())
                : text.startsWith(name) ? text.substring(name.length()) : "";
        var readings = Numbers.read(number);
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reading(
                        readings.stream().map(one -> one.multiply(factor)).toList()));
    }

    private static boolean startsWithNumber(String text) {
        for (var end = Math.min(text.length(), Numbers.LONGEST); end > 0; end--) {
            if (!Numbers.read(text.substring(0, end)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Composed letters, and no spaces: nobody is wrong for writing 5km. */
    private static String normal(String text) {
        return Normalizer.normalize(text.replace('µ', 'μ'), Normalizer.Form.NFC).replaceAll("[\\p{Z}\\s\\p{Cf}]+", "");
    }

    private static String lower(String text) {
        return normal(text).toLowerCase(Locale.ROOT);
    }
}
