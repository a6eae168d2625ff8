package palavra.frontend.moderation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.forums.api.moderation.NewRestraint;
import palavra.forums.api.moderation.PersonStanding;
import palavra.forums.api.moderation.Reason;
import palavra.forums.api.moderation.Restraint;
import palavra.forums.api.moderation.RestraintView;
import palavra.forums.api.moderation.Restraints;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** Amal, who is silenced and was banned before, as Oumar sees it; Lena is above him. */
@Alternative
@Priority(1)
@ApplicationScoped
class FakeRestraints implements Restraints {

    static final UUID AMAL = new UUID(8, 1);
    static final UUID LENA = new UUID(8, 2);
    static final UUID SILENCE = new UUID(8, 3);

    @Override
    public PersonStanding of(Actor actor, UUID run, UUID person) {
        if (!actor.name().equals("Oumar")) {
            throw Refusal.notFound();
        }
        var isAmal = person.equals(AMAL);
        return new PersonStanding(
                run,
                "Safe water",
                person,
                isAmal ? "Amal <b>" : "Lena",
                isAmal,
                isAmal,
                isAmal ? List.of(one(SILENCE, Restraint.SILENCE, true), one(LENA, Restraint.BAN, false)) : List.of());
    }

    private static RestraintView one(UUID id, Restraint kind, boolean active) {
        return new RestraintView(
                id,
                kind,
                !active,
                Reason.INSULT,
                "Shouting <b>twice</b>",
                "Otto",
                Instant.now(),
                Instant.parse("2027-01-07T10:00:00Z"),
                null,
                active,
                active);
    }

    @Override
    public PersonStanding impose(Actor actor, UUID run, UUID person, NewRestraint restraint) {
        if (restraint.days() < 1) {
            throw Refusal.invalid("days-out-of-range", "Say after how many days it ends: 1 to 366.");
        }
        return of(actor, run, person);
    }

    @Override
    public PersonStanding lift(Actor actor, UUID run, UUID person, UUID restraint) {
        throw Refusal.conflict("restraint-is-over", "This is over already.");
    }
}
