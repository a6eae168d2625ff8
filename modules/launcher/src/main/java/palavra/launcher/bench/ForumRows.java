package palavra.launcher.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import palavra.launcher.Refused;
import palavra.launcher.Stack;

/** What the tables of a forum hold, for who measures it. Nothing is written here. */
final class ForumRows {

    private static final int CHOSEN = 100;

    private final Stack stack;

    ForumRows(Stack stack) {
        this.stack = stack;
    }

    /** Who is enrolled through the pages, by name. */
    List<String> people(UUID run) {
        return run == null
                ? List.of()
                : texts(
                        "select person from forums.participant where run = ? and name like 'Bench %' order by name",
                        run);
    }

    int threads(UUID run) {
        return Integer.parseInt(
                texts("select count(*) from forums.thread where run = ?", run).getFirst());
    }

    int reports(UUID run) {
        return Integer.parseInt(
                texts("select count(*) from forums.review where run = ?", run).getFirst());
    }

    /** Threads of which the number of posts is nearest to that. */
    List<String> threadsOf(UUID run, int posts) {
        return texts(
                "select id from forums.thread where run = ? and not hidden and not closed order by abs(replies + 1 - ?), id limit "
                        + CHOSEN,
                run,
                posts);
    }

    /** Of learners who came with the discussions: nobody reports what is their own. */
    List<String> latestResponses(UUID run, int most) {
        return texts(
                "select p.id from forums.post p join forums.participant a on a.run = p.run and a.person = p.author"
                        + " where p.run = ? and p.level = 1 and a.name like 'Learner %' order by p.at desc limit ?",
                run, most);
    }

    /** What autovacuum does in its own time. */
    void analyze() {
        try (var database = stack.database();
                var statement = database.createStatement()) {
            statement.execute(
                    "vacuum (analyze) forums.thread, forums.post, forums.reading, forums.vote, forums.participant,"
                            + " forums.review, forums.flag");
        } catch (SQLException refused) {
            throw refused(refused);
        }
    }

    private List<String> texts(String query, Object... values) {
        try (var database = stack.database();
                var select = database.prepareStatement(query)) {
            for (var place = 0; place < values.length; place++) {
                select.setObject(place + 1, values[place]);
            }
            var found = select.executeQuery();
            var texts = new ArrayList<String>();
            while (found.next()) {
                texts.add(found.getString(1));
            }
            return texts;
        } catch (SQLException refused) {
            throw refused(refused);
        }
    }

    private static Refused refused(SQLException why) {
        return new Refused("The forum's tables can't be read: " + why.getMessage(), why);
    }
}
