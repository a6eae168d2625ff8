package palavra.forums.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import palavra.forums.ForumsConfig;
import palavra.forums.Sql;
import palavra.forums.api.NewPost;
import palavra.forums.api.NewThread;
import palavra.forums.api.ThreadKind;
import palavra.forums.people.Participants;
import palavra.forums.people.Visit;
import palavra.forums.text.Tongue;
import palavra.forums.text.Written;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;

/** Opens threads, takes replies and changes posts; every counter changes in the same transaction. */
@ApplicationScoped
public class Posting {

    private static final String BEFORE = "select id from post where author = ? and run = ? and key = ?";

    /** A change is written as much as a new post. */
    private static final String RECENT = """
            select count(*) + (select count(*) from post_version v join post p on p.id = v.post
                where p.author = ? and v.until > ?) as recent
            from post where author = ? and at > ?
            """;

    private static final String STANDING = "select (%s) as before, (%s) as recent".formatted(BEFORE, RECENT);
    private static final String TOPIC =
            "select id from topic where run = ? and (id = ? or ?::uuid is null and name = 'topic.general')";
    private static final String UPON = "select author, level from post where id = ? and thread = ? and not hidden";
    private static final String KEEP_VERSION =
            "insert into post_version (post, until, markdown) select id, ?, markdown from post where id = ?";

    private final Sql sql;
    private final ForumsConfig config;
    private final Participants participants;
    private final SearchIndex index;
    private final Readings readings;
    private final Mentions mentions;
    private final Tidings tidings;

    Posting(
            Sql sql,
            ForumsConfig config,
            Participants participants,
            SearchIndex index,
            Readings readings,
            Mentions mentions,
            Tidings tidings) {
        this.sql = sql;
        this.config = config;
        this.participants = participants;
        this.index = index;
        this.readings = readings;
        this.mentions = mentions;
        this.tidings = tidings;
    }

    /** The id of the new thread, or of the one this key made before. */
    @Transactional
    public UUID open(Visit visit, NewThread wanted) {
        var title = Written.title(wanted.title(), config.longestTitle());
        var draft = Draft.of(visit.posting(), wanted.key(), wanted.language(), title, wanted.markdown(), config);
        var standing = standing(visit, draft.key());
        if (standing.before() != null) {
            return standing.before();
        }
        mayPostNow(visit, standing.recent());
        var post = ForumPost.first(Ids.next(), visit.run(), visit.person(), draft, now());
        var kind = wanted.kind() == null ? ThreadKind.QUESTION : wanted.kind();
        var topic = wanted.unit() == null ? topic(visit, wanted.topic()) : null;
        var thread = ForumThread.beginning(post, kind, topic, wanted.unit(), title);
        thread.persistAndFlush();
        keep(visit, thread, post);
        tidings.posted(visit, thread, post, null);
        return thread.id;
    }

    /** The id of the new response or comment, or of the one this key made before. */
    @Transactional
    public UUID reply(Visit visit, UUID threadId, NewPost wanted) {
        var draft = Draft.of(visit.posting(), wanted.key(), wanted.language(), null, wanted.markdown(), config);
        var standing = standing(visit, draft.key());
        if (standing.before() != null) {
            return standing.before();
        }
        mayPostNow(visit, standing.recent());
        var thread = ForumThread.held(visit.run(), threadId);
        if (thread.hidden && !visit.moderator()) {
            throw Refusal.notFound();
        }
        thread.mustBeOpen();
        var repliesTo = wanted.response() == null ? thread.author : authorOf(wanted.response(), thread);
        var post = ForumPost.reply(Ids.next(), thread, wanted.response(), visit.person(), draft, now());
        thread.receive(post);
        keep(visit, thread, post);
        tidings.posted(visit, thread, post, repliesTo);
        return post.id;
    }

    /** Changes one's own post; what it said before is kept. */
    @Transactional
    public void edit(Visit visit, UUID postId, String markdown) {
        var text = Rendered.of(Written.text(markdown, config.longestText()));
        var thread = ForumThread.heldOf(visit.posting().run(), postId);
        var post = ForumPost.of(visit.run(), postId);
        if (!post.author.equals(visit.person())) {
            throw post.hidden && !visit.moderator() ? Refusal.notFound() : Refusal.notAllowed();
        }
        thread.mustBeOpen();
        if (post.markdown.equals(text.markdown())) {
            return;
        }
        mayPostNow(visit, recent(visit));
        sql.run(KEEP_VERSION, now(), post.id);
        post.rewrite(text, now());
        if (post.guessed) {
            post.speak(Tongue.of(text.markdown(), visit.language()), true);
            thread.speakAs(post);
        }
        post.flush();
        index.put(thread, post);
    }

    private void keep(Visit visit, ForumThread thread, ForumPost post) {
        participants.know(visit);
        index.insert(thread, post);
        mentions.of(visit, post);
        readings.wrote(visit.run(), thread.id, post.draftedFor(thread), visit.person(), post.at);
    }

    private Standing standing(Visit visit, String key) {
        var person = visit.person();
        var since = anHourAgo();
        return sql.one(
                        STANDING,
                        row -> new Standing(row.getObject("before", UUID.class), row.getInt("recent")),
                        person,
                        visit.run(),
                        key,
                        person,
                        since,
                        person,
                        since)
                .orElseThrow();
    }

    private int recent(Visit visit) {
        var since = anHourAgo();
        return sql.one(RECENT, row -> row.getInt("recent"), visit.person(), since, visit.person(), since)
                .orElseThrow();
    }

    private static Instant anHourAgo() {
        return Instant.now().minus(Duration.ofHours(1));
    }

    private void mayPostNow(Visit visit, int recent) {
        if (!visit.moderator() && recent >= config.postsPerHour()) {
            throw new Refusal(
                    429, "posting-too-fast", "You have written a lot in one hour. Wait a little, then go on.");
        }
    }

    private UUID topic(Visit visit, UUID wanted) {
        return sql.one(TOPIC, row -> row.getObject("id", UUID.class), visit.run(), wanted, wanted)
                .orElseThrow(Refusal::notFound);
    }

    /** Who wrote the response a comment is for; comments have no comments. */
    private UUID authorOf(UUID response, ForumThread thread) {
        var upon = sql.one(
                        UPON,
                        row -> new Upon(row.getObject("author", UUID.class), row.getInt("level")),
                        response,
                        thread.id)
                .orElseThrow(Refusal::notFound);
        if (upon.level() != ForumPost.RESPONSE) {
            throw Refusal.invalid("comments-end-here", "Comment on the response instead: comments have no comments.");
        }
        return upon.author();
    }

    /** The database keeps microseconds; a cursor made from a post must find it again. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private record Standing(UUID before, int recent) {}

    private record Upon(UUID author, int level) {}
}
