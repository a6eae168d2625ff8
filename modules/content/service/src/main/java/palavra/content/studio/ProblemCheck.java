package palavra.content.studio;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import palavra.content.api.problem.Categorizing;
import palavra.content.api.problem.Dropdown;
import palavra.content.api.problem.Formula;
import palavra.content.api.problem.Hotspot;
import palavra.content.api.problem.Matching;
import palavra.content.api.problem.MultipleChoice;
import palavra.content.api.problem.Numerical;
import palavra.content.api.problem.Option;
import palavra.content.api.problem.Ordering;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.Question;
import palavra.content.api.problem.SingleChoice;
import palavra.content.api.problem.Text;
import palavra.kernel.Refusal;

/** What a problem must have before anybody can be graded by it. */
final class ProblemCheck {

    private static final int MOST_QUESTIONS = 50;
    private static final int MOST_OPTIONS = 60;
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(1_000);

    private ProblemCheck() {}

    static ProblemDefinition check(ProblemDefinition problem) {
        if (problem.questions().size() > MOST_QUESTIONS || problem.questions().isEmpty()) {
            throw Refusal.invalid("questions-count", "A problem asks 1 to 50 questions.");
        }
        unique(problem.questions(), Question::id);
        VariableCheck.check(problem);
        var asked = VariableCheck.example(problem);
        asked.questions().forEach(ProblemCheck::check);
        var attempts = problem.maxAttempts();
        if (attempts != null && attempts < 1 || problem.waitSeconds() < 0 || isOdd(problem.weight())) {
            throw Refusal.invalid("problem-settings", "Attempts, waiting time and points can not be negative.");
        }
        return problem;
    }

    private static void check(Question question) {
        if (question.points() == null || isOdd(question.points())) {
            throw Refusal.invalid("problem-settings", "Attempts, waiting time and points can not be negative.");
        }
        switch (question) {
            case SingleChoice one -> options(one.options(), true);
            case Dropdown one -> options(one.options(), true);
            case MultipleChoice several -> options(several.options(), false);
            case Numerical number -> {
                key(!number.accepted().isEmpty()
                        && (!number.unitNeeded() || !number.units().isEmpty()));
                PartsCheck.units(number.units());
            }
            case Text text ->
                key(!text.accepted().isEmpty()
                        && text.accepted().stream().noneMatch(one -> one.text().isBlank()));
            case Formula formula -> FormulaCheck.check(formula);
            case Ordering ordering -> PartsCheck.check(ordering);
            case Matching matching -> PartsCheck.check(matching);
            case Categorizing categorizing -> PartsCheck.check(categorizing);
            case Hotspot hotspot -> PartsCheck.check(hotspot);
        }
    }

    /** Of several choices none may be right; of one choice one must be. */
    private static void options(List<Option> options, boolean one) {
        several(options, Option::id);
        key(!one || options.stream().anyMatch(Option::correct));
    }

    /** Two to sixty things with ids of their own. */
    static <T> void several(List<T> all, Function<T, String> id) {
        if (all.size() < 2 || all.size() > MOST_OPTIONS) {
            throw Refusal.invalid("options-count", "A choice has 2 to 60 options.");
        }
        unique(all, id);
    }

    static void key(boolean there) {
        if (!there) {
            throw Refusal.invalid("right-answer-missing", "Say for every question which answer is right.");
        }
    }

    static <T> void unique(List<T> all, Function<T, String> id) {
        var seen = new HashSet<String>();
        for (var one : all) {
            var name = id.apply(one);
            if (name == null || !name.matches("[A-Za-z0-9_.-]{1,80}") || !seen.add(name)) {
                throw Refusal.invalid("ids-not-unique", "Every question and option needs an id of its own.");
            }
        }
    }

    private static boolean isOdd(BigDecimal points) {
        return points != null && (points.signum() < 0 || points.compareTo(MOST_POINTS) > 0);
    }
}
