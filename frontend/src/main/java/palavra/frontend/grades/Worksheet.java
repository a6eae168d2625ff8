package palavra.frontend.grades;

import java.util.Set;
import palavra.content.api.Marks;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.assignment.Criterion;
import palavra.content.api.assignment.Criterion.Level;
import palavra.frontend.studio.editor.Form;
import palavra.frontend.studio.editor.Numbers;
import palavra.learning.api.assignment.GradedWork;
import palavra.learning.api.assignment.WorkView;

/**
 * A work beside its rubric, ready to be drawn.
 *
 * @param form what was typed and refused; empty before
 * @param missing the criteria that lack something
 */
public record Worksheet(WorkView view, Form form, Set<String> missing) {

    public String address() {
        return "/runs/" + view.run() + "/work/" + view.id();
    }

    /** With the addresses of the run. */
    public Assignment task() {
        return view.assignment().saying((name, html) -> Marks.inRun(html, view.run()));
    }

    /** Whether the reader has it and grades it now. */
    public boolean opened() {
        return view.mine() && view.handedAt() != null;
    }

    public boolean misses(Criterion criterion) {
        return missing.contains(criterion.id());
    }

    public boolean chosen(Criterion criterion, Level level) {
        var typed = form.at("level." + criterion.id());
        return level.id()
                .equals(
                        isTyped()
                                ? typed
                                : line(criterion) == null ? "" : line(criterion).levelId());
    }

    public String points(Criterion criterion) {
        return isTyped()
                ? form.at("points." + criterion.id())
                : line(criterion) == null ? "" : Numbers.plain(line(criterion).points());
    }

    public String comment(Criterion criterion) {
        return isTyped()
                ? form.at("comment." + criterion.id())
                : line(criterion) == null ? "" : line(criterion).comment();
    }

    public String comment() {
        return isTyped()
                ? form.at("comment")
                : view.result() == null ? "" : view.result().comment();
    }

    private boolean isTyped() {
        return form.has("times");
    }

    private GradedWork.Line line(Criterion criterion) {
        return view.result() == null
                ? null
                : view.result().lines().stream()
                        .filter(one -> one.criterion().equals(criterion.id()))
                        .findFirst()
                        .orElse(null);
    }
}
