package palavra.forums.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import palavra.kernel.Refusal;

/** Lists of threads: one statement for the page, one for every count beside it, one for the topics or a unit's draft. */
@ApplicationScoped
public class ThreadLists {

    private static final String TOPICS = "select id, name from topic where run = ? order by position";

    private static final String DRAFT = "select " + DraftRows.COLUMNS
            + " from draft d where d.person = ? and d.run = ? and d.about = ? and " + DraftRows.OPEN;

    private final Sql sql;
    private final Found found;
    private final ThreadCounts counts;

    ThreadLists(Sql sql, Found found, ThreadCounts counts) {
        this.sql = sql;
        this.found = found;
        this.counts = counts;
    }

    public ThreadList list(Visit visit, ThreadQuery query) {
        if (!visit.sees(query.unit())) {
            throw Refusal.notFound();
        }
        var threads = found.threads(visit, query.text());
        var page = page(visit, query, threads);
        var counted = counts.of(visit, query, threads);
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

    private Page<palavra.forums.api.ThreadSummary> page(Visit visit, ThreadQuery query, List<String> threads) {
        var choice = Choice.of(visit)
                .within(query.unit(), threads)
                .filtered(query, visit)
                .after(query);
        var statement = "select " + ThreadRows.COLUMNS + "\n" + ThreadRows.FROM + choice.where() + "\n"
                + Choice.order(query) + " limit " + (query.limit() + 1);
        var rows = sql.list(statement, ThreadRows::summary, choice.values(visit.person()));
        return Page.cut(rows, query.limit(), last -> ThreadCursor.of(last, query));
    }

    private KeptDraft draft(Visit visit, UUID unit) {
        return sql.one(DRAFT, DraftRows::draft, visit.person(), visit.run(), unit)
                .orElse(null);
    }

    private static Topic topic(ResultSet row, Map<UUID, Integer> threads) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Topic(id, row.getString("name"), threads.getOrDefault(id, 0));
    }
}
