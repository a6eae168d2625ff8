package palavra.frontend.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import palavra.content.api.translation.Filter;
import palavra.content.api.translation.State;
import palavra.content.api.translation.Translation;
import palavra.frontend.shell.Shell;

/** How an edition stands, for the pages that do not list its units. */
@ApplicationScoped
class Standings {

    private final Translation translation;
    private final Shell shell;

    Standings(Translation translation, Shell shell) {
        this.translation = translation;
        this.shell = shell;
    }

    /** With no more sections than those that miss something. */
    Standing of(UUID edition) {
        return with(edition, new Filter(null, List.of(State.MISSING)));
    }

    /** With all sections. */
    Standing whole(UUID edition) {
        return with(edition, Filter.ALL);
    }

    private Standing with(UUID edition, Filter filter) {
        return new Standing(translation.desk(shell.actor(), edition, filter), Shown.NEEDS);
    }
}
