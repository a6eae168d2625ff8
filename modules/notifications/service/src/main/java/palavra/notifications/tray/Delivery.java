package palavra.notifications.tray;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palavra.forums.api.PostCreated;
import palavra.notifications.NotificationsConfig;
import palavra.notifications.Sql;
import palavra.notifications.api.NoticeKind;
import palavra.notifications.mail.MailConfig;

/**
 * Puts notices into trays as their readers chose, inside the transaction of the event they come from, and says when mail
 * is to tell of them. What is no news any more goes into none.
 */
@ApplicationScoped
public class Delivery {

    private static final String USUAL = Stream.of(NoticeKind.values())
            .map(kind -> "('%s', '%s', '%s', '%s')"
                    .formatted(
                            kind,
                            kind.matter(),
                            kind.matter().usual(false),
                            kind.matter().usual(true)))
            .collect(Collectors.joining(", "));

    private static final String TOLD =
            "with told (person, kind, subject, run, thread, post, detail, until, words, at) as (";

    /** Into the trays of those who want it there, and of those who only want mail, which is made of what trays hold. */
    private static final String PUT = """
            ), usual (kind, matter, learners, teachers) as (values %s)
            insert into notice (id, person, kind, subject, run, thread, post, detail, until, words, at, tray, mail_due)
            select uuidv7(), told.*, coalesce(c.tray, true),
                mail_due(coalesce(c.mail, case when r.teaches then u.teachers else u.learners end), r.zone, r.hour, ?)
            from told join usual u on u.kind = told.kind
            left join reader r on r.person = told.person and r.email is not null and r.refused_at is null
            left join choice c on c.person = told.person and c.matter = u.matter
            where coalesce(c.tray, true) or r.person is not null and c.mail <> 'OFF'
            on conflict (person, kind, subject) where read_at is null\s""".formatted(USUAL);

    private static final String ONCE = PUT + "do nothing";

    /**
     * The same again before it was read is counted on the notice that is there: a busy thread is one notice, and one mail
     * until most of a day has gone by, so that daily mail keeps its hour. Who only wants mail has read what it told.
     */
    private static final String ONCE_MORE = PUT + """
            do update set at = greatest(notice.at, excluded.at), tray = notice.tray or excluded.tray,
                times = case when notice.tray or notice.mailed_at is null or notice.mail_due is not null
                    then notice.times + 1 else 1 end,
                mail_due = coalesce(notice.mail_due, case when excluded.mail_due is not null
                    then greatest(excluded.mail_due, notice.mailed_at + interval '20 hours') end)
            """;

    private static final String ONE = TOLD + """
            select ?::uuid, ?::text, ?::text, ?::uuid, ?::uuid, ?::uuid, ?::text, ?::timestamptz, ?::text, ?::timestamptz
            """ + ONCE;

    /**
     * Who left the run or was taken out hears no more of it; nor does anybody once it is over. Who is called in it knows. Nobody
     * hears of whom they muted, but the team is always heard.
     */
    private static final String FOLLOWERS = TOLD + """
            select f.person,
                case when f.person = ?::uuid or exists (select 1 from thread t where t.id = f.thread and t.author = f.person)
                    then 'REPLY' else 'FOLLOWED' end,
                f.thread::text, ?::uuid, f.thread, ?::uuid, null, null::timestamptz, null, ?::timestamptz
            from follower f where f.thread = ? and f.following and f.person <> ? and f.person <> all (?::uuid[])
            and not exists (select 1 from seat s where s.run = ?::uuid and s.person = f.person
                and not s.staff and coalesce(s.state, 'REMOVED') in ('WITHDRAWN', 'REMOVED'))
            and not exists (select 1 from run r where r.id = ?::uuid and r.state = 'ARCHIVED')
            and not exists (select 1 from notice n where n.person = f.person and n.kind = 'MENTIONED' and n.subject = ?
                and n.read_at is null)
            and not exists (select 1 from mute m where m.person = f.person and m.muted = ?
                and not exists (select 1 from seat w where w.run = ?::uuid and w.person = m.muted and w.staff))
            """ + ONCE_MORE;

    private static final String LEARNERS = TOLD + """
            select s.person, ?::text, s.run::text, s.run, null::uuid, null::uuid, null, null::timestamptz, null, ?::timestamptz
            from seat s where s.run = ? and s.state = 'ACTIVE'
            """ + ONCE;

    /** Whether a learner is in a segment of {@link palavra.notifications.api.announcing.Segment}. */
    public static final String SEGMENTS = """
            case :segment when 'WITHOUT_POINTS' then not s.earned and not s.passed
                when 'ON_THE_WAY' then s.earned and not s.passed when 'PASSED' then s.passed else true end""";

    private static final String SEGMENT = TOLD + """
            select s.person, 'ANNOUNCEMENT', ?::text, s.run, null::uuid, null::uuid, null, null::timestamptz, null, ?::timestamptz
            from seat s where s.run = ? and s.state = 'ACTIVE' and (?::uuid is null or s.edition = ?)
            and not exists (select 1 from run o where o.id = s.run and o.state = 'ARCHIVED')
            and\s""" + SEGMENTS.replace(":segment", "?::text") + "\n" + ONCE;

    private static final String TAKE_BACK =
            "delete from notice where person = ? and kind = ? and subject = ? and read_at is null";

    private final Sql sql;
    private final Clock clock;
    private final NotificationsConfig config;
    private final MailConfig mail;

    Delivery(Sql sql, Clock clock, NotificationsConfig config, MailConfig mail) {
        this.sql = sql;
        this.clock = clock;
        this.config = config;
        this.mail = mail;
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
                    notice.at(),
                    soon());
        }
    }

    /** To everyone who follows a thread but its writer and those: a reply to whom it answers and who began it. */
    public void toFollowers(PostCreated post, Set<UUID> butThose, Instant at) {
        if (isNews(at)) {
            sql.run(
                    FOLLOWERS,
                    post.repliesTo(),
                    post.run(),
                    post.post(),
                    at,
                    post.thread(),
                    post.author(),
                    butThose.stream().map(UUID::toString).toList(),
                    post.run(),
                    post.run(),
                    post.post().toString(),
                    post.author(),
                    post.run(),
                    soon());
        }
    }

    /** To everyone who learns in a run. */
    public void toLearners(UUID run, NoticeKind kind, Instant at) {
        if (isNews(at)) {
            sql.run(LEARNERS, kind, at, run, soon());
        }
    }

    /**
     * An announcement to those learners of a run who are in that segment, of one edition or of all.
     *
     * @return how many were told
     */
    public int toSegment(UUID run, UUID announcement, String segment, UUID edition, Instant at) {
        return sql.run(SEGMENT, announcement.toString(), at, run, edition, edition, segment, soon());
    }

    /** Takes an unread notice out of the tray again, where what it told was undone. */
    public void takeBack(UUID person, NoticeKind kind, Object subject) {
        sql.run(TAKE_BACK, person, kind, subject.toString());
    }

    private boolean isNews(Instant at) {
        return at.isAfter(clock.instant().minus(config.newsWithin()));
    }

    /** Mail waits this long for more of the same. */
    private Instant soon() {
        return clock.instant().plus(mail.gather());
    }
}
