package palavra.content.olx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import palavra.content.api.formula.Expression;
import palavra.content.api.formula.SamplePoints;
import palavra.content.api.problem.Formula;
import palavra.content.api.problem.Formula.Variable;
import palavra.content.api.problem.Question;

/** Reads formula questions. Their samples stand in one attribute: {@code x,y@1,2:3,4#10}, names@lows:highs#count. */
final class FormulaReader {

    private static final String USUAL_TOLERANCE = "0.001%";
    private static final int MOST_SAMPLES = 100;

    private final Texts texts;

    FormulaReader(Texts texts) {
        this.texts = texts;
    }

    Question read(Asked asked) throws Ungradable {
        var response = asked.response();
        var parts = response.attr("samples").split("[@:#]");
        if (parts.length != 4) {
            throw new Ungradable("its samples are not written as names@lows:highs#count");
        }
        var written = response.select("responseparam").stream()
                .map(parameter -> parameter.attr("default").strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(USUAL_TOLERANCE);
        var percent = written.endsWith("%");
        var tolerance = number(percent ? written.substring(0, written.length() - 1) : written);
        var samples = Values.whole(parts[3]).map(count -> Math.clamp(count, 1, MOST_SAMPLES));
        var question = new Formula(
                asked.id(),
                asked.label(),
                asked.note(),
                asked.points(),
                variables(parts),
                answers(asked),
                tolerance.abs(),
                percent,
                samples.orElse(10),
                response.attr("type").toLowerCase().contains("cs"));
        check(question);
        return question;
    }

    private static List<Variable> variables(String[] parts) throws Ungradable {
        var names = parts[0].split(",");
        var lows = parts[1].split(",");
        var highs = parts[2].split(",");
        if (names.length != lows.length || names.length != highs.length) {
            throw new Ungradable("its variables and their ranges are not as many");
        }
        var variables = new ArrayList<Variable>();
        for (var at = 0; at < names.length; at++) {
            variables.add(new Variable(names[at].strip(), number(lows[at]), number(highs[at])));
        }
        return variables;
    }

    private List<Formula.Answer> answers(Asked asked) {
        var hint = asked.response().children().stream()
                .filter(child -> child.normalName().equals("correcthint"))
                .findFirst();
        var feedback = hint.map(element -> texts.remark(asked.node(), element)).orElse("");
        return List.of(new Formula.Answer(asked.response().attr("answer").strip(), BigDecimal.ONE, feedback));
    }

    private static void check(Formula question) throws Ungradable {
        Optional<Expression> right =
                Expression.of(question.accepted().getFirst().expression(), question.names(), question.caseSensitive());
        if (right.isEmpty() || SamplePoints.of(question, right.get()).isEmpty()) {
            throw new Ungradable("the answer of a formula question is no formula in its variables");
        }
    }

    private static BigDecimal number(String text) throws Ungradable {
        return Arithmetic.value(text.strip())
                .orElseThrow(() -> new Ungradable("a sample or tolerance of a formula is no number"));
    }
}
