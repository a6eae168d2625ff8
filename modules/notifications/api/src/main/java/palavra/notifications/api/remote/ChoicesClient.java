package palavra.notifications.api.remote;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import palavra.kernel.Page;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;
import palavra.notifications.api.Matter;
import palavra.notifications.api.choices.Choice;
import palavra.notifications.api.choices.Sheet;
import palavra.notifications.api.outgoing.KeptMail;

/** The service's REST API for choices and for mail that stays, as the remote doors call it. */
@RegisterRestClient(configKey = "notifications")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@Path("/api/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface ChoicesClient {

    record Chosen(List<Choice> choices, int hour) {}

    @GET
    @Path("choices")
    Sheet sheet();

    @PUT
    @Path("choices")
    void choose(Chosen chosen);

    @DELETE
    @Path("refusal")
    void tryAgain();

    @GET
    @Path("subscriptions/{token}")
    List<Matter> behind(@PathParam("token") String token);

    @DELETE
    @Path("subscriptions/{token}")
    List<Matter> unsubscribe(@PathParam("token") String token);

    @GET
    @Path("outgoing")
    Page<KeptMail> list(@QueryParam("cursor") String cursor);

    @GET
    @Path("outgoing/{id}")
    KeptMail one(@PathParam("id") UUID id);
}
