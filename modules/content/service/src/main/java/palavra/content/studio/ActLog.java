package palavra.content.studio;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import palavra.content.Json;
import palavra.content.tree.Edition;
import palavra.kernel.Actor;
import palavra.kernel.Ids;

/** Writes down what is done to trees, with what takes it back. */
@ApplicationScoped
class ActLog {

    static final String ADD = "add";
    static final String MOVE = "move";
    static final String RENAME = "rename";
    static final String SET = "set";
    static final String DUPLICATE = "duplicate";
    static final String DELETE = "delete";

    private final Clock clock;

    ActLog(Clock clock) {
        this.clock = clock;
    }

    UUID note(Actor actor, Edition edition, String kind, UUID block, String title, Inverse inverse) {
        return write(actor, edition, kind, block, title, inverse, null);
    }

    UUID undone(Actor actor, Edition edition, Act act) {
        return write(actor, edition, "undo", act.block, act.title, Inverse.NONE, act.id);
    }

    /** An act that can not be taken back is passed over, so that those before it can be. */
    void passed(Actor actor, Edition edition, Act act) {
        write(actor, edition, "passed", act.block, act.title, Inverse.NONE, act.id);
    }

    private UUID write(
            Actor actor, Edition edition, String kind, UUID block, String title, Inverse inverse, UUID undoes) {
        var act = new Act();
        act.at = clock.instant();
        act.id = Ids.at(act.at);
        act.edition = edition.id;
        act.person = actor.id();
        act.kind = kind;
        act.block = block;
        act.title = title;
        act.inverse = Json.write(inverse);
        act.undoes = undoes;
        act.persistAndFlush();
        return act.id;
    }
}
