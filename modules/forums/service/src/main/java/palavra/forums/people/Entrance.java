package palavra.forums.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import palavra.courses.api.RunState;
import palavra.forums.Sql;
import palavra.forums.api.moderation.Restraint;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.learning.api.Learning;

/** Lets the people of a run into its forum, and nobody else. Ask it outside a transaction: it may ask learning. */
@ApplicationScoped
public class Entrance {

    private static final String PLACE = """
            select r.course, r.state, r.languages, p.edition, p.enrolled, p.staff, p.power,
                   (select languages from reader where person = ?) as reads,
                   (select array_agg(m.muted) from mute m where m.person = ? and not exists (
                       select 1 from participant s where s.run = r.id and s.person = m.muted and s.staff)) as mutes,
                   coalesce(p.language, r.languages[1]) as language,
                   coalesce(r.titles ->> p.edition::text, r.titles ->> r.source::text) as title,
                   b.kind, b.notice, b.until, r.holds_first,
                   case when r.rests <> '{}' then (select upper(q) from unnest(r.rests) q where q @> now()) end as rests_until,
                   p.read_on is distinct from (now() at time zone 'UTC')::date as first_today
            from run r left join participant p on p.run = r.id and p.person = ?
            left join lateral (select kind, notice, until from restraint
                where person = ? and lifted_at is null and until > now()
                    and (run = r.id or institution = r.institution)
                order by kind, until desc limit 1) b on true
            where r.id = ?
            """;

    private final Sql sql;
    private final Learning learning;
    private final People people;
    private final Withheld withheld;

    Entrance(Sql sql, Learning learning, People people, Withheld withheld) {
        this.sql = sql;
        this.learning = learning;
        this.people = people;
        this.withheld = withheld;
    }

    /** The visit of an actor to the forum of a run; 401 for nobody, 404 for whoever is not of the run, 403 while banned. */
    public Visit visit(Actor actor, UUID run) {
        var place = place(actor.signedIn(), run).orElseThrow(Refusal::notFound);
        if (!place.isInside(actor) && isEnrolled(actor, run)) {
            // The event of the enrollment is still under way.
            people.seat(run, actor.id(), actor.name());
            place = place(actor, run).orElseThrow(Refusal::notFound);
        }
        if (!place.isInside(actor)) {
            throw Refusal.notFound();
        }
        var restrained = place.visit().restrained();
        if (restrained != null && restrained.kind() == Restraint.BAN) {
            throw restrained.refusal();
        }
        var visit = place.visit();
        return visit.moderator() ? visit : visit.without(withheld.from(visit.person(), run));
    }

    private boolean isEnrolled(Actor actor, UUID run) {
        try {
            return learning.isEnrolled(run, actor.id());
        } catch (ProcessingException away) {
            throw new Refusal(503, "away", "We cannot check now whether you are in this run. Try again in a minute.");
        }
    }

    private Optional<Place> place(Actor actor, UUID run) {
        return sql.one(PLACE, row -> placeOf(row, actor, run), actor.id(), actor.id(), actor.id(), actor.id(), run);
    }

    private static Place placeOf(ResultSet row, Actor actor, UUID run) throws SQLException {
        var languages = Arrays.stream((String[]) row.getArray("languages").getArray())
                .map(Language::of)
                .toList();
        var power = actor.is(Role.ADMINISTRATOR) ? Power.ADMINISTRATOR : Power.values()[row.getInt("power")];
        var staff = row.getBoolean("staff");
        var enrolled = row.getBoolean("enrolled");
        var visit = new Visit(
                actor,
                run,
                row.getObject("course", UUID.class),
                RunState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getObject("edition", UUID.class),
                Language.of(row.getString("language")),
                languages,
                Readers.languages(row.getArray("reads")),
                mutes(row.getArray("mutes")),
                staff || actor.is(Role.ADMINISTRATOR),
                power,
                actor.is(Role.ADMINISTRATOR) ? null : restrained(row),
                new RunRule(
                        row.getBoolean("holds_first"),
                        Sql.instant(row, "rests_until"),
                        enrolled && row.getBoolean("first_today")),
                !staff && !enrolled,
                Set.of());
        return new Place(visit, enrolled);
    }

    private static List<UUID> mutes(Array people) throws SQLException {
        return people == null ? List.of() : List.of((UUID[]) people.getArray());
    }

    private static Restrained restrained(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return kind == null
                ? null
                : new Restrained(Restraint.valueOf(kind), row.getString("notice"), Sql.instant(row, "until"));
    }

    private record Place(Visit visit, boolean enrolled) {

        /** A draft is its team's alone. */
        boolean isInside(Actor actor) {
            return visit.moderator() || enrolled && visit.state() != RunState.DRAFT;
        }
    }
}
