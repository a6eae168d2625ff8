package palavra.forums.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import palavra.forums.ForumsConfig;
import palavra.forums.Sql;
import palavra.forums.api.NewPost;
import palavra.forums.api.NewThread;
import palavra.forums.api.ThreadKind;
import palavra.forums.api.moderation.Sign;
import palavra.forums.people.Participants;
import palavra.forums.people.Visit;
import palavra.forums.text.Print;
import palavra.forums.text.Tongue;
import palavra.forums.text.Written;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;

/** Opens threads, takes replies and changes posts; every counter changes in the same transaction. */
@ApplicationScoped
public class Posting {

    private static final String TOPIC =
            "select id from topic where run = ? and (id = ? or ?::uuid is null and name = 'topic.general')";
    private static final String UPON = "select author, level from post where id = ? and thread = ? and not hidden";
    private static final String KEEP_VERSION =
            "insert into post_version (post, until, markdown) select id, ?, markdown from post where id = ?";

    private final Sql sql;
    private final ForumsConfig config;
    private final Participants participants;
    private final Accounts accounts;
    private final Suspicion suspicion;
    private final Holding holding;
    private final SearchIndex index;
    private final Readings readings;
    private final Mentions mentions;
    private final Publishing publishing;

    Posting(
            Sql sql,
            ForumsConfig config,
            Participants participants,
            Accounts accounts,
            Suspicion suspicion,
            Holding holding,
            SearchIndex index,
            Readings readings,
            Mentions mentions,
            Publishing publishing) {
        this.sql = sql;
        this.config = config;
        this.participants = participants;
        this.accounts = accounts;
        this.suspicion = suspicion;
        this.holding = holding;
        this.index = index;
        this.readings = readings;
        this.mentions = mentions;
        this.publishing = publishing;
    }

    /** The new thread, or the one this key made before. */
    @Transactional
    public Posted open(Visit visit, NewThread wanted) {
        if (!visit.sees(wanted.unit())) {
            throw Refusal.notFound();
        }
        var title = Written.title(wanted.title(), config.longestTitle());
        var draft = Draft.of(visit.posting(), wanted.key(), wanted.language(), title, wanted.markdown(), config);
        var called = mentions.in(visit, draft.text().markdown());
        accounts.hold(visit);
        var account = accounts.of(visit, draft.key(), draft.print());
        if (account.before() != null) {
            return new Posted(account.before(), account.isWave());
        }
        var signs = suspicion.ofNew(visit, account, title, draft.text());
        suspicion.pace(visit, account, !signs.isEmpty());
        var post = ForumPost.first(Ids.next(), visit.run(), visit.person(), draft, now());
        post.by(account, draft.print(), !signs.isEmpty());
        var kind = wanted.kind() == null ? ThreadKind.QUESTION : wanted.kind();
        var topic = wanted.unit() == null ? topic(visit, wanted.topic()) : null;
        var thread = ForumThread.beginning(post, kind, topic, wanted.unit(), title);
        thread.persistAndFlush();
        keep(visit, thread, post, null, called, signs);
        return new Posted(post.id, account.isWave());
    }

    /** The new response or comment, or the one this key made before. */
    @Transactional
    public Posted reply(Visit visit, UUID threadId, NewPost wanted) {
        var draft = Draft.of(visit.posting(), wanted.key(), wanted.language(), null, wanted.markdown(), config);
        var called = mentions.in(visit, draft.text().markdown());
        var thread = visit.moderator()
                ? ForumThread.held(visit.run(), threadId)
                : ForumThread.heldBy(visit.person(), visit.run(), threadId);
        var account = accounts.of(visit, draft.key(), draft.print());
        if (account.before() != null) {
            return new Posted(account.before(), account.isWave());
        }
        var isHidden = thread.hidden && !visit.moderator() && !thread.author.equals(visit.person());
        if (isHidden || !visit.sees(thread.unit)) {
            throw Refusal.notFound();
        }
        thread.mustBeOpen();
        var repliesTo = wanted.response() == null ? thread.author : authorOf(wanted.response(), thread);
        var signs = suspicion.ofNew(visit, account, null, draft.text());
        suspicion.pace(visit, account, !signs.isEmpty());
        var post = ForumPost.reply(Ids.next(), thread, wanted.response(), visit.person(), draft, thread.next());
        post.by(account, draft.print(), !signs.isEmpty());
        thread.receive(post);
        keep(visit, thread, post, repliesTo, called, signs);
        return new Posted(post.id, account.isWave());
    }

    /** Changes one's own post; what it said before is kept. A change that looks like spam lets it wait for a moderator. */
    @Transactional
    public Posted edit(Visit visit, UUID postId, String markdown) {
        var text = Rendered.of(Written.text(markdown, config.longestText()));
        accounts.hold(visit.posting());
        var thread = ForumThread.heldOf(visit.run(), postId);
        var post = ForumPost.of(visit.run(), postId);
        if (!post.author.equals(visit.person())) {
            throw post.hidden && !visit.moderator() ? Refusal.notFound() : Refusal.notAllowed();
        }
        thread.mustBeOpen();
        var print = Print.of(text.markdown());
        var account = accounts.of(visit, post.key, print);
        var edited = new Posted(post.id, account.isWave());
        if (post.markdown.equals(text.markdown())) {
            return edited;
        }
        suspicion.pace(visit, account, false);
        sql.run(KEEP_VERSION, now(), post.id);
        post.rewrite(text, account.kept(print), now());
        if (post.guessed) {
            post.speak(Tongue.of(text.markdown(), visit.language()), true);
            thread.speakAs(post);
        }
        post.flush();
        index.put(thread, post);
        var signs = suspicion.ofWords(visit, account, post.isFirst() ? thread.title : null, text);
        if (!signs.isEmpty()) {
            holding.hide(post.run, post.id, post.thread, post.author, post.language, signs);
        }
        return edited;
    }

    private void keep(
            Visit visit, ForumThread thread, ForumPost post, UUID repliesTo, List<UUID> called, List<Sign> signs) {
        participants.know(visit);
        index.insert(thread, post);
        readings.wrote(visit.run(), thread.id, post.draftedFor(thread), visit.person(), post.at);
        if (!signs.isEmpty()) {
            holding.unseen(post, signs);
        } else if (!thread.hidden) {
            publishing.tell(visit, thread, post, repliesTo, called);
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

    private record Upon(UUID author, int level) {}
}
