package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;
import palavra.content.tree.Edition;
import palavra.kernel.Actor;
import palavra.kernel.Ids;

/** Writes down what people decide at the desk, beside the versions of targets. What is written is never changed. */
@ApplicationScoped
class DeskLog {

    private final Sql sql;
    private final Clock clock;

    DeskLog(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param block null where the act is about the whole edition */
    void write(Actor actor, Edition edition, UUID block, String act, String note) {
        var now = clock.instant();
        var values = new HashMap<String, Object>();
        values.put("id", Ids.at(now));
        values.put("edition", edition.id);
        values.put("block", block == null ? "" : block.toString());
        values.put("act", act);
        values.put("note", note);
        values.put("person", actor.id());
        values.put("name", actor.name());
        values.put("at", now);
        sql.run(
                "insert into desk_act values (:id, :edition, cast(nullif(:block, '') as uuid), :act, :note, :person, :name, :at)",
                values);
    }
}
