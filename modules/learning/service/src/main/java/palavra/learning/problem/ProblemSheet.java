package palavra.learning.problem;

import java.util.List;
import java.util.Map;
import palavra.content.api.AssessedProblem;
import palavra.content.api.problem.Categorizing;
import palavra.content.api.problem.Dropdown;
import palavra.content.api.problem.Formula;
import palavra.content.api.problem.Hotspot;
import palavra.content.api.problem.Matching;
import palavra.content.api.problem.MultipleChoice;
import palavra.content.api.problem.Numbered;
import palavra.content.api.problem.Numerical;
import palavra.content.api.problem.Ordering;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.Question;
import palavra.content.api.problem.SingleChoice;
import palavra.content.api.problem.Text;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.learning.api.ProblemView;
import palavra.learning.api.QuestionView;
import palavra.learning.grading.Grader;
import palavra.learning.grading.Mark;

/** One problem as its learner may see it now. */
final class ProblemSheet {

    private final AssessedProblem problem;
    private final ProblemDefinition definition;
    private final Language language;
    private final ProblemState state;
    private final boolean pastDue;
    private final ShownAnswer shown;

    /**
     * @param language of the edition that is read: numbers are written as it writes them
     * @param pastDue whether answers are not scored any more
     * @param forGood whether that will stay so, and what waits for the deadline may be shown
     */
    ProblemSheet(AssessedProblem problem, Language language, ProblemState state, boolean pastDue, boolean forGood) {
        this.problem = problem;
        this.language = language;
        this.definition = Numbered.said(problem.definition(), language);
        this.state = state;
        this.pastDue = pastDue;
        shown = ShownAnswer.of(definition, state.used(), state.isRight(), forGood);
    }

    /** Why no answer is taken any more; null while one is. */
    String closed() {
        if (state.isRight()) {
            return "answered";
        }
        if (definition.maxAttempts() != null && state.used() >= definition.maxAttempts()) {
            return "attempts";
        }
        return pastDue ? "deadline" : null;
    }

    /**
     * @param elsewhere why nobody, or not this reader, can answer in this run; null when they can
     * @param contact proof of when this is shown; null where none is needed
     */
    ProblemView view(boolean graded, String elsewhere, String contact) {
        var marks = shown.marks() && !state.isSaved() && state.fits(problem) ? marks() : Map.<String, Mark>of();
        return new ProblemView(
                problem.id(),
                problem.title(),
                language,
                definition.stem(),
                definition.questions().stream()
                        .map(question -> view(question, marks.get(question.id())))
                        .toList(),
                shown.marks() ? state.earned : null,
                definition.possible(),
                state.used(),
                definition.maxAttempts(),
                graded,
                state.isSaved(),
                closed(elsewhere),
                contact,
                state.turn(problem),
                state.kept,
                definition
                        .hints()
                        .subList(0, Math.min(state.hints, definition.hints().size())),
                Math.max(0, definition.hints().size() - state.hints),
                shown.key() && !definition.explanation().isEmpty() ? definition.explanation() : null);
    }

    /** What the learner did says more than where they are; a deadline says less. */
    private String closed(String elsewhere) {
        var own = closed();
        return elsewhere != null && (own == null || own.equals("deadline")) ? elsewhere : own;
    }

    /** Marks are worked out again from what was sent: a key that changed since may not fit it any more. */
    private Map<String, Mark> marks() {
        try {
            return Grader.markAgain(definition, state.answers).marks().stream()
                    .collect(java.util.stream.Collectors.toMap(Mark::question, mark -> mark));
        } catch (Refusal changedSince) {
            return Map.of();
        }
    }

    private QuestionView view(Question question, Mark mark) {
        var given = state.shown(problem).getOrDefault(question.id(), List.of());
        var options = new OptionSheet(question, given, mark, shown.key());
        var placed = new PlacedSheet(question, given, mark, shown.key());
        var spot = new SpotSheet(question, given, shown.key()).view();
        var places = placed.places(state.id);
        return new QuestionView(
                question.id(),
                type(question),
                question.label(),
                question.note(),
                places.isEmpty() ? options.views(state.id) : places,
                isWritten(question) && !given.isEmpty() ? given.getFirst() : "",
                question instanceof Numerical numerical ? numerical.unit() : "",
                mark == null ? null : mark.right(),
                mark == null ? "" : mark.feedback(),
                shown.key() ? RightAnswer.of(question, language) : null,
                question instanceof Numerical numerical && numerical.takesUnit(),
                mark != null && mark.unitWrong(),
                question instanceof Formula formula ? formula.names() : List.of(),
                placed.items(state.id),
                spot);
    }

    private static boolean isWritten(Question question) {
        return question instanceof Numerical || question instanceof Text || question instanceof Formula;
    }

    private static String type(Question question) {
        return switch (question) {
            case SingleChoice any -> "single-choice";
            case MultipleChoice any -> "multiple-choice";
            case Dropdown any -> "dropdown";
            case Numerical any -> "numerical";
            case Text any -> "text";
            case Formula any -> "formula";
            case Ordering any -> "ordering";
            case Matching any -> "matching";
            case Categorizing any -> "categorizing";
            case Hotspot any -> "hotspot";
        };
    }
}
