package palavra.forums.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import palavra.forums.Sql;
import palavra.forums.api.ThreadQuery;
import palavra.forums.people.Visit;

/**
 * Counts threads. What readers have in common of more than a thousand threads is counted once in ten seconds and not for
 * every page; what is the reader's own is counted each time, unread among the latest five hundred.
 */
@ApplicationScoped
class ThreadCounts {

    private static final int MANY = 1_000;
    private static final int LATEST = 500;
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

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
    private static final String OWN = """
            select (select count(*) from (select t.id, t.last_at from thread t %1$s
                        order by t.pinned desc, t.last_at desc, t.id desc limit %2$d) t
                    left join reading g on g.thread = t.id and g.person = ? where %3$s) as unread,
                   (select count(*) from reading g join thread t on t.id = g.thread %1$s
                        and g.person = ? and g.following) as following,
                   (select count(*) from reading g join thread t on t.id = g.thread %1$s
                        and g.person = ? and g.bookmarked) as bookmarked,
                   (select count(*) from thread t %1$s and t.author = ?) as mine,
                   (select count(*) from thread t %1$s and t.author = ? and not (%4$s)) as alone
            """;

    private final Sql sql;
    private final Cache<View, Counted> large = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(1_000)
            .build();

    ThreadCounts(Sql sql) {
        this.sql = sql;
    }

    /** What is counted for many at once. The team sees what others do not, and others not whom they muted, nor beside closed units. */
    private record View(UUID run, UUID unit, boolean moderator, Set<UUID> mutes, Set<UUID> withheld) {

        static View of(Visit visit, UUID unit) {
            return new View(
                    visit.run(),
                    unit,
                    visit.moderator(),
                    visit.moderator() ? Set.of() : Set.copyOf(visit.mutes()),
                    visit.withheld());
        }
    }

    /** @param found ids of the threads it is about; null for all */
    Counted of(Visit visit, ThreadQuery query, List<String> found) {
        var choice = Choice.of(visit).within(query, found);
        if (found != null) {
            return all(visit, choice);
        }
        var view = View.of(visit, query.unit());
        var remembered = large.getIfPresent(view);
        if (remembered == null) {
            var counted = all(visit, choice);
            if (counted.all() <= MANY) {
                return counted;
            }
            remembered = all(visit, Choice.shared(visit).within(query, null));
            large.put(view, remembered);
        }
        return own(visit, choice, remembered.forAnother());
    }

    private Counted all(Visit visit, Choice choice) {
        var counted = Counted.nothing();
        sql.list(
                COUNTS.formatted(ThreadRows.UNREAD, choice.where()),
                row -> counted.add(row, visit.moderator()),
                choice.values(visit.person(), visit.person()));
        return counted;
    }

    private Counted own(Visit visit, Choice choice, Counted counted) {
        var statement = OWN.formatted(choice.where(), LATEST, ThreadRows.UNREAD, Choice.inSight(visit));
        sql.list(statement, counted::addReader, choice.timesWith(5, visit.person()));
        return counted;
    }
}
