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
import palavra.forums.api.ThreadQuery;
import palavra.forums.api.ThreadView;
import palavra.forums.api.steering.Moving;
import palavra.forums.api.steering.Steering;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;

/** The form by which the team lets a thread belong to another topic. */
@Path("/runs/{run}/discussions/{thread}/topic")
@Authenticated
@RunOnVirtualThread
public class TopicPage {

    @CheckedTemplate(basePath = "forum")
    record moving(ThreadView view, List<Choice> topics) implements TemplateInstance {}

    /** A topic to choose. */
    record Choice(UUID id, String name, boolean now) {}

    private static final ThreadQuery NO_THREADS = new ThreadQuery(null, null, null, null, null, null, false, null, 1);

    private final Forums forums;
    private final Steering steering;
    private final Places places;
    private final RequestActor actor;

    TopicPage(Forums forums, Steering steering, Places places, RequestActor actor) {
        this.forums = forums;
        this.steering = steering;
        this.places = places;
        this.actor = actor;
    }

    @GET
    public TemplateInstance page(String run, String thread) {
        var reader = actor.signedIn();
        var view = forums.thread(reader, Ids.parse(run), Ids.parse(thread), null);
        if (!view.moderator()) {
            throw Refusal.notAllowed();
        }
        var topics = forums.threads(reader, view.run(), NO_THREADS).topics().stream()
                .map(topic -> new Choice(
                        topic.id(), places.topic(topic.name()), topic.name().equals(view.topic())))
                .toList();
        return new moving(view, topics);
    }

    @POST
    public Response move(String run, String thread, @RestForm String topic, @RestForm String why) {
        var view =
                steering.move(actor.signedIn(), Ids.parse(run), Ids.parse(thread), new Moving(Ids.parse(topic), why));
        return Response.seeOther(URI.create("/runs/" + view.run() + "/discussions/" + view.id()))
                .build();
    }
}
