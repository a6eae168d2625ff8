package palavra.frontend.forum;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.forums.api.Author;
import palavra.forums.api.Forums;
import palavra.forums.api.NewPost;
import palavra.forums.api.Post;
import palavra.forums.api.ThreadView;
import palavra.forums.api.pen.Pen;
import palavra.forums.api.pen.Preview;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;

/** One thread: the question, the answers framed, more replies with comments indented once, the form to reply, and what is near. */
@Path("/runs/{run}/discussions/{thread}")
@Authenticated
@RunOnVirtualThread
public class ThreadPage {

    @CheckedTemplate(basePath = "forum")
    record thread(
            ThreadView view,
            List<Post> answers,
            List<Post> others,
            int more,
            Places.Place place,
            List<Author> people,
            String address,
            String first,
            String next,
            Post to,
            Written form,
            boolean began,
            boolean kept,
            Preview preview)
            implements TemplateInstance {}

    private final Forums forums;
    private final Pen pen;
    private final Places places;
    private final Said said;
    private final RequestActor actor;

    ThreadPage(Forums forums, Pen pen, Places places, Said said, RequestActor actor) {
        this.forums = forums;
        this.pen = pen;
        this.places = places;
        this.said = said;
        this.actor = actor;
    }

    /**
     * @param to the response a comment is about to be written on; none for a reply to the thread
     * @param quote the post that is to be quoted; none when nothing is
     */
    @GET
    public TemplateInstance page(
            String run,
            String thread,
            @RestQuery String cursor,
            @RestQuery String to,
            @RestQuery String quote,
            @RestQuery boolean kept) {
        var reader = actor.signedIn();
        var view = forums.thread(reader, Ids.parse(run), Ids.parse(thread), cursor);
        var draft = isBlank(to) ? view.draft() : pen.draft(reader, view.run(), Ids.parse(to));
        var form = draft == null ? Written.nothing("") : Written.of(draft);
        if (!isBlank(quote)) {
            form = form.quoting(pen.quote(reader, view.run(), Ids.parse(quote)).markdown());
        }
        return page(reader, view, cursor, to, form, draft != null && !draft.blank(), kept, null);
    }

    /** @param act {@code preview} to look at it first, {@code keep} and {@code discard} for the draft; else it is posted */
    @POST
    public Response reply(
            String run,
            String thread,
            @RestForm String key,
            @RestForm String to,
            @RestForm String text,
            @RestForm String language,
            @RestForm String act) {
        var reader = actor.signedIn();
        var address = "/runs/%s/discussions/%s".formatted(Ids.parse(run), Ids.parse(thread));
        var about = Ids.parse(isBlank(to) ? thread : to);
        var form = new Written(key, "", "", "", text, Said.tag(Said.language(language)), null, null);
        try {
            switch (act == null ? "" : act) {
                case "preview":
                    var preview = pen.preview(reader, Ids.parse(run), form.draft());
                    var shown = forums.thread(reader, Ids.parse(run), Ids.parse(thread), null);
                    return Response.ok(page(reader, shown, null, to, form, false, false, preview))
                            .build();
                case "keep", "discard":
                    var draft = act.equals("keep")
                            ? form.draft()
                            : Written.nothing("").draft();
                    pen.keep(reader, Ids.parse(run), about, draft);
                    var on = isBlank(to) ? "" : "&to=" + about;
                    return seeOther(address + "?kept=" + act.equals("keep") + on + "#reply");
                default:
                    var written = new NewPost(
                            key, isBlank(to) ? null : about, text, form.draft().language());
                    var post = forums.reply(reader, Ids.parse(run), Ids.parse(thread), written);
                    return seeOther(address + "#p-" + post.id());
            }
        } catch (Refusal refusal) {
            var view = forums.thread(reader, Ids.parse(run), Ids.parse(thread), null);
            return Response.status(refusal.status())
                    .entity(page(reader, view, null, to, said.in(form, refusal), false, false, null))
                    .build();
        }
    }

    private TemplateInstance page(
            Actor reader,
            ThreadView view,
            String cursor,
            String to,
            Written form,
            boolean began,
            boolean kept,
            Preview preview) {
        var address = "/runs/" + view.run() + "/discussions/" + view.id();
        var responses = view.responses();
        var isFirst = isBlank(cursor);
        var next = responses.next() == null ? null : address + "?cursor=" + responses.next();
        var answers = responses.items().stream().filter(ThreadPage::isAnswer).toList();
        return new thread(
                view,
                answers,
                responses.items().stream().filter(post -> !isAnswer(post)).toList(),
                view.replies() - shownIn(answers),
                places.of(view.run(), view.topic(), view.unit(), unitTitles(reader, view)),
                people(view),
                address,
                isFirst ? null : address,
                next,
                to == null ? null : find(to, responses.items()),
                form,
                began,
                kept,
                preview);
    }

    private static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private Map<UUID, Places.UnitName> unitTitles(Actor reader, ThreadView view) {
        return view.unit() == null ? Map.of() : places.unitsOf(reader, view.run());
    }

    /** How many replies stand in the frames already. */
    private static int shownIn(List<Post> answers) {
        return answers.stream()
                .mapToInt(answer -> 1
                        + (int) answer.comments().stream()
                                .filter(comment -> !comment.hidden())
                                .count())
                .sum();
    }

    /** Everybody whose words are on the page, the asker first, each once. */
    private static List<Author> people(ThreadView view) {
        return Stream.concat(
                        Stream.of(view.question()),
                        view.responses().items().stream()
                                .flatMap(post -> Stream.concat(Stream.of(post), post.comments().stream())))
                .filter(post -> !post.hidden() && !post.author().name().isBlank())
                .map(Post::author)
                .distinct()
                .toList();
    }

    private static boolean isAnswer(Post post) {
        return !post.hidden() && (post.accepted() || post.endorsedBy() != null);
    }

    private static Post find(String id, List<Post> responses) {
        return responses.stream()
                .filter(post -> post.id().toString().equals(id) && !post.hidden())
                .findFirst()
                .orElse(null);
    }
}
