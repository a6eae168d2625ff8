package palavra.frontend.forum;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.ws.rs.ProcessingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.forums.api.Author;
import palavra.forums.api.ForumOverview;
import palavra.forums.api.Forums;
import palavra.forums.api.Mark;
import palavra.forums.api.NewPost;
import palavra.forums.api.NewThread;
import palavra.forums.api.News;
import palavra.forums.api.Post;
import palavra.forums.api.ThreadKind;
import palavra.forums.api.ThreadList;
import palavra.forums.api.ThreadQuery;
import palavra.forums.api.ThreadSummary;
import palavra.forums.api.ThreadView;
import palavra.forums.api.Topic;
import palavra.forums.api.moderation.Hiding;
import palavra.forums.api.moderation.Reason;
import palavra.forums.api.moderation.Silence;
import palavra.forums.api.tongues.Translation;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Page;
import palavra.kernel.Refusal;

/** A forum with one thread that has every kind of post in it, and one without any thread. */
@Alternative
@Priority(1)
@ApplicationScoped
class FakeForums implements Forums {

    static final UUID RUN = id(1);
    static final UUID EMPTY = id(2);
    static final UUID UNIT = id(3);
    static final UUID THREAD = id(4);
    static final UUID AWAY = id(8);
    static final UUID RESPONSE = id(6);
    static final UUID REMOVED = id(16);
    static final String SHOUTS = "<b>&amp; \"quoted\" </b>";

    @Override
    public JsonNode records(Actor actor) {
        return JsonNodeFactory.instance.objectNode().put("of", actor.name());
    }

    @Override
    public ThreadList threads(Actor actor, UUID run, ThreadQuery query) {
        if (run.equals(AWAY)) {
            throw new ProcessingException("Connection refused");
        }
        if (!run.equals(RUN) && !run.equals(EMPTY)) {
            throw Refusal.notFound();
        }
        var rows = run.equals(EMPTY) ? List.<ThreadSummary>of() : rows();
        var counts = new LinkedHashMap<String, Integer>();
        for (var filter : List.of("all", "needs-reply", "unread", "unanswered", "following", "bookmarked", "mine")) {
            counts.put(filter, rows.size() * 1204);
        }
        return new ThreadList(
                new Page<>(rows, rows.isEmpty() ? null : "next"),
                counts,
                Map.of("en", 611, "ar", 140),
                List.of(Language.ENGLISH),
                List.of(new Topic(id(5), "topic.general", 402), new Topic(id(7), "topic.introductions", 61)),
                null,
                "Safe water for small communities",
                true,
                silenceOf(actor),
                false);
    }

    private static List<ThreadSummary> rows() {
        return List.of(
                row(
                        THREAD,
                        ThreadKind.QUESTION,
                        "En la altura, ¿sirven menos horas de sol?",
                        "Lucía Quispe",
                        false,
                        "es",
                        true),
                row(id(8), ThreadKind.QUESTION, "هل يزيل الغلي الملح من الماء؟", "Amal Haddad", false, "ar", false),
                row(
                        id(9),
                        ThreadKind.DISCUSSION,
                        "Summary of week 2: what you told us about wells " + SHOUTS,
                        "Helena Macuácua",
                        true,
                        "en",
                        false));
    }

    private static ThreadSummary row(
            UUID id, ThreadKind kind, String title, String author, boolean staff, String language, boolean waits) {
        var at = Instant.now().minusSeconds(2400);
        return new ThreadSummary(
                id,
                kind,
                title,
                new Author(id(20), author, staff),
                Language.of(language),
                staff ? "topic.general" : null,
                staff ? null : UNIT,
                at,
                at,
                waits ? 3 : 21,
                5,
                !waits,
                !waits && !staff,
                waits,
                staff,
                false,
                waits,
                waits ? 2 : 0,
                false,
                false);
    }

    @Override
    public ThreadView thread(Actor actor, UUID run, UUID thread, String cursor) {
        if (!thread.equals(THREAD)) {
            throw Refusal.notFound();
        }
        var closed = actor.name().equals("Lena");
        var moderator = closed || actor.name().equals("Oumar");
        var comment = post(id(10), "Oumar Ba", true, "en", "<p>Exactly, and the fuel is the reason.</p>", List.of());
        var responses = new ArrayList<Post>();
        responses.add(endorsed(post(
                RESPONSE,
                "Amina D.",
                false,
                "en",
                "<p>No. Boiling kills germs but the salt stays.</p>",
                List.of(comment))));
        responses.add(post(
                id(11),
                "Amal Haddad",
                false,
                "ar",
                "<p>نستخدم هنا مقطرا شمسيا.</p>",
                List.of(post(
                        id(12), "Thandi M.", false, "en", "<p>Two liters is enough for drinking.</p>", List.of()))));
        responses.add(hidden(post(id(13), "Somebody", false, "en", moderator ? "<p>rude</p>" : "", List.of())));
        if (actor.name().equals("Removed")) {
            responses.add(removed());
            responses.add(unseen());
        }
        if (actor.name().equals("Left")) {
            responses.add(post(id(17), "", false, "en", "", List.of()));
        }
        return new ThreadView(
                THREAD,
                run,
                ThreadKind.QUESTION,
                "Does boiling remove salt? " + SHOUTS,
                null,
                UNIT,
                false,
                closed,
                null,
                true,
                true,
                true,
                false,
                Instant.EPOCH,
                "fresh",
                Instant.EPOCH,
                post(THREAD, "Thandi M.", false, "en", "<p>Our well is near the sea.</p>", List.of()),
                new Page<>(responses, null),
                5,
                "Safe water for small communities",
                Language.ENGLISH,
                false,
                silenceOf(actor) == null,
                silenceOf(actor),
                actor.name().equals("Muter") ? List.of(id(21)) : List.of(),
                moderator,
                actor.name().equals("Zuri") ? FakePen.BEGUN : null,
                List.of(new ThreadView.Near(AWAY, "Água salobra em poços costeiros", Language.of("pt"))));
    }

    private static Silence silenceOf(Actor actor) {
        return actor.name().equals("Silent")
                ? new Silence(Instant.parse("2027-01-07T10:00:00Z"), "Shouting " + SHOUTS)
                : null;
    }

    private static Post post(UUID id, String author, boolean staff, String language, String html, List<Post> comments) {
        return new Post(
                id,
                new Author(id(21), author, staff),
                Language.of(language),
                Instant.now().minusSeconds(9000),
                null,
                null,
                html,
                12,
                false,
                false,
                false,
                false,
                null,
                false,
                0,
                null,
                null,
                false,
                true,
                translated(language),
                comments);
    }

    private static Translation translated(String language) {
        return language.equals("ar")
                ? new Translation(
                        Language.ENGLISH,
                        "We use a solar still.",
                        "<p>We use a solar still.</p>",
                        "Oumar Ba",
                        null,
                        Instant.now(),
                        true)
                : null;
    }

    private static Post endorsed(Post it) {
        return new Post(
                it.id(),
                it.author(),
                it.language(),
                it.at(),
                it.at(),
                "No. Boiling",
                it.html(),
                31,
                false,
                true,
                false,
                false,
                null,
                false,
                0,
                "Oumar Ba",
                Instant.parse("2026-03-24T10:00:00Z"),
                true,
                false,
                null,
                it.comments());
    }

    /** Of the reader, and taken out of sight by a moderator who wrote why. */
    static Post removed() {
        return gone(REMOVED, new Hiding(Reason.OFF_TOPIC, "Rule 4 " + SHOUTS, false, false, false));
    }

    /** Of the reader, and never yet seen by others. */
    private static Post unseen() {
        return gone(id(17), new Hiding(Reason.OTHER, "", true, true, false));
    }

    private static Post gone(UUID id, Hiding why) {
        return new Post(
                id,
                new Author(id(21), "Amina D.", false),
                Language.ENGLISH,
                Instant.now().minusSeconds(9000),
                null,
                "My words",
                "<p>My words</p>",
                0,
                false,
                true,
                false,
                true,
                why,
                false,
                0,
                null,
                null,
                false,
                false,
                null,
                List.of());
    }

    private static Post hidden(Post it) {
        return new Post(
                it.id(),
                it.author(),
                it.language(),
                it.at(),
                null,
                null,
                it.html(),
                0,
                false,
                false,
                false,
                true,
                null,
                false,
                2,
                null,
                null,
                false,
                false,
                null,
                it.comments());
    }

    @Override
    public News since(Actor actor, UUID run, UUID thread, Instant at) {
        return new News(at.equals(Instant.EPOCH) ? 3 : 0, "later");
    }

    @Override
    public ForumOverview overview(Actor actor) {
        if (actor.name().equals("Newcomer")) {
            return new ForumOverview(List.of(), List.of());
        }
        return new ForumOverview(
                List.of(new ForumOverview.Forum(RUN, "Safe water", 40, 3, 2, true)),
                List.of(new ForumOverview.Waiting(RUN, "Safe water", rows().getFirst())));
    }

    @Override
    public ThreadView open(Actor actor, UUID run, NewThread thread) {
        if (thread.markdown() == null || thread.markdown().isBlank()) {
            throw Refusal.invalid("text-missing", "Write something first.");
        }
        if (thread.markdown().contains("fast")) {
            throw new Refusal(
                    429, "posting-too-fast", "You have written a lot in one hour. Wait a little, then go on.");
        }
        return thread(actor, run, THREAD, null);
    }

    @Override
    public Post reply(Actor actor, UUID run, UUID thread, NewPost post) {
        if (post.markdown().contains("long")) {
            throw Refusal.invalid("text-too-long", "The text has more than 10000 characters.", 10000);
        }
        return post(id(14), actor.name(), false, "en", "<p>Reply</p>", List.of());
    }

    @Override
    public Post post(Actor actor, UUID run, UUID post) {
        if (post.equals(REMOVED)) {
            return removed();
        }
        return endorsed(post(post, "Amina D.", false, "en", "<p>No</p>", List.of()));
    }

    @Override
    public Post edit(Actor actor, UUID run, UUID post, String markdown) {
        return post(actor, run, post);
    }

    @Override
    public Post mark(Actor actor, UUID run, UUID threadOrPost, Mark mark, boolean on) {
        if (mark.isOfTheTeam() && !actor.name().equals("Oumar")) {
            throw Refusal.notAllowed();
        }
        return post(threadOrPost, "Thandi M.", false, "en", "<p>x</p>", List.of());
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
