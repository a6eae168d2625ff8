package palavra.content.fields;

import java.util.ArrayList;
import palavra.content.api.Poll;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.QuestionTexts;
import palavra.content.api.problem.QuestionTexts.Change;
import palavra.content.tree.StoredBody;

/**
 * Goes through every piece of HTML of a body by its name. Whatever is not HTML, keys and weights above all, it copies as
 * it is.
 */
final class Fragments {

    private final Change change;
    private final QuestionTexts questions;

    private Fragments(Change change) {
        this.change = (name, part, html) -> html == null || html.isBlank() ? html : change.of(name, part, html);
        this.questions = new QuestionTexts(this.change);
    }

    /** The same body with every piece of HTML changed. */
    static StoredBody map(StoredBody body, Change change) {
        var to = new Fragments(change);
        return new StoredBody(
                body.type(),
                body.html() == null ? null : to.change.of("html", "paragraph", body.html()),
                body.video(),
                body.problem() == null ? null : to.problem(body.problem()),
                body.placeholder(),
                body.source(),
                body.files(),
                body.poll() == null ? null : to.poll(body.poll()),
                body.file(),
                body.assignment() == null ? null : to.assignment(body.assignment()),
                body.pool(),
                body.cloud() == null
                        ? null
                        : body.cloud()
                                .asking(to.change.of(
                                        "cloud", "question", body.cloud().question())));
    }

    private Poll poll(Poll poll) {
        return poll.saying(
                change.of("poll", "question", poll.question()),
                poll.options().stream()
                        .map(one ->
                                new Poll.Choice(one.id(), change.of("poll/option/" + one.id(), "option", one.text())))
                        .toList());
    }

    private Assignment assignment(Assignment assignment) {
        return assignment.saying((name, html) -> change.of(name, part(name), html));
    }

    private static String part(String name) {
        return name.equals("assignment")
                ? "paragraph"
                : name.contains("/level/")
                        ? "option"
                        : name.endsWith("/about") || name.contains("/level-about/") ? "note" : "question";
    }

    private ProblemDefinition problem(ProblemDefinition problem) {
        var hints = new ArrayList<String>();
        for (var hint : problem.hints()) {
            hints.add(change.of("hint/" + (hints.size() + 1), "hint", hint));
        }
        return problem.saying(
                Stem.split(change.of("stem", "paragraph", Stem.join(problem.stem())), problem.stem()),
                problem.questions().stream().map(questions::of).toList(),
                hints,
                change.of("explanation", "explanation", problem.explanation()));
    }
}
