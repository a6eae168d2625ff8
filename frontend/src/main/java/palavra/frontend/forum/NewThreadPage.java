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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.forums.api.Forums;
import palavra.forums.api.NewThread;
import palavra.forums.api.ThreadQuery;
import palavra.forums.api.moderation.Silence;
import palavra.forums.api.pen.Pen;
import palavra.forums.api.pen.Preview;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;

/** The form that opens a thread. */
@Path("/runs/{run}/discussions/new")
@Authenticated
@RunOnVirtualThread
public class NewThreadPage {

    @CheckedTemplate(basePath = "forum")
    record compose(
            UUID run,
            String courseTitle,
            boolean mayPost,
            Silence silence,
            List<Topic> topics,
            Written form,
            boolean began,
            boolean kept,
            Preview preview)
            implements TemplateInstance {}

    /** A topic to choose. */
    record Topic(UUID id, String name, boolean chosen) {}

    private static final ThreadQuery NO_THREADS = new ThreadQuery(null, null, null, null, null, null, false, null, 1);

    private final Forums forums;
    private final Pen pen;
    private final Places places;
    private final Said said;
    private final RequestActor actor;

    NewThreadPage(Forums forums, Pen pen, Places places, Said said, RequestActor actor) {
        this.forums = forums;
        this.pen = pen;
        this.places = places;
        this.said = said;
        this.actor = actor;
    }

    /** @param kept whether the draft was saved just now */
    @GET
    public TemplateInstance page(String run, @RestQuery boolean kept) {
        var id = Ids.parse(run);
        var draft = pen.draft(actor.signedIn(), id, id);
        return form(actor.signedIn(), id, Written.of(draft), !draft.blank(), kept, null);
    }

    /** @param act {@code preview} to look at it first, {@code keep} and {@code discard} for the draft; else it is posted */
    @POST
    public Response open(
            String run,
            @RestForm String key,
            @RestForm String kind,
            @RestForm String topic,
            @RestForm String title,
            @RestForm String text,
            @RestForm String language,
            @RestForm String act) {
        var reader = actor.signedIn();
        var id = Ids.parse(run);
        var form = new Written(key, kind, topic, title, text, Said.tag(Said.language(language)), null, null);
        try {
            switch (act == null ? "" : act) {
                case "preview":
                    var preview = pen.preview(reader, id, form.draft());
                    return Response.ok(form(reader, id, form, false, false, preview))
                            .build();
                case "keep", "discard":
                    pen.keep(
                            reader,
                            id,
                            id,
                            act.equals("keep")
                                    ? form.draft()
                                    : Written.nothing("").draft());
                    return seeOther("/runs/" + id + "/discussions/new?kept=" + act.equals("keep"));
                default:
                    var asked = form.draft();
                    var thread = forums.open(
                            reader,
                            id,
                            new NewThread(key, asked.kind(), asked.topic(), null, title, text, asked.language()));
                    return seeOther("/runs/" + id + "/discussions/" + thread.id());
            }
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(form(reader, id, said.in(form, refusal), false, false, null))
                    .build();
        }
    }

    private TemplateInstance form(Actor reader, UUID run, Written form, boolean began, boolean kept, Preview preview) {
        var list = forums.threads(reader, run, NO_THREADS);
        var topics = list.topics().stream()
                .map(topic -> new Topic(
                        topic.id(),
                        places.topic(topic.name()),
                        topic.id().toString().equals(form.topic())))
                .toList();
        return new compose(run, list.courseTitle(), list.mayPost(), list.silence(), topics, form, began, kept, preview);
    }

    private static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
