package palavra.frontend.forum;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.forums.api.Forums;
import palavra.forums.api.News;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;

/** What others wrote while a thread lies open: a notice, which its page asks for once a minute while it is looked at. */
@Path("/runs/{run}/discussions/{thread}/news")
@Authenticated
@RunOnVirtualThread
public class NewsPage {

    @CheckedTemplate(basePath = "forum")
    record news(News news, String address) implements TemplateInstance {}

    private final Forums forums;
    private final RequestActor actor;

    NewsPage(Forums forums, RequestActor actor) {
        this.forums = forums;
        this.actor = actor;
    }

    @GET
    public Response page(String run, String thread, @RestQuery String since, @HeaderParam("HX-Request") String htmx) {
        var address = "/runs/" + Ids.parse(run) + "/discussions/" + Ids.parse(thread);
        if (htmx == null) {
            return Response.seeOther(URI.create(address)).build();
        }
        var news = forums.since(actor.signedIn(), Ids.parse(run), Ids.parse(thread), instant(since));
        return news.posts() == 0
                ? Response.noContent().build()
                : Response.ok(new news(news, address)).build();
    }

    private static Instant instant(String since) {
        try {
            return Instant.parse(since == null ? "" : since);
        } catch (DateTimeException notOurs) {
            throw Refusal.notFound();
        }
    }
}
