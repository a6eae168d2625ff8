package palavra.forums;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import palavra.forums.api.moderation.NewRestraint;
import palavra.forums.api.moderation.PersonStanding;
import palavra.forums.api.moderation.Restraints;
import palavra.forums.moderation.Restraining;
import palavra.forums.moderation.Standings;
import palavra.forums.people.Entrance;
import palavra.forums.people.Visit;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** Silences and bans as they stand in this process. */
@ApplicationScoped
class RestraintsDoor implements Restraints {

    private final Entrance entrance;
    private final Standings standings;
    private final Restraining restraining;

    RestraintsDoor(Entrance entrance, Standings standings, Restraining restraining) {
        this.entrance = entrance;
        this.standings = standings;
        this.restraining = restraining;
    }

    @Override
    public PersonStanding of(Actor actor, UUID run, UUID person) {
        return standings.of(visit(actor, run), person);
    }

    @Override
    public PersonStanding impose(Actor actor, UUID run, UUID person, NewRestraint restraint) {
        var visit = visit(actor, run);
        restraining.impose(visit, person, restraint);
        return standings.of(visit, person);
    }

    @Override
    public PersonStanding lift(Actor actor, UUID run, UUID person, UUID restraint) {
        var visit = visit(actor, run);
        restraining.lift(visit, person, restraint);
        return standings.of(visit, person);
    }

    /** For everyone who does not moderate the run there is nothing here. */
    private Visit visit(Actor actor, UUID run) {
        var visit = entrance.visit(actor, run);
        if (!visit.moderator()) {
            throw Refusal.notFound();
        }
        return visit;
    }
}
