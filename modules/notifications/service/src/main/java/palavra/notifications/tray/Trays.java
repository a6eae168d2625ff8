package palavra.notifications.tray;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Role;
import palavra.notifications.NotificationsConfig;
import palavra.notifications.Sql;
import palavra.notifications.api.Notice;
import palavra.notifications.api.NoticeKind;
import palavra.notifications.api.Notifications;
import palavra.notifications.api.Visit;

/** The notices of one person, each read with one statement. */
@ApplicationScoped
public class Trays {

    private static final String COUNT =
            "(select count(*) from (select 1 from notice where person = ? and tray and read_at is null limit %d) counted) as unread"
                    .formatted(Notifications.MOST_COUNTED);

    /**
     * Keeps a visit only where it says something else than the one before, or a day later. A clock that is known stays where a
     * visit does not say which it is, as one from another browser.
     */
    private static final String VISIT = """
            with kept as (
                insert into reader (person, name, email, language, zone, teaches, seen_at)
                select told.person, told.name, told.email, told.language, coalesce(told.zone, known.zone, 'UTC'),
                    told.teaches, told.at
                from (values (?::uuid, ?, ?, ?, ?, ?, ?::timestamptz))
                    as told (person, name, email, language, zone, teaches, at)
                left join reader known on known.person = told.person
                where (known.name, known.email, known.language, known.zone, known.teaches) is distinct from
                    (told.name, told.email, told.language, coalesce(told.zone, known.zone, 'UTC'), told.teaches)
                    or known.seen_at <= told.at - interval '1 day'
                on conflict (person) do update set name = excluded.name, email = excluded.email,
                    language = excluded.language, zone = excluded.zone, teaches = excluded.teaches, seen_at = excluded.seen_at,
                    refused_at = case when reader.email = excluded.email then reader.refused_at end)
            select\s""" + COUNT;

    private static final String NOTICE = """
            select n.id, n.kind, n.times, n.run, n.thread, n.post, n.detail, n.until, coalesce(n.words, a.words) as words, n.at,
                   n.read_at is not null as is_read,
                   coalesce(r.titles -> s.edition::text, r.titles -> r.source::text) ->> 'title' as course,
                   coalesce(r.titles -> s.edition::text, r.titles -> r.source::text) ->> 'language' as course_language,
                   case when not t.hidden then t.title else a.title end as title,
                   coalesce(t.language, a.language) as title_language
            from notice n
            left join run r on r.id = n.run
            left join seat s on s.run = n.run and s.person = n.person
            left join thread t on t.id = n.thread
            left join announcement a on a.id = case when n.kind = 'ANNOUNCEMENT' then n.subject::uuid end
            where n.person = ?\s""";

    private static final String PAGE = NOTICE + """
            and n.tray and (n.at, n.id) < (?, ?) order by n.at desc, n.id desc limit ?
            """;
    private static final String THESE = NOTICE + "and n.id = any (?::uuid[]) order by n.at, n.id";
    private static final String READ =
            "update notice set read_at = ?, mail_due = null where id = ? and person = ? and read_at is null";
    private static final String READ_ALL =
            "update notice set read_at = ?, mail_due = null where person = ? and at <= ? and read_at is null";
    private static final String FORGET = "delete from notice where at < ?";

    private final Sql sql;
    private final Clock clock;
    private final NotificationsConfig config;

    Trays(Sql sql, Clock clock, NotificationsConfig config) {
        this.sql = sql;
        this.clock = clock;
        this.config = config;
    }

    public int visit(Actor actor, Visit visit) {
        return sql.one(
                        VISIT,
                        row -> row.getInt("unread"),
                        actor.id(),
                        actor.name(),
                        visit.email(),
                        visit.language().tag(),
                        visit.zone() == null ? null : visit.zone().getId(),
                        actor.is(Role.FACILITATOR) || actor.is(Role.ADMINISTRATOR),
                        clock.instant(),
                        actor.id())
                .orElseThrow();
    }

    public int unread(UUID person) {
        return sql.one("select " + COUNT, row -> row.getInt("unread"), person).orElseThrow();
    }

    public List<Notice> page(UUID person, Place after, int limit) {
        return sql.list(PAGE, Trays::notice, person, after.at(), after.id(), limit);
    }

    /** Those notices of the person that are still there, oldest first, in the tray or not. */
    public List<Notice> these(UUID person, List<UUID> notices) {
        return sql.list(
                THESE,
                Trays::notice,
                person,
                notices.stream().map(UUID::toString).toList());
    }

    public Optional<Notice> one(UUID person, UUID notice) {
        return sql.one(NOTICE + "and n.id = ?", Trays::notice, person, notice);
    }

    public void read(UUID person, UUID notice) {
        sql.run(READ, clock.instant(), notice, person);
    }

    public void readAll(UUID person, Instant upTo) {
        var now = clock.instant();
        sql.run(READ_ALL, now, person, within(upTo, now));
    }

    /** The caller says any moment there is, the database knows fewer. */
    private static Instant within(Instant at, Instant now) {
        if (at.isAfter(now)) {
            return now;
        }
        return at.isBefore(Instant.EPOCH) ? Instant.EPOCH : at;
    }

    @Scheduled(every = "12h", delayed = "10m")
    void forget() {
        sql.run(FORGET, clock.instant().minus(config.keptFor()));
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                row.getInt("times"),
                row.getObject("run", UUID.class),
                row.getString("course"),
                language(row.getString("course_language")),
                row.getObject("thread", UUID.class),
                row.getString("title"),
                language(row.getString("title_language")),
                row.getObject("post", UUID.class),
                row.getString("detail"),
                Sql.instant(row, "until"),
                row.getString("words"),
                Sql.instant(row, "at"),
                row.getBoolean("is_read"));
    }

    private static Language language(String tag) {
        return tag == null ? null : Language.of(tag);
    }
}
