package palavra.forums.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import palavra.forums.Sql;
import palavra.forums.api.moderation.PersonStanding;
import palavra.forums.api.moderation.Reason;
import palavra.forums.api.moderation.Restraint;
import palavra.forums.api.moderation.RestraintView;
import palavra.forums.people.Power;
import palavra.forums.people.Visit;
import palavra.kernel.Refusal;

/** What is or was kept from someone of a run, as its moderators see it. */
@ApplicationScoped
public class Standings {

    private static final String NAME = "select name from participant where run = ? and person = ?";

    /** The highest they have in the institution: who leads there is not silenced from here. */
    private static final String POWER = """
            select coalesce(max(p.power), 0) as power from run h
            join run r on r.id = h.id or r.institution = h.institution
            join participant p on p.run = r.id and p.person = ?
            where h.id = ?
            """;

    private static final String ALL = """
            select b.id, b.kind, b.institution is not null as everywhere, b.reason, b.notice,
                   coalesce(a.name, '') as by_name, b.by_power, b.at, b.until, b.lifted_at,
                   b.lifted_at is null and b.until > now() as active
            from restraint b join run h on h.id = ?
            left join participant a on a.run = b.run and a.person = b.by
            where b.person = ? and (b.run = h.id or b.institution = h.institution)
            order by b.at desc, b.id limit 50
            """;

    private final Sql sql;

    Standings(Sql sql) {
        this.sql = sql;
    }

    public PersonStanding of(Visit visit, UUID person) {
        var name =
                sql.one(NAME, row -> row.getString("name"), visit.run(), person).orElseThrow(Refusal::notFound);
        var mayRestrain = visit.power().compareTo(powerOf(visit.run(), person)) > 0;
        return new PersonStanding(
                visit.run(),
                visit.courseTitle(),
                person,
                name,
                mayRestrain,
                mayRestrain && visit.power().compareTo(Power.LEAD) >= 0,
                sql.list(ALL, row -> restraint(row, visit), visit.run(), person));
    }

    Power powerOf(UUID run, UUID person) {
        return sql.one(POWER, row -> Power.values()[row.getInt("power")], person, run)
                .orElse(Power.LEARNER);
    }

    private static RestraintView restraint(ResultSet row, Visit visit) throws SQLException {
        var active = row.getBoolean("active");
        var everywhere = row.getBoolean("everywhere");
        var needed = Power.values()[
                everywhere ? Math.max(row.getInt("by_power"), Power.LEAD.ordinal()) : row.getInt("by_power")];
        return new RestraintView(
                row.getObject("id", UUID.class),
                Restraint.valueOf(row.getString("kind")),
                everywhere,
                Reason.valueOf(row.getString("reason")),
                row.getString("notice"),
                row.getString("by_name"),
                Sql.instant(row, "at"),
                Sql.instant(row, "until"),
                Sql.instant(row, "lifted_at"),
                active,
                active && visit.power().compareTo(needed) >= 0);
    }
}
