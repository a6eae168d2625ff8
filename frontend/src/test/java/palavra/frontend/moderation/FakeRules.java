package palavra.frontend.moderation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.forums.api.rules.NewRules;
import palavra.forums.api.rules.Rest;
import palavra.forums.api.rules.Rules;
import palavra.forums.api.rules.RunRules;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** A run that rests once and blocks two words; Lena leads it, Oumar helps, and nobody else finds anything. */
@Alternative
@Priority(1)
@ApplicationScoped
class FakeRules implements Rules {

    static final String VERSION = "7";

    @Override
    public RunRules of(Actor actor, UUID run) {
        if (!List.of("Oumar", "Lena").contains(actor.name())) {
            throw Refusal.notFound();
        }
        return new RunRules(
                run,
                "Safe water",
                true,
                List.of(new Rest(Instant.parse("2027-01-07T10:00:00Z"), Instant.parse("2027-01-08T10:00:00Z"))),
                List.of("fast money", "<b>مال</b>"),
                VERSION,
                actor.name().equals("Lena"));
    }

    @Override
    public RunRules keep(Actor actor, UUID run, NewRules rules) {
        if (!VERSION.equals(rules.version())) {
            throw Refusal.conflict("changed-meanwhile", "Somebody else changed it meanwhile. Look at it again.");
        }
        if (rules.rests().stream().anyMatch(rest -> rest.from() == null || rest.until() == null)) {
            throw Refusal.invalid("rest-unreadable", "A time of rest needs a beginning and a later end.");
        }
        return of(actor, run);
    }
}
