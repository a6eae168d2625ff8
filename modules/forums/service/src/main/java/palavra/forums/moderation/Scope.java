package palavra.forums.moderation;

import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Role;

/**
 * The runs a statement may speak of, as a condition on the alias {@code r} of a table with a column {@code run}.
 *
 * @param condition takes the person as its values, as often as {@code values} says
 */
record Scope(String condition, Object... values) {

    /** Whoever is banned from a run is so from what is moderated in it. */
    private static final String NOT_BANNED = """
            and not exists (select 1 from restraint b where b.person = l.person and b.kind = 'BAN'
                and b.lifted_at is null and b.until > now() and (b.run = o.id or b.institution = o.institution)))""";

    private static final String ON_THE_TEAM = """
            r.run in (select o.id from participant l join run o on o.id = l.run
                where l.person = ? and l.staff
            """ + NOT_BANNED;
    private static final String OF_THE_INSTITUTION = """
            r.run in (select o.id from participant l join run h on h.id = l.run
                join run o on o.id = h.id or o.institution = h.institution
                where l.person = ? and l.staff and (o.id = h.id or l.power >= 2)
            """ + NOT_BANNED;

    /** Runs whose team the actor is on; for an administrator all. */
    static Scope moderatedBy(Actor actor) {
        return of(actor, ON_THE_TEAM);
    }

    /** The same, and for who leads a run all runs of its institution. */
    static Scope readableBy(Actor actor) {
        return of(actor, OF_THE_INSTITUTION);
    }

    private static Scope of(Actor actor, String condition) {
        UUID person = actor.signedIn().id();
        return actor.is(Role.ADMINISTRATOR) ? new Scope("true") : new Scope(condition, person);
    }
}
