package palavra.frontend.studio.editor;

import static palavra.frontend.studio.editor.Numbers.decimal;
import static palavra.frontend.studio.editor.Numbers.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import palavra.content.api.formula.Expression;
import palavra.content.api.problem.Numerical.Range;
import palavra.content.api.problem.Numerical.Sought;

/**
 * The accepted numbers of a question as rows. An author writes a number with a tolerance, which may be in percent, or the
 * two ends of a range; both are stored as two exact decimals.
 */
final class RangeFields {

    private RangeFields() {}

    static void put(Row question, List<Range> ranges) {
        for (var range : ranges) {
            var row = question.add("range")
                    .put("answer", plain(range.answer()))
                    .put("credit", plain(range.credit()))
                    .put("feedback", range.feedback())
                    .tick("lowOpen", range.lowOpen())
                    .tick("highOpen", range.highOpen());
            if (range.sought() != null) {
                var sought = range.sought();
                row.put("answer", sought.formula())
                        .put("tolerance", sought.tolerance().signum() == 0 ? "" : tolerance(sought));
            } else if (isTolerance(range)) {
                var tolerance = range.high().subtract(range.answer());
                row.put("tolerance", tolerance.signum() == 0 ? "" : plain(tolerance));
            } else {
                row.put("low", plain(range.low())).put("high", plain(range.high()));
            }
        }
    }

    static List<Range> read(Row question) {
        var ranges = new ArrayList<Range>();
        for (var row : question.rows("range")) {
            var range = range(row);
            if (range != null) {
                ranges.add(range);
            }
        }
        if (question.rows("range").isEmpty()) {
            question.wrong("ranges", "answer");
        }
        return ranges;
    }

    private static String tolerance(Sought sought) {
        return plain(sought.tolerance()) + (sought.percent() ? "%" : "");
    }

    private static Range range(Row row) {
        var form = row.form();
        var names = VariableFields.names(form);
        if (!names.isEmpty() && row.at("low").isBlank() && row.at("high").isBlank()) {
            var written = row.at("answer").strip();
            var isNumber = decimal(new Form().put("is", written), "is") != null;
            if (!isNumber && !written.isEmpty()) {
                return sought(row, written, names);
            }
        }
        var answer = decimal(form, row.named("answer"));
        var low = decimal(form, row.named("low"));
        var high = decimal(form, row.named("high"));
        if (low == null && high == null && answer != null) {
            var tolerance = tolerance(row, answer);
            low = answer.subtract(tolerance);
            high = answer.add(tolerance);
        }
        if (low == null || high == null) {
            row.wrong("answer", "answer");
            return null;
        }
        if (low.compareTo(high) > 0) {
            row.wrong("low", "range");
            return null;
        }
        return new Range(
                answer,
                low,
                high,
                row.ticked("lowOpen"),
                row.ticked("highOpen"),
                credit(row),
                row.at("feedback").strip());
    }

    /** A formula in the variables of the problem. */
    private static Range sought(Row row, String written, Set<String> names) {
        if (Expression.of(written, names, true).isEmpty()) {
            row.wrong("answer", "formula");
        }
        var percent = row.at("tolerance").strip().endsWith("%");
        var typed = new Form().put("is", row.at("tolerance").strip().replaceFirst("\\s*%$", ""));
        var tolerance = decimal(typed, "is");
        if (!typed.isFine()) {
            row.wrong("tolerance", "number");
        }
        var sought = new Sought(written, tolerance == null ? BigDecimal.ZERO : tolerance.abs(), percent);
        return new Range(
                null, null, null, false, false, credit(row), row.at("feedback").strip(), sought);
    }

    private static BigDecimal tolerance(Row row, BigDecimal answer) {
        var typed = row.at("tolerance").strip();
        if (!typed.endsWith("%")) {
            var tolerance = decimal(row.form(), row.named("tolerance"));
            return tolerance == null ? BigDecimal.ZERO : tolerance.abs();
        }
        var share = new Form().put("share", typed.substring(0, typed.length() - 1));
        var percent = decimal(share, "share");
        if (percent == null) {
            row.wrong("tolerance", "number");
            return BigDecimal.ZERO;
        }
        return answer.multiply(percent).movePointLeft(2).abs();
    }

    private static BigDecimal credit(Row row) {
        var credit = decimal(row.form(), row.named("credit"));
        if (credit != null && (credit.signum() <= 0 || credit.compareTo(BigDecimal.ONE) > 0)) {
            row.wrong("credit", "share");
            return BigDecimal.ONE;
        }
        return credit == null ? BigDecimal.ONE : credit;
    }

    private static boolean isTolerance(Range range) {
        return range.answer() != null
                && !range.lowOpen()
                && !range.highOpen()
                && range.answer().subtract(range.low()).compareTo(range.high().subtract(range.answer())) == 0;
    }
}
