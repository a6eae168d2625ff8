package palavra.frontend.desk;

import jakarta.enterprise.context.ApplicationScoped;
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

    Standing of(UUID edition) {
        var shown = Shown.only(State.MISSING);
        return new Standing(
                translation.desk(shell.actor(), edition, new Filter(null, shown.states())), Shown.NEEDS);
    }
}
