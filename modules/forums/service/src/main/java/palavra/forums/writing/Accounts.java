package palavra.forums.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import palavra.forums.Sql;
import palavra.forums.people.Facts;
import palavra.forums.people.Visit;

/**
 * Reads what is known of a writer. The row of who learns is held first, so that of many posts that come at once each
 * counts those before it.
 */
@ApplicationScoped
class Accounts {

    private static final String HOLD = "select 1 from participant where run = ? and person = ? for no key update";

    /**
     * A change of one's own is written as much as a new post; what waited for a moderator is not counted when they let it
     * through, all at once. Words are compared where trust and blocked words hold too, in the runs of one institution.
     */
    private static final String KNOWN = """
            select (select id from post where author = ? and run = ? and key = ?) as before,
                   w.hour + (select count(*) from post_version v join post p on p.id = v.post
                       where p.author = ? and v.until > ? and v.by is null) as hour, w.day,
                   (select count(*) from review h where h.author = ? and h.run = r.id and h.cause = 'HELD'
                       and h.decided_at is null) as waiting,
                   (select words from blocked b where b.institution = r.institution) as words,
                   s.same, s.others, %s
            from run r
            cross join lateral (select count(*) filter (where at > ?) as hour, count(*) as day from post
                where author = ? and at > ? and not unseen
                    and not exists (select 1 from review v where v.post = post.id and v.cause = 'HELD')) w
            cross join lateral (select count(*) filter (where p.author = ? and (p.run, p.key) <> (r.id, ?)) as same,
                    count(distinct p.author) filter (where p.author <> ?) as others
                from post p join run o on o.id = p.run and (o.id = r.id or o.institution = r.institution)
                where p.print = ? and coalesce(p.edited_at, p.at) > ?) s
            %s
            where r.id = ?
            """.formatted(Facts.COLUMNS, Facts.of("?", "r"));

    private final Sql sql;

    Accounts(Sql sql) {
        this.sql = sql;
    }

    /** Holds the row of a learner until the transaction ends. */
    void hold(Visit visit) {
        if (!visit.moderator()) {
            sql.one(HOLD, row -> true, visit.run(), visit.person());
        }
    }

    /** @param print of what they write now; null where it is too short for one */
    Account of(Visit visit, String key, Long print) {
        var person = visit.person();
        var now = Instant.now();
        var hour = now.minus(Duration.ofHours(1));
        var day = now.minus(Duration.ofDays(1));
        return sql.one(
                        KNOWN,
                        row -> account(row, visit),
                        person,
                        visit.run(),
                        key,
                        person,
                        hour,
                        person,
                        hour,
                        person,
                        day,
                        person,
                        key,
                        person,
                        print,
                        day,
                        person,
                        person,
                        person,
                        visit.run())
                .orElseThrow();
    }

    private static Account account(ResultSet row, Visit visit) throws SQLException {
        var facts = Facts.of(row);
        var words = row.getArray("words");
        return new Account(
                row.getObject("before", UUID.class),
                row.getInt("hour"),
                row.getInt("day"),
                row.getInt("waiting"),
                facts.trust(visit.moderator()),
                facts.stood() > 0,
                words == null ? List.of() : Arrays.asList((String[]) words.getArray()),
                row.getInt("same"),
                row.getInt("others"));
    }
}
