package palavra.frontend.studio.editor;

import static palavra.frontend.studio.editor.Numbers.plain;

import java.util.List;
import palavra.content.api.problem.Categorizing;
import palavra.content.api.problem.Dropdown;
import palavra.content.api.problem.Formula;
import palavra.content.api.problem.Hotspot;
import palavra.content.api.problem.Matching;
import palavra.content.api.problem.MultipleChoice;
import palavra.content.api.problem.MultipleChoice.PartialCredit;
import palavra.content.api.problem.Numerical;
import palavra.content.api.problem.Ordering;
import palavra.content.api.problem.Question;
import palavra.content.api.problem.SingleChoice;
import palavra.content.api.problem.Text;

/** One question of a problem as fields of a form, and back. */
final class QuestionFields {

    static final List<String> TYPES = List.of(
            "single-choice",
            "multiple-choice",
            "dropdown",
            "numerical",
            "text",
            "formula",
            "ordering",
            "matching",
            "categorizing",
            "hotspot");

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
            case Dropdown list -> OptionFields.put(row.put("type", "dropdown"), list.options());
            case Numerical number -> {
                row.put("type", "numerical").put("unit", number.unit());
                RangeFields.put(row, number.accepted());
                UnitFields.put(row, number);
            }
            case Text words -> {
                row.put("type", "text").tick("case", words.caseSensitive()).tick("accents", !words.anyAccents());
                row.tick("spaces", words.exactSpaces()).tick("digits", words.exactDigits());
                AnswerFields.put(row, "answer", words.accepted());
                AnswerFields.put(row, "remark", words.remarks());
            }
            case Formula formula -> FormulaFields.put(row.put("type", "formula"), formula);
            case Ordering ordering -> PlacingFields.put(row.put("type", "ordering"), ordering);
            case Matching matching -> PlacingFields.put(row.put("type", "matching"), matching);
            case Categorizing categories -> PlacingFields.put(row.put("type", "categorizing"), categories);
            case Hotspot spot -> SpotFields.put(row.put("type", "hotspot"), spot);
        }
    }

    /** The question there, whatever is in its fields; what is wrong is marked at them. */
    static Question read(Row row) {
        return switch (row.at("type")) {
            case "multiple-choice" -> several(row, Asked.in(row));
            case "dropdown" -> dropdown(row, Asked.in(row));
            case "numerical" -> number(row, Asked.in(row));
            case "text" -> words(row, Asked.in(row));
            case "formula" -> FormulaFields.read(row);
            case "ordering" -> PlacingFields.ordering(row);
            case "matching" -> PlacingFields.matching(row);
            case "categorizing" -> PlacingFields.categorizing(row);
            case "hotspot" -> SpotFields.read(row);
            default -> single(row, Asked.in(row));
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
            case "formula" -> FormulaFields.begin(row);
            case "ordering", "matching", "categorizing" -> PlacingFields.begin(row, type);
            case "hotspot" -> row.add("region");
            default -> {
                row.add("option");
                row.add("option");
            }
        }
    }

    private static Question single(Row row, Asked asked) {
        return new SingleChoice(
                asked.id(),
                asked.label(),
                asked.note(),
                asked.points(),
                OptionFields.read(row, false),
                row.ticked("shuffled"));
    }

    private static Question several(Row row, Asked asked) {
        return new MultipleChoice(
                asked.id(),
                asked.label(),
                asked.note(),
                asked.points(),
                OptionFields.read(row, true),
                partial(row.at("partial")),
                OptionFields.readTogether(row));
    }

    private static Question dropdown(Row row, Asked asked) {
        return new Dropdown(asked.id(), asked.label(), asked.note(), asked.points(), OptionFields.read(row, false));
    }

    private static Question number(Row row, Asked asked) {
        return new Numerical(
                asked.id(),
                asked.label(),
                asked.note(),
                asked.points(),
                RangeFields.read(row),
                row.at("unit").strip(),
                UnitFields.read(row),
                row.ticked("needed"),
                row.at("unitFeedback").strip());
    }

    private static Question words(Row row, Asked asked) {
        return new Text(
                asked.id(),
                asked.label(),
                asked.note(),
                asked.points(),
                AnswerFields.read(row, "answer", true),
                row.ticked("case"),
                AnswerFields.read(row, "remark", false),
                !row.ticked("accents"),
                row.ticked("spaces"),
                row.ticked("digits"));
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
