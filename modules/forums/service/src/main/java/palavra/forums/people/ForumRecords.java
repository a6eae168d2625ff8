package palavra.forums.people;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import palavra.kernel.Erasure;
import palavra.kernel.PersonalRecords;

/**
 * What forums keep of a person. Erased, they are gone from everything that was theirs alone; what others built on stays
 * without them: posts, votes, reports, and the log, of which the database lets go nobody but a person nobody knows any more.
 */
@Singleton
public class ForumRecords extends PersonalRecords {

    private static final Map<String, String> HELD = Map.ofEntries(
            entry(
                    "participant",
                    "select run, name, edition, language, enrolled, staff, days, read_on from participant where person = :person"),
            entry("thread", "select id, run, kind, title, language, at from thread where author = :person order by at"),
            entry("post", """
                    select id, run, thread, parent, language, at, edited_at, markdown, votes, accepted, endorsed_at, hidden,
                        hidden_reason, hidden_note, appealed
                    from post where author = :person order by at
                    """),
            entry("post_version", """
                    select v.post, v.until, v.markdown, v.reason, v.note from post_version v
                    join post p on p.id = v.post where p.author = :person order by v.until
                    """),
            entry(
                    "translation",
                    "select post, language, markdown, at from translation where author = :person order by at"),
            entry("draft", "select run, about, kind, title, markdown, language, at from draft where person = :person"),
            entry("vote", "select post, at from vote where person = :person order by at"),
            entry("flag", "select post, reason, note, at, lifted_at from flag where person = :person order by at"),
            entry("review", """
                    select id, run, post, cause, at, appeal, verdict, reason, note, decided_at
                    from review where author = :person and (cause <> 'REPORTED' or verdict = 'REMOVE') order by at
                    """),
            entry("restraint", """
                    select kind, run, reason, notice, at, until, lifted_at from restraint where person = :person order by at
                    """),
            entry("reading", "select thread, read_at, following, bookmarked from reading where person = :person"),
            entry("reader", "select languages from reader where person = :person"),
            entry("mute", "select muted, at from mute where person = :person order by at"),
            entry("moderation", """
                    select run, target, mark, set_on, reason, note, at from moderation where actor = :person order by id
                    """));

    private static final List<String> TEXTS = List.of(
            "delete from post_version v using post p where p.id = v.post and p.author = :person",
            "delete from translation t using post p where p.id = t.post and :person in (p.author, t.author)",
            "update thread set title = '…' where author = :person",
            "update post set markdown = '', html = '', search = '', print = null where author = :person");

    private static final List<String> ERASING = List.of(
            "delete from participant where person = :person",
            "delete from draft where person = :person",
            "delete from reading where person = :person",
            "delete from reader where person = :person",
            "delete from mute where :person in (person, muted)",
            "update flag set note = '' where person = :person",
            "update review set appeal = '' where author = :person and appeal is not null",
            "update review set claimed_by = null where claimed_by = :person and decided_at is null",
            unnamed("thread", "author", "last_author", "closed_by"),
            unnamed("post", "author", "endorsed_by", "hidden_by"),
            unnamed("post_version", "by"),
            unnamed("translation", "author"),
            unnamed("vote", "person"),
            unnamed("flag", "person", "overturned_by"),
            unnamed("review", "author", "against", "claimed_by", "decided_by"),
            // One that goes on is kept, so that nobody ends it by leaving.
            "update restraint set person = :nobody where person = :person and (lifted_at is not null or until <= now())",
            unnamed("restraint", "by", "lifted_by"),
            unnamed("moderation", "actor", "person", "target"));

    ForumRecords(@DataSource("forums") AgroalDataSource dataSource, ObjectMapper json) {
        super(dataSource::getConnection, json);
    }

    @Override
    protected Map<String, String> held() {
        return HELD;
    }

    @Override
    protected List<String> erasing(Erasure erasure) {
        return erasure.texts() ? Stream.concat(TEXTS.stream(), ERASING.stream()).toList() : ERASING;
    }
}
