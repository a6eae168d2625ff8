package palavra.forums.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How many threads each filter, language and topic has; the languages with most threads come first. */
record Counted(Map<String, Integer> filters, Map<String, Integer> languages, Map<UUID, Integer> topics) {

    static final String ALL = "all";
    private static final List<String> OF_EVERYBODY = List.of("needs-reply", "unanswered");
    private static final List<String> OF_ONE = List.of("unread", "following", "bookmarked", "mine");

    static Counted nothing() {
        return new Counted(new LinkedHashMap<>(), new LinkedHashMap<>(), new HashMap<>());
    }

    int all() {
        return filters.getOrDefault(ALL, 0);
    }

    /** Takes in one row of the counting of everything for one reader. */
    Void add(ResultSet row, boolean moderator) throws SQLException {
        addShared(row, moderator);
        return row.getBoolean("of_language") || row.getBoolean("of_topic") ? null : addOwn(row);
    }

    /** The same of what is counted for many. */
    Void addShared(ResultSet row, boolean moderator) throws SQLException {
        if (row.getBoolean("of_language")) {
            languages.put(row.getString("language"), row.getInt("threads"));
        } else if (row.getBoolean("of_topic")) {
            topics.put(row.getObject("topic", UUID.class), row.getInt("threads"));
        } else {
            filters.put(ALL, row.getInt("threads"));
            put(row, OF_EVERYBODY);
            if (moderator) {
                filters.put("flagged", row.getInt("flagged"));
            }
        }
        return null;
    }

    /** Takes in what only one reader sees and has, where the rest was counted for many. */
    Void addReader(ResultSet row) throws SQLException {
        filters.merge(ALL, row.getInt("alone"), Integer::sum);
        return addOwn(row);
    }

    /** The same to be completed for another reader. */
    Counted forAnother() {
        return new Counted(new LinkedHashMap<>(filters), languages, topics);
    }

    private Void addOwn(ResultSet row) throws SQLException {
        put(row, OF_ONE);
        return null;
    }

    private void put(ResultSet row, List<String> names) throws SQLException {
        for (var name : names) {
            filters.put(name, row.getInt(name.replace('-', '_')));
        }
    }
}
