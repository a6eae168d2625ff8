package palavra.frontend.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import palavra.courses.api.Courses;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunView;
import palavra.frontend.shell.Shell;
import palavra.kernel.Role;
import palavra.learning.api.roster.Roster;
import palavra.learning.api.roster.RosterSummary;

/**
 * What stands around every page about the people of a run.
 *
 * @param leads whether the reader leads the run, so that the other pages about it are theirs too
 */
public record Frame(RunView run, boolean leads, RosterSummary summary) {

    public ZoneId zone() {
        return ZoneId.of(run.zone());
    }

    /** The source where the run has it, else its first edition; null where it has none. */
    public EditionView edition() {
        return run.editions().stream()
                .filter(EditionView::source)
                .findFirst()
                .or(() -> run.editions().stream().findFirst())
                .orElse(null);
    }

    /** An edition of the run; null where it does not offer it any more. */
    public EditionView edition(UUID id) {
        return editions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    public List<EditionView> editions() {
        return run.editions();
    }

    /** Makes frames. */
    @ApplicationScoped
    static class Frames {

        private final Courses courses;
        private final Roster roster;
        private final Shell shell;

        Frames(Courses courses, Roster roster, Shell shell) {
            this.courses = courses;
            this.roster = roster;
            this.shell = shell;
        }

        /** The roster is asked first: it refuses whom the page is not for. */
        Frame of(UUID run) {
            var actor = shell.actor();
            var summary = roster.summary(actor, run);
            var view = courses.run(actor, run);
            var leads = actor.is(Role.ADMINISTRATOR)
                    || view.team().stream()
                            .anyMatch(member -> actor.id().equals(member.person()) && member.role() == RunRole.LEAD);
            return new Frame(view, leads, summary);
        }
    }
}
