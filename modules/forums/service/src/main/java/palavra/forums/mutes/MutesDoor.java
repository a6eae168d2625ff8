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
import palavra.kernel.Refusal;

/** Mutes as they stand in this process; every visit brings those of the visitor along. */
@ApplicationScoped
class MutesDoor implements Mutes {

    private static final int MOST = 200;
    private static final String OF = """
            select p.person, p.name, p.staff from mute m join participant p on p.person = m.muted and p.run = ?
            where m.person = ? order by lower(p.name), p.person
            """;
    private static final String STAFF = "select staff from participant where run = ? and person = ?";

    /** Counted in the same statement, so that the last place is taken once. */
    private static final String MUTE = """
            insert into mute (person, muted) select ?, ? where (select count(*) from mute where person = ?) < ?
            on conflict do nothing
            """;

    private static final String MUTED = "select 1 from mute where person = ? and muted = ?";
    private static final String HEAR = "delete from mute where person = ? and muted = ?";

    private final Entrance entrance;
    private final Sql sql;

    MutesDoor(Entrance entrance, Sql sql) {
        this.entrance = entrance;
        this.sql = sql;
    }

    @Override
    public List<Author> of(Actor actor, UUID run) {
        return of(entrance.visit(actor, run));
    }

    @Override
    public List<Author> mute(Actor actor, UUID run, UUID person, boolean on) {
        var visit = entrance.visit(actor, run);
        if (!on) {
            sql.run(HEAR, visit.person(), person);
            return of(visit);
        }
        if (person.equals(visit.person())) {
            throw Refusal.conflict("own-post", "This is your own post.");
        }
        if (sql.one(STAFF, row -> row.getBoolean("staff"), run, person).orElseThrow(Refusal::notFound)) {
            throw Refusal.conflict("team-is-heard", "Posts of the team cannot be muted.");
        }
        if (sql.run(MUTE, visit.person(), person, visit.person(), MOST) == 0
                && sql.one(MUTED, row -> true, visit.person(), person).isEmpty()) {
            throw Refusal.conflict("muted-too-many", "You have muted %d people already.".formatted(MOST), MOST);
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
