package palavra.frontend.studio.editor;

import static palavra.frontend.studio.editor.Numbers.decimal;
import static palavra.frontend.studio.editor.Numbers.plain;
import static palavra.frontend.studio.editor.Numbers.whole;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import palavra.content.api.formula.Expression;
import palavra.content.api.problem.Formula;
import palavra.content.api.problem.Formula.Answer;
import palavra.content.api.problem.Formula.Variable;

/** A formula question as fields: its variables with the values they are tried with, and the right formulas. */
final class FormulaFields {

    private static final int USUAL_SAMPLES = 10;
    private static final int MOST_SAMPLES = 100;

    private FormulaFields() {}

    static void begin(Row row) {
        row.add("variable").put("low", "1").put("high", "10");
        row.add("formula");
        row.put("tolerance", "0.001%").put("samples", USUAL_SAMPLES);
    }

    static void put(Row row, Formula question) {
        for (var variable : question.variables()) {
            row.add("variable")
                    .put("text", variable.name())
                    .put("low", plain(variable.low()))
                    .put("high", plain(variable.high()));
        }
        for (var answer : question.accepted()) {
            row.add("formula")
                    .put("text", answer.expression())
                    .put("credit", plain(answer.credit()))
                    .put("feedback", answer.feedback());
        }
        row.put("tolerance", plain(question.tolerance()) + (question.percent() ? "%" : ""))
                .put("samples", question.samples())
                .tick("case", question.caseSensitive());
    }

    static Formula read(Row row) {
        var asked = Asked.in(row);
        var variables = variables(row);
        var percent = row.at("tolerance").strip().endsWith("%");
        var samples = whole(row.form(), row.named("samples"), 1, MOST_SAMPLES);
        return new Formula(
                asked.id(),
                asked.label(),
                asked.note(),
                asked.points(),
                variables,
                answers(row, variables.stream().map(Variable::name).toList()),
                tolerance(row),
                percent,
                samples == null ? USUAL_SAMPLES : samples,
                row.ticked("case"));
    }

    private static List<Variable> variables(Row question) {
        var variables = new ArrayList<Variable>();
        for (var row : question.rows("variable")) {
            var name = row.at("text").strip();
            var low = decimal(row.form(), row.named("low"));
            var high = decimal(row.form(), row.named("high"));
            if (!name.matches("\\p{L}[\\p{L}\\p{N}_']{0,29}")) {
                row.wrong("text", "variable");
            } else if (low == null || high == null || low.compareTo(high) > 0) {
                row.wrong("low", "range");
            } else {
                variables.add(new Variable(name, low, high));
            }
        }
        return variables;
    }

    private static List<Answer> answers(Row question, List<String> names) {
        var answers = new ArrayList<Answer>();
        var known = new HashSet<>(VariableFields.names(question.form()));
        known.addAll(names);
        for (var row : question.rows("formula")) {
            var written = row.at("text").strip();
            if (Expression.of(written, known, question.ticked("case")).isEmpty()) {
                row.wrong("text", "formula");
            }
            answers.add(new Answer(written, credit(row), row.at("feedback").strip()));
        }
        if (answers.isEmpty()) {
            question.wrong("formulas", "formula");
        }
        return answers;
    }

    private static BigDecimal credit(Row row) {
        var credit = decimal(row.form(), row.named("credit"));
        if (credit != null && (credit.signum() <= 0 || credit.compareTo(BigDecimal.ONE) > 0)) {
            row.wrong("credit", "share");
            return BigDecimal.ONE;
        }
        return credit == null ? BigDecimal.ONE : credit;
    }

    private static BigDecimal tolerance(Row row) {
        var typed = new Form().put("is", row.at("tolerance").strip().replaceFirst("\\s*%$", ""));
        var tolerance = decimal(typed, "is");
        if (!typed.isFine() || tolerance != null && tolerance.signum() < 0) {
            row.wrong("tolerance", "number");
        }
        return tolerance == null ? BigDecimal.ZERO : tolerance.abs();
    }
}
