package palavra.frontend.forum;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.UUID;
import palavra.forums.api.Author;
import palavra.forums.api.mutes.Mutes;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** One reader has muted somebody, nobody else has; the team is heard. */
@Alternative
@Priority(1)
@ApplicationScoped
class FakeMutes implements Mutes {

    static final UUID TEAM = new UUID(0, 99);

    @Override
    public List<Author> of(Actor actor, UUID run) {
        return actor.name().equals("Muter")
                ? List.of(new Author(new UUID(0, 21), "Amal <b>Haddad</b>", false))
                : List.of();
    }

    @Override
    public List<Author> mute(Actor actor, UUID run, UUID person, boolean on) {
        if (person.equals(TEAM)) {
            throw Refusal.conflict("team-is-heard", "Posts of the team cannot be muted.");
        }
        return of(actor, run);
    }
}
