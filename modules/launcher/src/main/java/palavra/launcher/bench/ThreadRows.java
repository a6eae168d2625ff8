package palavra.launcher.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A thread as its tables have it.
 *
 * @param posts all of it, the first one too, oldest first
 * @param replies what its row counts
 * @param votes for its first post, as its row counts them
 * @param last the time its row says the newest post is of, in the database's own words
 */
record ThreadRows(List<Row> posts, long replies, long votes, String last) {

    /**
     * @param response the post commented on; null for others
     * @param before what it said before each change, oldest first
     * @param votes what its row counts
     * @param voters who has a vote for it
     */
    record Row(
            String id,
            String key,
            String author,
            String response,
            String text,
            List<String> before,
            long votes,
            Set<String> voters,
            String at) {}

    private static final String THREAD = "select replies, votes, last_at from forums.thread where id = ?::uuid";
    private static final String POSTS = """
            select p.id, p.key, p.author, p.parent, p.markdown, p.votes, p.at,
                array(select v.markdown from forums.post_version v where v.post = p.id order by v.until) as before,
                array(select v.person::text from forums.vote v where v.post = p.id) as voters
            from forums.post p where p.thread = ?::uuid order by p.at, p.id
            """;

    /** Limits count what somebody wrote within a day; what a round wrote is compared and over. */
    private static final List<String> A_DAY_EARLIER = List.of(
            "update forums.post_version v set until = v.until - interval '1 day' from forums.post p"
                    + " where p.id = v.post and p.thread = ?::uuid",
            "update forums.post set at = at - interval '1 day' where thread = ?::uuid",
            "update forums.thread set at = at - interval '1 day', last_at = last_at - interval '1 day' where id = ?::uuid",
            "update forums.reading set read_at = read_at - interval '1 day' where thread = ?::uuid");

    static ThreadRows of(Connection database, String thread) throws SQLException {
        var posts = new ArrayList<Row>();
        try (var select = database.prepareStatement(POSTS)) {
            select.setString(1, thread);
            var found = select.executeQuery();
            while (found.next()) {
                posts.add(row(found));
            }
        }
        try (var select = database.prepareStatement(THREAD)) {
            select.setString(1, thread);
            var found = select.executeQuery();
            found.next();
            return new ThreadRows(posts, found.getLong(1), found.getLong(2), found.getString(3));
        }
    }

    /** Lets the thread be of yesterday, so that who wrote a lot in it may go on. */
    static void age(Connection database, String thread) throws SQLException {
        for (var statement : A_DAY_EARLIER) {
            try (var update = database.prepareStatement(statement)) {
                update.setString(1, thread);
                update.executeUpdate();
            }
        }
    }

    private static Row row(ResultSet found) throws SQLException {
        return new Row(
                found.getString("id"),
                found.getString("key"),
                found.getString("author"),
                found.getString("parent"),
                found.getString("markdown"),
                List.of((String[]) found.getArray("before").getArray()),
                found.getLong("votes"),
                new HashSet<>(List.of((String[]) found.getArray("voters").getArray())),
                found.getString("at"));
    }
}
