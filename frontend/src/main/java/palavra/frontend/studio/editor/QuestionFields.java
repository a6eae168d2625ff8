package palavra.frontend.studio.editor;

import static palavra.frontend.studio.editor.Numbers.decimal;
import static palavra.frontend.studio.editor.Numbers.plain;

import java.math.BigDecimal;
import java.util.List;
import palavra.content.api.problem.Dropdown;
import palavra.content.api.problem.MultipleChoice;
import palavra.content.api.problem.MultipleChoice.PartialCredit;
import palavra.content.api.problem.Numerical;
import palavra.content.api.problem.Question;
import palavra.content.api.problem.SingleChoice;
import palavra.content.api.problem.Text;

/** One question of a problem as fields of a form, and back. */
final class QuestionFields {

    static final List<String> TYPES = List.of("single-choice", "multiple-choice", "dropdown", "numerical", "text");

    private QuestionFields() {}

    static void put(Row row, Question question) {
        row.put("id", question.id())
                .put("label", question.label())
                .put("note", question.note())
                .put("points", plain(question.points()));
        switch (question) {
            case SingleChoice one -> {
                row.put("type", "single-choice").tick("shuffled", one.shuffled());
                OptionFields.put(row, one.options());
            }
            case MultipleChoice many -> {
                row.put("type", "multiple-choice").put("partial", many.partialCredit());
                OptionFields.put(row, many.options());
                OptionFields.putTogether(row, many.together());
            }
            case Dropdown list -> {
                row.put("type", "dropdown");
                OptionFields.put(row, list.options());
            }
            case Numerical number -> {
                row.put("type", "numerical").put("unit", number.unit());
                RangeFields.put(row, number.accepted());
            }
            case Text words -> {
                row.put("type", "text").tick("case", words.caseSensitive());
                AnswerFields.put(row, "answer", words.accepted());
                AnswerFields.put(row, "remark", words.remarks());
            }
        }
    }

    /** The question there, whatever is in its fields; what is wrong is marked at them. */
    static Question read(Row row) {
        var label = row.at("label").strip();
        var note = row.at("note").strip();
        var points = points(row);
        return switch (row.at("type")) {
            case "multiple-choice" ->
                new MultipleChoice(
                        row.at("id"),
                        label,
                        note,
                        points,
                        OptionFields.read(row, true),
                        partial(row.at("partial")),
                        OptionFields.readTogether(row));
            case "dropdown" -> new Dropdown(row.at("id"), label, note, points, OptionFields.read(row, false));
            case "numerical" ->
                new Numerical(
                        row.at("id"),
                        label,
                        note,
                        points,
                        RangeFields.read(row),
                        row.at("unit").strip());
            case "text" ->
                new Text(
                        row.at("id"),
                        label,
                        note,
                        points,
                        AnswerFields.read(row, "answer", true),
                        row.ticked("case"),
                        AnswerFields.read(row, "remark", false));
            default ->
                new SingleChoice(
                        row.at("id"), label, note, points, OptionFields.read(row, false), row.ticked("shuffled"));
        };
    }

    /** A question of that type, begun: with rows for what it always needs. */
    static void begin(Form form, String type) {
        var row = form.add("q")
                .put("type", TYPES.contains(type) ? type : TYPES.getFirst())
                .put("points", "1");
        switch (row.at("type")) {
            case "numerical" -> row.add("range");
            case "text" -> row.add("answer");
            default -> {
                row.add("option");
                row.add("option");
            }
        }
    }

    private static BigDecimal points(Row row) {
        var points = decimal(row.form(), row.named("points"));
        if (points != null && (points.signum() < 0 || points.compareTo(BigDecimal.valueOf(1000)) > 0)) {
            row.wrong("points", "points");
        }
        return points == null || points.signum() < 0 ? BigDecimal.ONE : points;
    }

    private static PartialCredit partial(String name) {
        for (var one : PartialCredit.values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return PartialCredit.NONE;
    }
}
