package palavra.forums.people;

import java.util.List;
import java.util.UUID;
import palavra.courses.api.RunState;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/**
 * Someone inside the forum of a run: the door let them in, as a learner or as one of the team.
 *
 * @param edition the edition they study; null for the team
 * @param language of that edition, else of the source
 * @param languages all languages the run is offered in
 * @param reads the languages they said they read; empty when they did not say
 * @param moderator whether they are on the team, or an administrator
 * @param outsider whether they are in the run only as an administrator
 */
public record Visit(
        Actor actor,
        UUID run,
        UUID course,
        RunState state,
        String courseTitle,
        UUID edition,
        Language language,
        List<Language> languages,
        List<Language> reads,
        boolean moderator,
        boolean outsider) {

    public UUID person() {
        return actor.id();
    }

    /** The languages they read, as far as is known. */
    public List<Language> readable() {
        return reads.isEmpty() ? List.of(language) : reads;
    }

    public boolean mayPost() {
        return state != RunState.ARCHIVED;
    }

    /** This visit, when posts are still taken; otherwise a refusal. */
    public Visit posting() {
        if (!mayPost()) {
            throw Refusal.conflict("run-is-archived", "This run is over. Its discussions can only be read.");
        }
        return this;
    }

    /** This visit, when it is one of the team's; otherwise a refusal. */
    public Visit moderating() {
        if (!moderator) {
            throw Refusal.notAllowed();
        }
        return this;
    }
}
