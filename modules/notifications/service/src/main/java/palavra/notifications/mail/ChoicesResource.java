package palavra.notifications.mail;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import palavra.kernel.web.RequestActor;
import palavra.notifications.api.Cadence;
import palavra.notifications.api.Matter;
import palavra.notifications.api.choices.Choice;
import palavra.notifications.api.choices.Choices;
import palavra.notifications.api.choices.Sheet;

/** Choices over HTTP: everyone their own; what a token is for, for anyone who has it. */
@Path("/api/notifications")
@RunOnVirtualThread
public class ChoicesResource {

    /** What someone chose of one matter. */
    public record One(
            @NotNull Matter matter, boolean tray, @NotNull Cadence mail) {}

    /** What someone chose. */
    public record Chosen(@NotNull @Size(max = 20) List<@NotNull @Valid One> choices, int hour) {}

    @Inject
    Choices choices;

    @Inject
    RequestActor asks;

    @GET
    @Path("choices")
    @Authenticated
    public Sheet sheet() {
        return choices.sheet(asks.get());
    }

    @PUT
    @Path("choices")
    @Authenticated
    public void choose(@NotNull @Valid Chosen chosen) {
        var all = chosen.choices().stream()
                .map(one -> new Choice(one.matter(), one.tray(), one.mail()))
                .toList();
        choices.choose(asks.get(), all, chosen.hour());
    }

    /** Ends that the address is taken for one that takes no mail. */
    @DELETE
    @Path("refusal")
    @Authenticated
    public void tryAgain() {
        choices.tryAgain(asks.get());
    }

    @GET
    @Path("subscriptions/{token}")
    @PermitAll
    public List<Matter> behind(@PathParam("token") String token) {
        return choices.behind(token);
    }

    @DELETE
    @Path("subscriptions/{token}")
    @PermitAll
    public List<Matter> unsubscribe(@PathParam("token") String token) {
        return choices.unsubscribe(token);
    }
}
