package palavra.forums.api.pen.remote;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.forums.api.pen.Alike;
import palavra.forums.api.pen.KeptDraft;
import palavra.forums.api.pen.Preview;
import palavra.forums.api.pen.Quote;
import palavra.forums.api.pen.Revision;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;

/** The REST API for whoever is writing, as its remote door calls it. */
@RegisterRestClient(configKey = "forums")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@Path("/api/forums/runs/{run}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface PenClient {

    @GET
    @Path("/drafts/{about}")
    KeptDraft draft(UUID run, UUID about);

    @PUT
    @Path("/drafts/{about}")
    void keep(UUID run, UUID about, KeptDraft draft);

    @POST
    @Path("/previews")
    Preview preview(UUID run, KeptDraft draft);

    @GET
    @Path("/alike")
    List<Alike> alike(UUID run, @RestQuery String title);

    @GET
    @Path("/posts/{post}/quote")
    Quote quote(UUID run, UUID post);

    @GET
    @Path("/posts/{post}/revisions")
    List<Revision> revisions(UUID run, UUID post);
}
