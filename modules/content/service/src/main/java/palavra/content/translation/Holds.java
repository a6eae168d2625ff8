package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import palavra.content.api.translation.Hold;
import palavra.content.tree.Edition;
import palavra.kernel.Actor;

/** Tells translators who works in a unit. It keeps nobody out: what was saved over an older version is refused anyway. */
@ApplicationScoped
class Holds {

    private static final Duration LENGTH = Duration.ofMinutes(5);

    private final Sql sql;
    private final Clock clock;

    Holds(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Who holds the unit now; null for nobody. */
    Hold of(Actor actor, Edition edition, UUID unit) {
        var rows = sql.rows(
                "select person, person_name, until from unit_hold"
                        + " where edition = :edition and unit = :unit and until > :now",
                Map.of("edition", edition.id, "unit", unit, "now", clock.instant()));
        return rows.isEmpty()
                ? null
                : new Hold(
                        (String) rows.getFirst()[1],
                        (Instant) rows.getFirst()[2],
                        actor.id().equals(rows.getFirst()[0]));
    }

    Hold take(Actor actor, Edition edition, UUID unit) {
        sql.run(
                """
                        insert into unit_hold values (:edition, :unit, :person, :name, :until)
                        on conflict (edition, unit) do update set person = excluded.person,
                            person_name = excluded.person_name, until = excluded.until
                         where unit_hold.person = excluded.person or unit_hold.until <= :now""",
                Map.of(
                        "edition", edition.id,
                        "unit", unit,
                        "person", actor.id(),
                        "name", actor.name(),
                        "until", clock.instant().plus(LENGTH),
                        "now", clock.instant()));
        return of(actor, edition, unit);
    }
}
