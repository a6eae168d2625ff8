package palavra.frontend.learn;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Collectors;
import palavra.content.api.Marks;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.assignment.Assignment.Wanted;
import palavra.kernel.Ids;
import palavra.learning.api.assignment.AssignmentView;
import palavra.learning.api.peer.PeerView;

/**
 * The page of an assignment, ready to be drawn.
 *
 * @param peers how peers assess it; null where they do not
 * @param typed what was typed and could not be kept; null for what is kept
 * @param refused what was refused just now, in a sentence; null when nothing was
 * @param said what was done just now, in a word; null when nothing was
 */
public record WorkPage(UUID run, AssignmentView view, PeerView peers, String typed, String refused, String said) {

    public String title() {
        return view.title().isBlank() ? view.unitTitle() : view.title();
    }

    public String unit() {
        return "/runs/" + run + "/units/" + view.unit();
    }

    public String address() {
        return unit() + "/assignments/" + view.id();
    }

    public ZoneId zone() {
        return ZoneId.of(view.zone());
    }

    /** With the addresses of the run. */
    public Assignment task() {
        return view.assignment().saying((name, html) -> Marks.inRun(html, run));
    }

    public String text() {
        return typed == null ? view.text() : typed;
    }

    /** Whether what was refused still stands in its field. */
    public boolean keeps() {
        return view.handedAt() == null && writes();
    }

    /** Made once for the page, so that one form sent twice is handed in once. */
    public String key() {
        return Ids.next().toString();
    }

    public boolean writes() {
        return view.assignment().text() != Wanted.NO;
    }

    public boolean needsText() {
        return view.assignment().text() == Wanted.REQUIRED;
    }

    public boolean files() {
        return view.assignment().files().wanted() != Wanted.NO;
    }

    public boolean needsFile() {
        return view.assignment().files().wanted() == Wanted.REQUIRED;
    }

    /** Whether one more file may come. */
    public boolean room() {
        return view.files().size() < view.assignment().files().most();
    }

    public String types() {
        return String.join(", ", view.assignment().files().types());
    }

    public String accept() {
        return view.assignment().files().types().stream()
                .map(type -> "." + type)
                .collect(Collectors.joining(","));
    }

    public boolean onePoint() {
        return view.possible().compareTo(BigDecimal.ONE) == 0;
    }
}
