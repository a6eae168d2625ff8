package palavra.forums.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.forums.Sql;
import palavra.forums.api.ThreadList;
import palavra.forums.api.ThreadQuery;
import palavra.forums.api.Topic;
import palavra.forums.api.pen.KeptDraft;
import palavra.forums.people.Visit;
import palavra.kernel.Page;

/** Lists of threads: one statement for the page, one for every count beside it, one for the topics or a unit's draft. */
@ApplicationScoped
public class ThreadLists {

    private static final String COUNTS = """
            select t.topic, t.language, count(*) as threads, grouping(t.topic) = 0 as of_topic,
                   grouping(t.language) = 0 as of_language,
                   count(*) filter (where t.needs_reply) as needs_reply,
                   count(*) filter (where %s) as unread,
                   count(*) filter (where t.kind = 'QUESTION' and not t.answered) as unanswered,
                   count(*) filter (where g.following) as following,
                   count(*) filter (where g.bookmarked) as bookmarked,
                   count(*) filter (where t.author = ?) as mine,
                   count(*) filter (where t.flags > 0) as flagged
            from thread t left join reading g on g.thread = t.id and g.person = ?
            %s
            group by grouping sets ((), (t.topic), (t.language))
            order by threads desc, t.language
            """;
    private static final String TOPICS = "select id, name from topic where run = ? order by position";

    private static final String DRAFT = "select " + DraftRows.COLUMNS
            + " from draft d where d.person = ? and d.run = ? and d.about = ? and " + DraftRows.OPEN;

    private final Sql sql;

    ThreadLists(Sql sql) {
        this.sql = sql;
    }

    public ThreadList list(Visit visit, ThreadQuery query) {
        var page = page(visit, query);
        var counted = count(visit, query);
        var topics = query.unit() == null
                ? sql.list(TOPICS, row -> topic(row, counted.topics()), visit.run())
                : List.<Topic>of();
        return new ThreadList(
                page,
                counted.filters(),
                counted.languages(),
                visit.readable(),
                topics,
                query.unit() == null ? null : draft(visit, query.unit()),
                visit.courseTitle(),
                visit.mayPost(),
                visit.silence(),
                visit.moderator());
    }

    private Page<palavra.forums.api.ThreadSummary> page(Visit visit, ThreadQuery query) {
        var choice =
                new Choice(visit).within(query, visit).filtered(query, visit).after(query);
        var statement = "select " + ThreadRows.COLUMNS + "\n" + ThreadRows.FROM + choice.where() + "\n"
                + Choice.order(query) + " limit " + (query.limit() + 1);
        var rows = sql.list(statement, ThreadRows::summary, choice.values(visit.person()));
        return Page.cut(rows, query.limit(), last -> ThreadCursor.of(last, query));
    }

    private Counted count(Visit visit, ThreadQuery query) {
        var choice = new Choice(visit).within(query, visit);
        var counted = new Counted(new LinkedHashMap<>(), new LinkedHashMap<>(), new HashMap<>());
        sql.list(
                COUNTS.formatted(ThreadRows.UNREAD, choice.where()),
                row -> counted.add(row, visit.moderator()),
                choice.values(visit.person(), visit.person()));
        return counted;
    }

    private KeptDraft draft(Visit visit, UUID unit) {
        return sql.one(DRAFT, DraftRows::draft, visit.person(), visit.run(), unit)
                .orElse(null);
    }

    private static Topic topic(ResultSet row, Map<UUID, Integer> threads) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Topic(id, row.getString("name"), threads.getOrDefault(id, 0));
    }

    private record Counted(Map<String, Integer> filters, Map<String, Integer> languages, Map<UUID, Integer> topics) {

        private static final List<String> OF_ALL =
                List.of("needs-reply", "unread", "unanswered", "following", "bookmarked", "mine");

        Void add(ResultSet row, boolean moderator) throws SQLException {
            if (row.getBoolean("of_language")) {
                languages.put(row.getString("language"), row.getInt("threads"));
            } else if (row.getBoolean("of_topic")) {
                topics.put(row.getObject("topic", UUID.class), row.getInt("threads"));
            } else {
                filters.put("all", row.getInt("threads"));
                for (var filter : OF_ALL) {
                    filters.put(filter, row.getInt(filter.replace('-', '_')));
                }
                if (moderator) {
                    filters.put("flagged", row.getInt("flagged"));
                }
            }
            return null;
        }
    }
}
