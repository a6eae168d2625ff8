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
import palavra.forums.api.Forums;
import palavra.forums.api.NewThread;
import palavra.forums.api.ThreadKind;
import palavra.forums.api.ThreadQuery;
import palavra.forums.api.moderation.Silence;
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
    record compose(UUID run, String courseTitle, boolean mayPost, Silence silence, List<Topic> topics, Written form)
            implements TemplateInstance {}

    /** A topic to choose. */
    record Topic(UUID id, String name, boolean chosen) {}

    private static final ThreadQuery NO_THREADS = new ThreadQuery(null, null, null, null, null, null, null, 1);

    private final Forums forums;
    private final Places places;
    private final Said said;
    private final RequestActor actor;

    NewThreadPage(Forums forums, Places places, Said said, RequestActor actor) {
        this.forums = forums;
        this.places = places;
        this.said = said;
        this.actor = actor;
    }

    @GET
    public TemplateInstance page(String run) {
        return form(actor.signedIn(), Ids.parse(run), Written.nothing(said.readers()));
    }

    @POST
    public Response open(
            String run,
            @RestForm String key,
            @RestForm String kind,
            @RestForm String topic,
            @RestForm String title,
            @RestForm String text,
            @RestForm String language) {
        var reader = actor.signedIn();
        var id = Ids.parse(run);
        var written = said.language(language, said.readers());
        var form = new Written(key, kind, topic, title, text, written.tag(), null, null);
        try {
            var asked = "discussion".equals(kind) ? ThreadKind.DISCUSSION : ThreadKind.QUESTION;
            var about = topic == null || topic.isBlank() ? null : Ids.parse(topic);
            var thread = forums.open(reader, id, new NewThread(key, asked, about, null, title, text, written));
            return Response.seeOther(URI.create("/runs/" + id + "/discussions/" + thread.id()))
                    .build();
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(form(reader, id, said.in(form, refusal)))
                    .build();
        }
    }

    private TemplateInstance form(Actor reader, UUID run, Written form) {
        var list = forums.threads(reader, run, NO_THREADS);
        var topics = list.topics().stream()
                .map(topic -> new Topic(
                        topic.id(),
                        places.topic(topic.name()),
                        topic.id().toString().equals(form.topic())))
                .toList();
        return new compose(run, list.courseTitle(), list.mayPost(), list.silence(), topics, form);
    }
}
