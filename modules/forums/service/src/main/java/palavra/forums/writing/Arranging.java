package palavra.forums.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import palavra.forums.Sql;
import palavra.forums.api.steering.Closing;
import palavra.forums.api.steering.Moving;
import palavra.forums.people.Participants;
import palavra.forums.people.Visit;
import palavra.forums.text.Notes;
import palavra.kernel.Refusal;

/** Closes threads and lets them belong elsewhere, with why; every act is in the log. */
@ApplicationScoped
public class Arranging {

    private static final String TOPIC = "select name from topic where id = ? and run = ?";
    private static final String LOG = """
            insert into moderation (run, target, actor, mark, set_on, person, note) values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final Sql sql;
    private final Counters counters;
    private final Participants participants;

    Arranging(Sql sql, Counters counters, Participants participants) {
        this.sql = sql;
        this.counters = counters;
        this.participants = participants;
    }

    @Transactional
    public void close(Visit visit, UUID id, Closing closing) {
        var why = Notes.of(closing.why(), Notes.LONGEST_NOTE);
        var thread = ForumThread.held(visit.moderating().run(), id);
        if (why.isEmpty()) {
            throw Refusal.invalid("text-missing", "Write something first.");
        }
        participants.know(visit);
        thread.close(closing.closed(), why, visit.person(), Instant.now().truncatedTo(ChronoUnit.MICROS));
        thread.flush();
        counters.recount(thread.id);
        log(visit, "CLOSE", closing.closed(), thread, why);
    }

    @Transactional
    public void move(Visit visit, UUID id, Moving moving) {
        var why = Notes.of(moving.why(), Notes.LONGEST_NOTE);
        var thread = ForumThread.held(visit.moderating().run(), id);
        sql.one(TOPIC, row -> row.getString("name"), moving.topic(), visit.run())
                .orElseThrow(Refusal::notFound);
        if (moving.topic().equals(thread.topic)) {
            return;
        }
        participants.know(visit);
        thread.belongTo(moving.topic());
        thread.flush();
        log(visit, "MOVE", true, thread, why);
    }

    private void log(Visit visit, String act, boolean on, ForumThread thread, String why) {
        sql.run(LOG, visit.run(), thread.id, visit.person(), act, on, thread.author, why);
    }
}
