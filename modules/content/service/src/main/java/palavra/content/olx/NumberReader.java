package palavra.content.olx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import palavra.content.api.problem.Numerical;
import palavra.content.api.problem.Numerical.Range;
import palavra.content.api.problem.Question;

/** Reads number questions and resolves their tolerances into exact ranges. */
final class NumberReader {

    private static final Pattern RANGE = Pattern.compile("([\\[(])\\s*([^,]+?)\\s*,\\s*([^,]+?)\\s*([])])");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** What the old platform allows when the author says nothing: a thousandth of a percent. */
    private static final String USUAL_TOLERANCE = "0.001%";

    private final Texts texts;

    NumberReader(Texts texts) {
        this.texts = texts;
    }

    Question read(Asked asked) throws Ungradable {
        var accepted = new ArrayList<Range>();
        var tolerance = parameter(asked, "default").orElse(USUAL_TOLERANCE);
        var response = asked.response();
        var hint = response.children().stream()
                .filter(child -> child.normalName().equals("correcthint"))
                .findFirst();
        var feedback = hint.map(element -> texts.remark(asked.node(), element)).orElse("");
        accepted.add(range(response.attr("answer"), tolerance, BigDecimal.ONE, feedback));
        for (var more : response.select("additional_answer")) {
            var text = more.hasAttr("answer") ? more.attr("answer") : more.ownText();
            var own = more.selectFirst("correcthint");
            var remark = own == null ? feedback : texts.remark(asked.node(), own);
            accepted.add(range(text, tolerance, BigDecimal.ONE, remark));
        }
        partial(asked, tolerance, accepted);
        var unit = texts.escaped(asked.node(), asked.input().attr("trailing_text"));
        return new Numerical(asked.id(), asked.label(), asked.note(), asked.points(), accepted, unit);
    }

    private void partial(Asked asked, String tolerance, List<Range> accepted) throws Ungradable {
        var kinds = asked.response().attr("partial_credit").toLowerCase();
        if (kinds.contains("list")) {
            for (var answer : parameter(asked, "partial_answers").orElse("").split(",")) {
                accepted.add(range(answer, tolerance, HALF, ""));
            }
        }
        if (kinds.contains("close")) {
            var factor =
                    parameter(asked, "partial_range").flatMap(Values::decimal).orElse(BigDecimal.TWO);
            var first = accepted.getFirst();
            if (first.answer() != null) {
                var wide = first.high().subtract(first.answer()).multiply(factor);
                accepted.add(around(first.answer(), wide, HALF, ""));
            }
        }
    }

    private static Optional<String> parameter(Asked asked, String name) {
        return asked.response().select("responseparam").stream()
                .map(parameter -> parameter.attr(name).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static Range range(String answer, String tolerance, BigDecimal credit, String feedback) throws Ungradable {
        var bounds = RANGE.matcher(answer.strip());
        if (bounds.matches()) {
            var low = number(bounds.group(2));
            var high = number(bounds.group(3));
            if (low.compareTo(high) > 0) {
                throw new Ungradable("a range of numbers ends before it begins");
            }
            return new Range(
                    null,
                    low,
                    high,
                    bounds.group(1).equals("("),
                    bounds.group(4).equals(")"),
                    credit,
                    feedback);
        }
        var value = number(answer);
        return around(value, width(value, tolerance), credit, feedback);
    }

    private static Range around(BigDecimal value, BigDecimal width, BigDecimal credit, String feedback) {
        return new Range(value, value.subtract(width), value.add(width), false, false, credit, feedback);
    }

    private static BigDecimal width(BigDecimal value, String tolerance) throws Ungradable {
        var isShare = tolerance.endsWith("%");
        var amount = number(isShare ? tolerance.substring(0, tolerance.length() - 1) : tolerance)
                .abs();
        return isShare ? value.abs().multiply(amount, MathContext.DECIMAL128).movePointLeft(2) : amount;
    }

    private static BigDecimal number(String text) throws Ungradable {
        return Arithmetic.value(text)
                .orElseThrow(() -> new Ungradable("the answer of a number question is no constant"));
    }
}
