package palavra.frontend.sitting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import palavra.learning.api.ProblemView;
import palavra.learning.api.QuestionView;
import palavra.learning.api.sitting.SittingAnswers;

/** The fields of many problems in one form: each question is called by its problem too. */
final class Sheet {

    private static final String FIELD = "q-";
    private static final Pattern QUESTION = Pattern.compile("q-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\..{1,100}");
    private static final int ID = 36;

    private Sheet() {}

    /** @param open whether it is answered now; else it only shows what came of it */
    static ProblemView named(ProblemView view, boolean open) {
        return new ProblemView(
                view.id(),
                view.title(),
                view.language(),
                view.stems(),
                view.questions().stream()
                        .map(question -> named(view.id(), question))
                        .toList(),
                view.earned(),
                view.possible(),
                view.attemptsUsed(),
                null,
                true,
                false,
                open ? null : "handed-in",
                null,
                null,
                null,
                List.of(),
                0,
                view.explanation());
    }

    private static QuestionView named(UUID problem, QuestionView view) {
        return new QuestionView(
                problem + "." + view.id(),
                view.type(),
                view.label(),
                view.description(),
                view.options(),
                view.text(),
                view.unit(),
                view.right(),
                view.feedback(),
                view.answer(),
                view.withUnit(),
                view.unitWrong(),
                view.variables(),
                view.items(),
                view.spot());
    }

    /** What a form of such fields says; other fields are left alone. */
    static SittingAnswers read(Map<String, List<String>> form) {
        var answers = new TreeMap<UUID, Map<String, List<String>>>();
        form.forEach((name, values) -> {
            var given =
                    values.stream().filter(one -> one != null && !one.isBlank()).toList();
            if (isQuestion(name) && !given.isEmpty()) {
                var problem = UUID.fromString(name.substring(FIELD.length(), FIELD.length() + ID));
                answers.computeIfAbsent(problem, first -> new TreeMap<>())
                        .put(name.substring(FIELD.length() + ID + 1), given);
            }
        });
        return new SittingAnswers(answers);
    }

    private static boolean isQuestion(String name) {
        return QUESTION.matcher(name).matches();
    }
}
