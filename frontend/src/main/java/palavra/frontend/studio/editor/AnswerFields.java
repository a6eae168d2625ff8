package palavra.frontend.studio.editor;

import java.util.ArrayList;
import java.util.List;
import palavra.content.api.problem.Text.Answer;

/** Written answers as rows: those accepted, and those that were foreseen and get a remark. */
final class AnswerFields {

    private AnswerFields() {}

    static void put(Row question, String part, List<Answer> answers) {
        for (var answer : answers) {
            question.add(part).put("text", answer.text()).put("feedback", answer.feedback());
        }
    }

    static List<Answer> read(Row question, String part, boolean needed) {
        var answers = new ArrayList<Answer>();
        for (var row : question.rows(part)) {
            if (row.at("text").isBlank()) {
                row.wrong("text", "words");
            } else {
                answers.add(
                        new Answer(row.at("text").strip(), row.at("feedback").strip()));
            }
        }
        if (needed && question.rows(part).isEmpty()) {
            question.wrong(part + "s", "answer");
        }
        return answers;
    }
}
