package palavra.forums.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import palavra.forums.ForumsConfig;
import palavra.forums.Sql;
import palavra.forums.api.moderation.Reason;
import palavra.forums.api.steering.Amendment;
import palavra.forums.people.Participants;
import palavra.forums.people.Power;
import palavra.forums.people.Visit;
import palavra.forums.text.Notes;
import palavra.forums.text.Tongue;
import palavra.forums.text.Written;

/** Changes what somebody of a lower role wrote: the words before stay, with who changed them and why. */
@ApplicationScoped
public class Amending {

    private static final String POWER = "select power from participant where run = ? and person = ?";
    private static final String KEEP_VERSION = """
            insert into post_version (post, until, markdown, by, reason, note) select id, ?, markdown, ?, ?, ? from post
            where id = ?
            """;
    private static final String LOG = """
            insert into moderation (run, target, actor, mark, set_on, person, reason, note)
            values (?, ?, ?, 'AMEND', true, ?, ?, ?)
            """;

    private final Sql sql;
    private final ForumsConfig config;
    private final SearchIndex index;
    private final Participants participants;

    Amending(Sql sql, ForumsConfig config, SearchIndex index, Participants participants) {
        this.sql = sql;
        this.config = config;
        this.index = index;
        this.participants = participants;
    }

    @Transactional
    public void amend(Visit visit, UUID id, Amendment wanted) {
        var text = Rendered.of(Written.text(wanted.markdown(), config.longestText()));
        var note = Notes.of(wanted.note(), Notes.LONGEST_NOTE);
        var reason = wanted.reason() == null ? Reason.OTHER : wanted.reason();
        var thread = ForumThread.heldOf(visit.moderating().run(), id);
        var post = ForumPost.of(visit.run(), id);
        visit.above(powerOf(visit, post.author));
        if (post.markdown.equals(text.markdown())) {
            return;
        }
        participants.know(visit);
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        sql.run(KEEP_VERSION, now, visit.person(), reason, note, id);
        post.rewrite(text, null, now);
        if (post.guessed) {
            post.speak(Tongue.of(text.markdown(), visit.language()), true);
            thread.speakAs(post);
        }
        post.flush();
        index.put(thread, post);
        sql.run(LOG, visit.run(), id, visit.person(), post.author, reason, note);
    }

    private Power powerOf(Visit visit, UUID author) {
        return sql.one(POWER, row -> Power.values()[row.getInt("power")], visit.run(), author)
                .orElse(Power.LEARNER);
    }
}
