package palavra.notifications.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import palavra.notifications.NotificationsConfig;
import palavra.notifications.Sql;
import palavra.notifications.tray.Trays;

/** The table of letters. Who sends one holds its row, so it is sent by one at a time, and is free again when they die. */
@ApplicationScoped
class Letters {

    private static final int AT_ONCE = 500;
    private static final int MOST_TRIES = 12;

    /**
     * One statement: either a person's letter is there and their notices say so, or neither. What is in no tray is read with
     * its mail, but for threads: more of them is gathered on the same notice, as it is for everyone.
     */
    private static final String MAKE = """
            with who as (
                select r.person, r.email, r.refused_at from reader r
                where r.person in (select distinct n.person from notice n where n.mail_due <= ? limit ?)
                for update of r skip locked),
            taken as (
                update notice n set mail_due = null, mailed_at = ?,
                    read_at = case when n.tray or n.kind in ('REPLY', 'FOLLOWED') then n.read_at else ? end
                from who where n.person = who.person and n.mail_due <= ?
                returning n.id, n.person, n.kind, n.at),
            made as (
                insert into letter (id, person, address, notices, kinds, made_at, next_at)
                select uuidv7(), t.person, w.email, array_agg(t.id order by t.at, t.id), array_agg(distinct t.kind), ?, ?
                from taken t join who w on w.person = t.person
                where w.email is not null and w.refused_at is null
                group by t.person, w.email)
            select count(distinct person) as people from taken
            """;

    private static final String WAITING =
            "select count(*) as waiting from (select 1 from letter where next_at <= ? limit ?) as due";
    private static final String NEXT = """
            select l.id, l.person, l.address, l.notices, l.tries, r.language
            from letter l join reader r on r.person = l.person
            where l.next_at <= ? order by l.next_at, l.id limit 1 for update of l skip locked
            """;
    private static final String SENT = "update letter set next_at = null, sent_at = ? where id = ?";
    private static final String NOT_SENT = "update letter set next_at = ?, sent_at = null where id = ?";
    private static final String LATER = """
            update letter set tries = tries + 1, failure = ?, next_at = case when tries + 1 < ? then ?::timestamptz end
            where id = ? and tries = ? and next_at is not null
            """;
    private static final String FAILED = "update letter set next_at = null, failure = ? where id = ?";
    private static final String FORGET = """
            with letters as (delete from letter where made_at < ?) delete from kept_mail where at < ?
            """;

    private final Sql sql;
    private final Trays trays;
    private final Clock clock;
    private final NotificationsConfig config;

    Letters(Sql sql, Trays trays, Clock clock, NotificationsConfig config) {
        this.sql = sql;
        this.trays = trays;
        this.clock = clock;
        this.config = config;
    }

    /**
     * Makes the letters of up to {@value #AT_ONCE} people, each of what is due for them now.
     *
     * @return for how many people something was due
     */
    int make() {
        var now = clock.instant();
        return sql.one(MAKE, row -> row.getInt("people"), now, AT_ONCE, now, now, now, now, now)
                .orElseThrow();
    }

    /** How many wait, counted up to that. */
    int waiting(int most) {
        return sql.one(WAITING, row -> row.getInt("waiting"), clock.instant(), most)
                .orElseThrow();
    }

    /** The letter that has waited longest, held until the transaction ends; empty when none waits that nobody holds. */
    Optional<Waiting> next() {
        return sql.one(NEXT, Waiting::of, clock.instant());
    }

    /** With those of its notices that are still there. */
    Letter read(Waiting letter) {
        return new Letter(
                letter.id(),
                letter.person(),
                letter.address(),
                letter.language(),
                trays.these(letter.person(), letter.notices()));
    }

    void sent(Letter letter) {
        sql.run(SENT, clock.instant(), letter.id());
    }

    /** Takes back, in the same transaction, that it is sent. */
    void notSent(Letter letter) {
        sql.run(NOT_SENT, clock.instant(), letter.id());
    }

    /**
     * Tries again after twice the time, from a minute on, and gives up after about two days. Where somebody else took it after
     * it had failed here, theirs counts.
     */
    void later(Waiting letter, String failure) {
        var pause = Duration.ofMinutes(1L << Math.min(letter.tries(), MOST_TRIES));
        sql.run(LATER, failure, MOST_TRIES, clock.instant().plus(pause), letter.id(), letter.tries());
    }

    void failed(Letter letter, String failure) {
        sql.run(FAILED, failure, letter.id());
    }

    void forget() {
        Instant old = clock.instant().minus(config.keptFor());
        sql.run(FORGET, old, old);
    }

    /** A letter before its notices are read. */
    record Waiting(UUID id, UUID person, String address, String language, int tries, List<UUID> notices) {
        static Waiting of(ResultSet row) throws SQLException {
            return new Waiting(
                    row.getObject("id", UUID.class),
                    row.getObject("person", UUID.class),
                    row.getString("address"),
                    row.getString("language"),
                    row.getInt("tries"),
                    List.of((UUID[]) row.getArray("notices").getArray()));
        }
    }
}
