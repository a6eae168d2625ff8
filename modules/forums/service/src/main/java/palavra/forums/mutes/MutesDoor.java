package palavra.forums.mutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import palavra.forums.Sql;
import palavra.forums.api.Author;
import palavra.forums.api.mutes.Mutes;
import palavra.forums.people.Entrance;
import palavra.forums.people.Visit;
import palavra.kernel.Actor;

/** Mutes as they stand in this process; every visit brings those of the visitor along. */
@ApplicationScoped
class MutesDoor implements Mutes {

    private static final String OF = """
            select p.person, p.name, p.staff from mute m join participant p on p.person = m.muted and p.run = ?
            where m.person = ? order by lower(p.name), p.person
            """;

    private final Entrance entrance;
    private final Muting muting;
    private final Sql sql;

    MutesDoor(Entrance entrance, Muting muting, Sql sql) {
        this.entrance = entrance;
        this.muting = muting;
        this.sql = sql;
    }

    @Override
    public List<Author> of(Actor actor, UUID run) {
        return of(entrance.visit(actor, run));
    }

    @Override
    public List<Author> mute(Actor actor, UUID run, UUID person, boolean on) {
        var visit = entrance.visit(actor, run);
        if (on) {
            muting.mute(visit, person);
        } else {
            muting.hear(visit, person);
        }
        return of(visit);
    }

    private List<Author> of(Visit visit) {
        return sql.list(
                OF,
                row -> new Author(row.getObject("person", UUID.class), row.getString("name"), row.getBoolean("staff")),
                visit.run(),
                visit.person());
    }
}
