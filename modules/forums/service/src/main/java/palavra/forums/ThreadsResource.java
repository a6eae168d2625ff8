package palavra.forums;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.forums.api.ForumOverview;
import palavra.forums.api.Forums;
import palavra.forums.api.NewPost;
import palavra.forums.api.NewThread;
import palavra.forums.api.News;
import palavra.forums.api.Post;
import palavra.forums.api.ThreadList;
import palavra.forums.api.ThreadQuery;
import palavra.forums.api.ThreadView;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;

/** Threads and their posts over HTTP; the door decides. */
@Authenticated
@RunOnVirtualThread
@Path("/api/forums")
@Produces(MediaType.APPLICATION_JSON)
public class ThreadsResource {

    private static final int CREATED = 201;

    private final Forums forums;
    private final RequestActor actor;

    ThreadsResource(Forums forums, RequestActor actor) {
        this.forums = forums;
        this.actor = actor;
    }

    @GET
    @Path("/overview")
    public ForumOverview overview() {
        return forums.overview(actor.signedIn());
    }

    @GET
    @Path("/records")
    public JsonNode records() {
        return forums.records(actor.signedIn());
    }

    @GET
    @Path("/runs/{run}/threads")
    public ThreadList threads(
            String run,
            @RestQuery String filter,
            @RestQuery String sort,
            @RestQuery String topic,
            @RestQuery String unit,
            @RestQuery String text,
            @RestQuery String language,
            @RestQuery boolean readable,
            @RestQuery String cursor,
            @RestQuery int limit) {
        var query = new ThreadQuery(
                filter,
                sort,
                idOrNull(topic),
                idOrNull(unit),
                text,
                isBlank(language) ? null : Language.of(language),
                readable,
                cursor,
                limit);
        return forums.threads(actor.signedIn(), Ids.parse(run), query);
    }

    @POST
    @Path("/runs/{run}/threads")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(CREATED)
    public ThreadView open(String run, NewThread thread) {
        return forums.open(actor.signedIn(), Ids.parse(run), given(thread));
    }

    @GET
    @Path("/runs/{run}/threads/{thread}")
    public ThreadView thread(String run, String thread, @RestQuery String cursor) {
        return forums.thread(actor.signedIn(), Ids.parse(run), Ids.parse(thread), cursor);
    }

    @GET
    @Path("/runs/{run}/threads/{thread}/news")
    public News since(String run, String thread, @RestQuery String at) {
        return forums.since(actor.signedIn(), Ids.parse(run), Ids.parse(thread), instantOrNull(at));
    }

    @POST
    @Path("/runs/{run}/threads/{thread}/posts")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(CREATED)
    public Post reply(String run, String thread, NewPost post) {
        return forums.reply(actor.signedIn(), Ids.parse(run), Ids.parse(thread), given(post));
    }

    private static <T> T given(T body) {
        if (body == null) {
            throw Refusal.invalid("body-missing", "The request has no body.");
        }
        return body;
    }

    private static UUID idOrNull(String text) {
        return isBlank(text) ? null : Ids.parse(text);
    }

    private static Instant instantOrNull(String text) {
        try {
            return isBlank(text) ? null : Instant.parse(text);
        } catch (DateTimeException notOne) {
            return null;
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
