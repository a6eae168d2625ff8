package palavra.frontend.learn;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import palavra.content.api.Marks;
import palavra.learning.api.ItemView;
import palavra.learning.api.OptionView;
import palavra.learning.api.ProblemView;
import palavra.learning.api.QuestionView;
import palavra.learning.api.SpotView;

/**
 * A problem whose pictures and links lead to where it is shown, see {@link Marks}.
 *
 * @param place turns the marks in safe HTML into addresses
 */
public record Placed(UnaryOperator<String> place) {

    /** Where it is shown in a run. */
    public static Placed in(UUID run) {
        return new Placed(html -> Marks.inRun(html, run));
    }

    public ProblemView problem(ProblemView view) {
        return new ProblemView(
                view.id(),
                view.title(),
                view.language(),
                all(view.stems()),
                view.questions().stream().map(this::question).toList(),
                view.earned(),
                view.possible(),
                view.attemptsUsed(),
                view.maxAttempts(),
                view.graded(),
                view.saved(),
                view.closed(),
                view.contact(),
                view.turn(),
                view.kept(),
                all(view.hints()),
                view.hintsLeft(),
                html(view.explanation()));
    }

    private QuestionView question(QuestionView view) {
        return new QuestionView(
                view.id(),
                view.type(),
                html(view.label()),
                html(view.description()),
                view.options().stream().map(this::option).toList(),
                view.text(),
                html(view.unit()),
                view.right(),
                html(view.feedback()),
                view.answer(),
                view.withUnit(),
                view.unitWrong(),
                view.variables(),
                view.items().stream().map(this::item).toList(),
                view.spot() == null ? null : spot(view.spot()));
    }

    private ItemView item(ItemView view) {
        return new ItemView(
                view.id(), html(view.html()), view.chosen(), view.right(), html(view.feedback()), view.answers());
    }

    private SpotView spot(SpotView view) {
        return new SpotView(html(view.picture()), view.shapes(), view.x(), view.y());
    }

    private OptionView option(OptionView view) {
        return new OptionView(view.id(), html(view.html()), view.chosen(), view.right(), html(view.feedback()));
    }

    private List<String> all(List<String> pieces) {
        return pieces.stream().map(this::html).toList();
    }

    private String html(String html) {
        return html == null ? null : place.apply(html);
    }
}
