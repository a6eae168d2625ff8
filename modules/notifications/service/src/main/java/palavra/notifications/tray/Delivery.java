package palavra.notifications.tray;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import palavra.notifications.NotificationsConfig;
import palavra.notifications.Sql;
import palavra.notifications.api.NoticeKind;

/** Puts notices into trays, inside the transaction of the event they come from. What is no news any more goes into none. */
@ApplicationScoped
public class Delivery {

    /** The same again before it was read is counted on the notice that is there: a busy thread is one notice. */
    private static final String ONCE_MORE = """
             on conflict (person, kind, subject) where read_at is null
            do update set times = notice.times + 1, at = greatest(notice.at, excluded.at)
            """;

    private static final String ONE = """
            insert into notice (id, person, kind, subject, run, thread, post, detail, until, words, at)
            values (uuidv7(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (person, kind, subject) where read_at is null do nothing
            """;

    /** Who left the run or was taken out hears no more of it; nor does anybody once it is over. */
    private static final String IS_INSIDE = """
            not exists (select 1 from seat s where s.run = ?::uuid and s.person = f.person
                and not s.staff and s.state in ('WITHDRAWN', 'REMOVED'))
            and not exists (select 1 from run r where r.id = ?::uuid and r.state = 'ARCHIVED')
            """;

    private static final String FOLLOWERS = """
            insert into notice (id, person, kind, subject, run, thread, post, at)
            select uuidv7(), f.person,
                case when f.person = ?::uuid or exists (select 1 from thread t where t.id = f.thread and t.author = f.person)
                    then 'REPLY' else 'FOLLOWED' end,
                f.thread::text, ?, f.thread, ?, ?
            from follower f where f.thread = ? and f.following and f.person <> ? and
            """ + IS_INSIDE + ONCE_MORE;

    private static final String LEARNERS = """
            insert into notice (id, person, kind, subject, run, at)
            select uuidv7(), f.person, ?, f.run::text, f.run, ? from seat f where f.run = ? and f.state = 'ACTIVE'
            on conflict (person, kind, subject) where read_at is null do nothing
            """;

    private static final String TAKE_BACK =
            "delete from notice where person = ? and kind = ? and subject = ? and read_at is null";

    private final Sql sql;
    private final Clock clock;
    private final NotificationsConfig config;

    Delivery(Sql sql, Clock clock, NotificationsConfig config) {
        this.sql = sql;
        this.clock = clock;
        this.config = config;
    }

    /** One notice, unless the same one is there unread. */
    public void one(Draft notice) {
        if (isNews(notice.at())) {
            sql.run(
                    ONE,
                    notice.person(),
                    notice.kind(),
                    notice.subject(),
                    notice.run(),
                    notice.thread(),
                    notice.post(),
                    notice.detail(),
                    notice.until(),
                    notice.words(),
                    notice.at());
        }
    }

    /** To everyone who follows a thread but the writer: a reply to whom it answers and who began it. */
    public void toFollowers(UUID run, UUID thread, UUID post, UUID writer, UUID repliesTo, Instant at) {
        if (isNews(at)) {
            sql.run(FOLLOWERS, repliesTo, run, post, at, thread, writer, run, run);
        }
    }

    /** To everyone who learns in a run. */
    public void toLearners(UUID run, NoticeKind kind, Instant at) {
        if (isNews(at)) {
            sql.run(LEARNERS, kind, at, run);
        }
    }

    /** Takes an unread notice out of the tray again, where what it told was undone. */
    public void takeBack(UUID person, NoticeKind kind, Object subject) {
        sql.run(TAKE_BACK, person, kind, subject.toString());
    }

    private boolean isNews(Instant at) {
        return at.isAfter(clock.instant().minus(config.newsWithin()));
    }
}
