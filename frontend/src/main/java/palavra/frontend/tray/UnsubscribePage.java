package palavra.frontend.tray;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import palavra.kernel.Refusal;
import palavra.notifications.api.Matter;
import palavra.notifications.api.choices.Choices;

/**
 * The end of a kind of mail, for who has a mail of it, signed in or not. Asking for the page ends nothing, for programs that
 * look at mail ask for every address in it.
 */
@Path("/unsubscribe/{token}")
@PermitAll
@RunOnVirtualThread
public class UnsubscribePage {

    @CheckedTemplate(basePath = "tray")
    record unsubscribe(String token, List<Matter> matters, boolean ended) implements TemplateInstance {}

    private final Choices choices;

    UnsubscribePage(Choices choices) {
        this.choices = choices;
    }

    @GET
    public TemplateInstance page(@RestPath String token) {
        return new unsubscribe(token, choices.behind(token), false);
    }

    /** Programs that do not know one click ask for its address instead. */
    @GET
    @Path("/one-click")
    public Response lead(@RestPath String token) {
        choices.behind(token);
        return Response.seeOther(URI.create("/unsubscribe/" + token)).build();
    }

    @POST
    public TemplateInstance end(@RestPath String token) {
        return new unsubscribe(token, choices.unsubscribe(token), true);
    }

    /** One click (RFC 8058): the mail provider posts this, with no cookie and no page of ours. The token is all it proves. */
    void oneClick(@Observes Router router) {
        router.post("/unsubscribe/:token/one-click").blockingHandler(this::oneClick, false);
    }

    private void oneClick(RoutingContext context) {
        try {
            choices.unsubscribe(context.pathParam("token"));
            context.response().setStatusCode(200).end();
        } catch (Refusal refusal) {
            context.response().setStatusCode(refusal.status()).end();
        }
    }
}
