package palavra.forums.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import palavra.forums.api.moderation.Trust;

/**
 * What someone did in an institution, of which trust is made: their latest 200 posts, the days they read on, and whether
 * something was kept from them within 90 days.
 *
 * @param stood posts in sight
 * @param settled those of them that have been for a day
 * @param votes they got
 * @param removed posts a person took out of sight
 */
public record Facts(int stood, int settled, int votes, int removed, int days, boolean restrained) {

    private static final int BASIC_POSTS = 2;
    private static final int BASIC_DAYS = 2;
    private static final int MEMBER_POSTS = 10;
    private static final int MEMBER_DAYS = 10;
    private static final int MEMBER_VOTES = 3;

    /** A lateral join {@code k}: of the person (three times) and the alias of a run that are put in. */
    private static final String LATERAL = """
            cross join lateral (
                select count(*) filter (where not w.hidden) as stood,
                       count(*) filter (where not w.hidden and w.at < now() - interval '1 day') as settled,
                       coalesce(sum(w.votes) filter (where not w.hidden), 0) as got_votes,
                       count(*) filter (where w.hidden_by is not null) as taken_away,
                       (select coalesce(sum(m.days), 0) from participant m join run o on o.id = m.run
                           where m.person = %1$s and (o.id = %2$s.id or o.institution = %2$s.institution)) as days,
                       exists (select 1 from restraint b where b.person = %1$s and b.lifted_at is null
                           and (b.run = %2$s.id or b.institution = %2$s.institution)
                           and b.at > now() - interval '90 days') as restrained
                from (select p.hidden, p.at, p.votes, p.hidden_by from post p join run o on o.id = p.run
                    where p.author = %1$s and (o.id = %2$s.id or o.institution = %2$s.institution)
                    order by p.at desc limit 200) w) k
            """;

    public static final String COLUMNS = "k.stood, k.settled, k.got_votes, k.taken_away, k.days, k.restrained";

    public static String of(String person, String run) {
        return LATERAL.formatted(person, run);
    }

    public static Facts of(ResultSet row) throws SQLException {
        return new Facts(
                row.getInt("stood"),
                row.getInt("settled"),
                row.getInt("got_votes"),
                row.getInt("taken_away"),
                row.getInt("days"),
                row.getBoolean("restrained"));
    }

    /** @param staff whether they are on the team, which nothing they wrote changes */
    public Trust trust(boolean staff) {
        if (staff) {
            return Trust.STAFF;
        }
        if (restrained || removed > stood || settled < BASIC_POSTS || days < BASIC_DAYS) {
            return Trust.NEW;
        }
        return settled >= MEMBER_POSTS && days >= MEMBER_DAYS && votes >= MEMBER_VOTES ? Trust.MEMBER : Trust.BASIC;
    }
}
