package palavra.notifications.announcing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.notifications.Sql;
import palavra.notifications.api.announcing.Announcement;
import palavra.notifications.api.announcing.AnnouncementDesk;
import palavra.notifications.api.announcing.NewAnnouncement;
import palavra.notifications.api.announcing.Segment;

/** The announcements that are kept: they change no more once they are sent. */
@ApplicationScoped
class AnnouncementTable {

    private static final int LONGEST_KEY = 64;
    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_TEXT = 5_000;

    private static final String ONE = "select * from announcement where run = ? and author = ? and key = ?";
    private static final String OF_RUN =
            "select * from announcement where run = ? order by at desc, id desc limit " + AnnouncementDesk.MOST;
    private static final String PUT = """
            insert into announcement (id, run, author, name, key, title, words, language, segment, edition, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (author, key) do nothing
            """;
    private static final String TAKE_BACK = "delete from announcement where id = ? and run = ? and sent_at is null";
    private static final String IS_THERE = "select true as there from announcement where id = ? and run = ?";
    private static final String NEXT = """
            select * from announcement where at <= ? and sent_at is null order by at, id limit 1 for update skip locked
            """;
    private static final String SENT = "update announcement set sent_at = ?, reached = ? where id = ?";

    private final Sql sql;

    AnnouncementTable(Sql sql) {
        this.sql = sql;
    }

    /** An announcement with the run it is for. */
    record Due(UUID run, Announcement announcement) {}

    List<Announcement> of(UUID run) {
        return sql.list(OF_RUN, AnnouncementTable::announcement, run);
    }

    Optional<Announcement> find(UUID run, Actor author, String key) {
        return sql.one(ONE, AnnouncementTable::announcement, run, author.id(), key);
    }

    /** The one that was put under that key first. */
    Announcement put(UUID run, Actor author, NewAnnouncement written, Instant at) {
        if (written.key() == null || written.key().isBlank() || written.key().length() > LONGEST_KEY) {
            throw Refusal.invalid("key-missing", "A post needs a key of at most 64 characters.");
        }
        sql.run(
                PUT,
                Ids.next(),
                run,
                author.id(),
                author.name(),
                written.key(),
                written("title", written.title(), LONGEST_TITLE).replaceAll("\\s+", " "),
                written("text", written.text(), LONGEST_TEXT),
                written.language().tag(),
                written.segment(),
                written.edition(),
                at);
        return find(run, author, written.key())
                .orElseThrow(() ->
                        Refusal.conflict("key-taken", "This form was sent for another run already. Open it again."));
    }

    void takeBack(UUID run, UUID id) {
        if (sql.run(TAKE_BACK, id, run) == 0) {
            throw sql.one(IS_THERE, row -> row.getBoolean("there"), id, run).isEmpty()
                    ? Refusal.notFound()
                    : Refusal.conflict("announcement-sent", "This was sent meanwhile. It cannot be taken back.");
        }
    }

    /** One whose time has come, held until the transaction ends. */
    Optional<Due> next(Instant now) {
        return sql.one(NEXT, row -> new Due(row.getObject("run", UUID.class), announcement(row)), now);
    }

    void sent(UUID id, Instant at, int reached) {
        sql.run(SENT, at, reached, id);
    }

    private static String written(String what, String typed, int longest) {
        var text = typed == null ? "" : typed.replace("\r\n", "\n").strip();
        if (text.isEmpty()) {
            throw what.equals("title")
                    ? Refusal.invalid("title-missing", "Give it a title.")
                    : Refusal.invalid("text-missing", "Write something first.");
        }
        if (text.length() > longest) {
            throw Refusal.invalid(
                    what + "-too-long", "The %s has more than %d characters.".formatted(what, longest), longest);
        }
        return text;
    }

    private static Announcement announcement(ResultSet row) throws SQLException {
        return new Announcement(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("words"),
                Language.of(row.getString("language")),
                row.getString("name"),
                Segment.valueOf(row.getString("segment")),
                row.getObject("edition", UUID.class),
                Sql.instant(row, "at"),
                Sql.instant(row, "sent_at"),
                row.getInt("reached"));
    }
}
