package palavra.frontend.studio.editor;

import static palavra.frontend.studio.editor.Numbers.decimal;
import static palavra.frontend.studio.editor.Numbers.plain;
import static palavra.frontend.studio.editor.Numbers.whole;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.Question;
import palavra.content.api.problem.ShowAnswer;

/** A problem as fields of a form, and back. A piece of text stands before each question and one after the last. */
final class ProblemFields {

    private static final int MOST_ATTEMPTS = 1000;
    private static final int LONGEST_WAIT = 7 * 24 * 3600;

    private ProblemFields() {}

    /** A new problem begins with a single choice. */
    static void put(Form form, ProblemDefinition problem) {
        if (problem == null || problem.questions().isEmpty()) {
            QuestionFields.begin(form, "single-choice");
        }
        if (problem == null) {
            return;
        }
        for (var at = 0; at < problem.questions().size(); at++) {
            var row = form.add("q").put("before", problem.stem().get(at));
            QuestionFields.put(row, problem.questions().get(at));
        }
        form.put("after", problem.stem().getLast());
        VariableFields.put(form, problem.variables());
        problem.hints().forEach(hint -> form.add("hint").put("text", hint));
        form.put("explanation", problem.explanation())
                .put("attempts", problem.maxAttempts())
                .put("weight", plain(problem.weight()))
                .put("show", problem.showAnswer())
                .put("wait", problem.waitSeconds() == 0 ? "" : problem.waitSeconds());
    }

    static ProblemDefinition read(Form form) {
        var variables = VariableFields.read(form);
        var stem = new ArrayList<String>();
        var questions = new ArrayList<Question>();
        for (var row : form.rows("q")) {
            stem.add(row.at("before").strip());
            questions.add(QuestionFields.read(row));
        }
        stem.add(form.at("after").strip());
        if (questions.isEmpty()) {
            form.wrong("questions", "question");
        }
        var first = form.rows("q").isEmpty() ? null : form.rows("q").getFirst();
        if (first != null && first.at("label").isBlank() && first.at("before").isBlank()) {
            first.wrong("label", "asked");
        }
        var wait = whole(form, "wait", 0, LONGEST_WAIT);
        var problem = new ProblemDefinition(
                stem,
                questions,
                hints(form),
                form.at("explanation").strip(),
                whole(form, "attempts", 1, MOST_ATTEMPTS),
                weight(form),
                show(form.at("show")),
                wait == null ? 0 : wait,
                variables);
        VariableFields.check(form, problem);
        return problem;
    }

    private static List<String> hints(Form form) {
        return form.rows("hint").stream()
                .map(row -> row.at("text").strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static BigDecimal weight(Form form) {
        var weight = decimal(form, "weight");
        if (weight != null && weight.signum() < 0) {
            form.wrong("weight", "points");
            return null;
        }
        return weight;
    }

    private static ShowAnswer show(String name) {
        for (var one : ShowAnswer.values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return ShowAnswer.FINISHED;
    }
}
