package palavra.forums.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.forums.Sql;

/** How far each person has read each thread, and whether they follow it. */
@ApplicationScoped
public class Readings {

    private static final String READ = """
            insert into reading (thread, person, read_at) values (?, ?, ?)
            on conflict (thread, person) do update set read_at = excluded.read_at
            where reading.read_at < excluded.read_at
            """;
    private static final String WROTE = """
            with posted as (delete from draft where person = ? and run = ? and about = ?)
            insert into reading (thread, person, read_at, following) values (?, ?, ?, true)
            on conflict (thread, person) do update set read_at = excluded.read_at, following = true
            """;
    private static final String FOLLOW = """
            insert into reading (thread, person, read_at, following) values (?, ?, '-infinity', ?)
            on conflict (thread, person) do update set following = excluded.following
            """;

    private static final String FOLLOW_ALL = """
            insert into reading (thread, person, read_at, following)
            select ?, person::uuid, '-infinity', true from unnest(?::text[]) person order by person
            on conflict (thread, person) do update set following = true
            """;
    private static final String CAME = """
            update participant set days = days + 1, read_on = (now() at time zone 'UTC')::date
            where run = ? and person = ? and read_on is distinct from (now() at time zone 'UTC')::date
            """;

    private static final String BOOKMARK = """
            insert into reading (thread, person, read_at, bookmarked) values (?, ?, '-infinity', ?)
            on conflict (thread, person) do update set bookmarked = excluded.bookmarked
            """;

    private final Sql sql;

    Readings(Sql sql) {
        this.sql = sql;
    }

    /** Up to the newest post that was there to be read, not up to now: one committed meanwhile stays unread. */
    public void read(UUID thread, UUID person, Instant upTo) {
        sql.run(READ, thread, person, upTo);
    }

    /**
     * Whoever writes in a thread follows it, until they say otherwise; what they kept of it as a draft is over.
     *
     * @param about the place the draft was kept for
     */
    void wrote(UUID run, UUID thread, UUID about, UUID person, Instant at) {
        sql.run(WROTE, person, run, about, thread, person, at);
    }

    void follow(UUID thread, UUID person, boolean on) {
        sql.run(FOLLOW, thread, person, on);
    }

    /** Lets several people follow a thread at once. */
    void follow(UUID thread, List<UUID> people) {
        sql.run(FOLLOW_ALL, thread, people.stream().map(UUID::toString).toList());
    }

    /** Keeps that somebody reads today, once a day: one of the facts trust is made of. */
    public void came(UUID run, UUID person) {
        sql.run(CAME, run, person);
    }

    void bookmark(UUID thread, UUID person, boolean on) {
        sql.run(BOOKMARK, thread, person, on);
    }
}
