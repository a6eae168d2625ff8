package palavra.frontend.studio.editor;

import static palavra.frontend.studio.editor.Numbers.decimal;
import static palavra.frontend.studio.editor.Numbers.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.VariableFaults;
import palavra.content.api.variable.Placeholders;
import palavra.content.api.variable.Variable;

/** The variables of a problem as rows, and what is wrong with them and with what speaks of them. */
final class VariableFields {

    private static final String ROW = "number";

    private VariableFields() {}

    static void put(Form form, List<Variable> variables) {
        for (var variable : variables) {
            form.add(ROW)
                    .put("text", variable.name())
                    .put("low", plain(variable.low()))
                    .put("high", plain(variable.high()))
                    .put("step", plain(variable.step()))
                    .put("list", variable.values().stream().map(Numbers::plain).collect(Collectors.joining("; ")))
                    .put("formula", variable.formula());
        }
    }

    static List<Variable> read(Form form) {
        var rows = form.rows(ROW);
        var variables = rows.stream().map(VariableFields::variable).toList();
        var faults = VariableFaults.each(variables);
        for (var at = 0; at < rows.size(); at++) {
            if (faults.get(at) != null) {
                wrong(rows.get(at), faults.get(at));
            }
        }
        return variables;
    }

    /** What keys may speak of. */
    static Set<String> names(Form form) {
        return form.rows(ROW).stream().map(row -> row.at("text").strip()).collect(Collectors.toSet());
    }

    /** Marks texts that speak of a variable there is none of, and keys without a value. */
    static void check(Form form, ProblemDefinition problem) {
        if (problem.variables().isEmpty()) {
            return;
        }
        var names = names(form);
        for (var field : List.copyOf(entries(form))) {
            if (!names.containsAll(Placeholders.in(field.getValue()))) {
                form.wrong(field.getKey(), "placeholder");
            }
        }
        if (form.isFine()) {
            VariableFaults.of(problem)
                    .ifPresent(fault -> form.wrong("numbers", fault.code().equals("value") ? "value" : "numbers"));
        }
    }

    private static List<Entry<String, String>> entries(Form form) {
        var all = new ArrayList<Entry<String, String>>();
        form.fields().forEach(all::add);
        return all;
    }

    private static Variable variable(Row row) {
        return new Variable(
                row.at("text").strip(),
                decimal(row.form(), row.named("low")),
                decimal(row.form(), row.named("high")),
                step(row),
                values(row),
                row.at("formula").strip());
    }

    /** Whole numbers, where nobody says how far they are apart. */
    private static BigDecimal step(Row row) {
        var step = decimal(row.form(), row.named("step"));
        return step == null && !row.at("low").isBlank() ? BigDecimal.ONE : step;
    }

    /** Apart by semicolons or spaces, because a comma may be the decimal sign. */
    private static List<BigDecimal> values(Row row) {
        var values = new ArrayList<BigDecimal>();
        for (var one : row.at("list").strip().split("[;\\s]+")) {
            var form = new Form().put("is", one);
            var value = decimal(form, "is");
            if (value != null) {
                values.add(value);
            } else if (!form.isFine()) {
                row.wrong("list", "number");
            }
        }
        return values;
    }

    private static void wrong(Row row, String fault) {
        switch (fault) {
            case "name" -> row.wrong("text", "variable");
            case "formula" -> row.wrong("formula", "formula");
            case "digits" -> row.wrong(row.at("list").isBlank() ? "low" : "list", "digits");
            default -> row.wrong("low", "steps");
        }
    }
}
