package palavra.forums.api.tongues.remote;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import palavra.forums.api.Post;
import palavra.forums.api.tongues.NewTranslation;
import palavra.forums.api.tongues.PostTongues;
import palavra.forums.api.tongues.SpokenIn;
import palavra.kernel.Language;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;

/** The REST API of languages as its remote door calls it. */
@RegisterRestClient(configKey = "forums")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@Path("/api/forums")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface TonguesClient {

    @GET
    @Path("/languages")
    List<Language> reads();

    @PUT
    @Path("/languages")
    List<Language> read(List<Language> languages);

    @PUT
    @Path("/runs/{run}/posts/{post}/language")
    Post say(UUID run, UUID post, SpokenIn language);

    @GET
    @Path("/runs/{run}/posts/{post}/translations")
    PostTongues of(UUID run, UUID post);

    @PUT
    @Path("/runs/{run}/posts/{post}/translations")
    Post translate(UUID run, UUID post, NewTranslation translation);
}
