package palavra.frontend.grades;

import java.time.ZoneId;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunView;

/**
 * A run as the pages about its grades name it.
 *
 * @param leads whether the reader also sees the pages of its leads
 */
public record GradedRun(RunView run, boolean leads) {

    /** The address of one of its pages. */
    public String at(String page) {
        return "/runs/" + run.id() + "/" + page;
    }

    public ZoneId zone() {
        return ZoneId.of(run.zone());
    }

    /** The source, else the first edition; null while there is none. */
    public EditionView edition() {
        return run.editions().stream()
                .filter(EditionView::source)
                .findFirst()
                .or(() -> run.editions().stream().findFirst())
                .orElse(null);
    }
}
