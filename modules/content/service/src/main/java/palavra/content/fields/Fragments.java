package palavra.content.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import palavra.content.api.Poll;
import palavra.content.api.problem.Dropdown;
import palavra.content.api.problem.MultipleChoice;
import palavra.content.api.problem.MultipleChoice.SetFeedback;
import palavra.content.api.problem.Numerical;
import palavra.content.api.problem.Option;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.Question;
import palavra.content.api.problem.SingleChoice;
import palavra.content.api.problem.Text;
import palavra.content.tree.StoredBody;

/**
 * Goes through every piece of HTML of a body by its name. Whatever is not HTML, keys and weights above all, it copies as
 * it is.
 */
final class Fragments {

    /** Changes a piece of HTML. */
    @FunctionalInterface
    interface Change {

        /**
         * @param name stable as long as the structure of the body is
         * @param part what it is, in a word
         */
        String of(String name, String part, String html);
    }

    private final Change change;

    private Fragments(Change change) {
        this.change = change;
    }

    /** The same body with every piece of HTML changed. */
    static StoredBody map(StoredBody body, Change change) {
        var to = new Fragments(change);
        return new StoredBody(
                body.type(),
                body.html() == null ? null : to.html("html", "paragraph", body.html()),
                body.video(),
                body.problem() == null ? null : to.problem(body.problem()),
                body.placeholder(),
                body.source(),
                body.files(),
                body.poll() == null ? null : to.poll(body.poll()),
                body.file());
    }

    private String html(String name, String part, String html) {
        return html == null || html.isBlank() ? html : change.of(name, part, html);
    }

    private Poll poll(Poll poll) {
        return poll.saying(
                html("poll", "question", poll.question()),
                poll.options().stream()
                        .map(one -> new Poll.Choice(one.id(), html("poll/option/" + one.id(), "option", one.text())))
                        .toList());
    }

    private ProblemDefinition problem(ProblemDefinition problem) {
        var hints = new ArrayList<String>();
        for (var hint : problem.hints()) {
            hints.add(html("hint/" + (hints.size() + 1), "hint", hint));
        }
        return new ProblemDefinition(
                Stem.split(html("stem", "paragraph", Stem.join(problem.stem())), problem.stem()),
                problem.questions().stream().map(this::question).toList(),
                hints,
                html("explanation", "explanation", problem.explanation()),
                problem.maxAttempts(),
                problem.weight(),
                problem.showAnswer(),
                problem.waitSeconds());
    }

    private Question question(Question asked) {
        var name = "question/" + asked.id();
        var label = html(name + "/label", "question", asked.label());
        var note = html(name + "/note", "note", asked.note());
        return switch (asked) {
            case SingleChoice one ->
                new SingleChoice(one.id(), label, note, one.points(), options(name, one.options()), one.shuffled());
            case Dropdown one -> new Dropdown(one.id(), label, note, one.points(), options(name, one.options()));
            case MultipleChoice one ->
                new MultipleChoice(
                        one.id(),
                        label,
                        note,
                        one.points(),
                        options(name, one.options()),
                        one.partialCredit(),
                        one.together().stream()
                                .map(together -> together(name, together))
                                .toList());
            case Numerical one ->
                new Numerical(
                        one.id(),
                        label,
                        note,
                        one.points(),
                        ranges(name, one.accepted()),
                        html(name + "/unit", "unit", one.unit()));
            case Text one ->
                new Text(
                        one.id(),
                        label,
                        note,
                        one.points(),
                        answers(name + "/answer/", one.accepted()),
                        one.caseSensitive(),
                        answers(name + "/remark/", one.remarks()));
        };
    }

    private List<Option> options(String name, List<Option> options) {
        return options.stream()
                .map(one -> new Option(
                        one.id(),
                        html(name + "/option/" + one.id(), "option", one.html()),
                        one.correct(),
                        one.credit(),
                        html(name + "/feedback/" + one.id(), "feedback", one.feedback()),
                        html(name + "/unchosen/" + one.id(), "feedback", one.feedbackUnchosen())))
                .toList();
    }

    private SetFeedback together(String name, SetFeedback one) {
        var chosen = one.chosen().stream().collect(Collectors.joining("+"));
        return new SetFeedback(one.chosen(), html(name + "/together/" + chosen, "feedback", one.html()));
    }

    private List<Numerical.Range> ranges(String name, List<Numerical.Range> ranges) {
        var all = new ArrayList<Numerical.Range>();
        for (var one : ranges) {
            var feedback = html(name + "/range/" + (all.size() + 1), "feedback", one.feedback());
            all.add(new Numerical.Range(
                    one.answer(), one.low(), one.high(), one.lowOpen(), one.highOpen(), one.credit(), feedback));
        }
        return all;
    }

    private List<Text.Answer> answers(String prefix, List<Text.Answer> answers) {
        var all = new ArrayList<Text.Answer>();
        for (var one : answers) {
            all.add(new Text.Answer(one.text(), html(prefix + (all.size() + 1), "feedback", one.feedback())));
        }
        return all;
    }
}
