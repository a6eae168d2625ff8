package palavra.frontend.peer;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import palavra.content.api.Marks;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.assignment.Criterion;
import palavra.content.api.assignment.Criterion.Level;
import palavra.frontend.studio.editor.Form;
import palavra.learning.api.peer.PeerView;

/**
 * The page where one reviews the work of peers, ready to be drawn.
 *
 * @param form what was typed and refused; empty before
 * @param missing the criteria that lack something
 * @param refused what was refused just now, in a sentence; null when nothing was
 * @param said what was done just now, in a word; null when nothing was
 */
public record PeerPage(UUID run, PeerView view, Form form, Set<String> missing, String refused, String said) {

    public String unit() {
        return "/runs/" + run + "/units/" + view.unit();
    }

    public String assignment() {
        return unit() + "/assignments/" + view.id();
    }

    public String address() {
        return assignment() + "/reviews";
    }

    public ZoneId zone() {
        return ZoneId.of(view.zone());
    }

    /** With the addresses of the run. */
    public Assignment task() {
        return view.assignment().saying((name, html) -> Marks.inRun(html, run));
    }

    /** Whether there is a work to be reviewed. */
    public boolean opened() {
        return view.inHand() != null;
    }

    public boolean misses(Criterion criterion) {
        return missing.contains(criterion.id());
    }

    public boolean chosen(Criterion criterion, Level level) {
        return level.id().equals(form.at("level." + criterion.id()));
    }

    public String typed(String what, Criterion criterion) {
        return form.at(what + "." + criterion.id());
    }
}
