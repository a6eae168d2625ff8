package palavra.content.api.translation.remote;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.File;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.content.api.translation.Adaptation;
import palavra.content.api.translation.Desk;
import palavra.content.api.translation.Effort;
import palavra.content.api.translation.Field;
import palavra.content.api.translation.FieldKey;
import palavra.content.api.translation.Gate;
import palavra.content.api.translation.Hold;
import palavra.content.api.translation.Note;
import palavra.content.api.translation.Remembered;
import palavra.content.api.translation.ReviewTask;
import palavra.content.api.translation.SeenField;
import palavra.content.api.translation.State;
import palavra.content.api.translation.TargetText;
import palavra.content.api.translation.TargetVersion;
import palavra.content.api.translation.Term;
import palavra.content.api.translation.UnitDesk;
import palavra.content.api.translation.XliffReport;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;

/** The REST API of the translators' desk as seen from the process of a reader. */
@Path("/api/content/desks")
@RegisterRestClient(configKey = "content")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
interface TranslationApi {

    record Words(String text) {}

    record Drafting(String provider, int drafted) {}

    record Reasoned(List<FieldKey> fields, String reason) {}

    record Decided(ReviewTask.Decision decision) {}

    @GET
    List<Desk> desks();

    @GET
    @Path("{edition}")
    Desk desk(@RestPath UUID edition, @RestQuery UUID section, @RestQuery List<State> state);

    @GET
    @Path("{edition}/units/{unit}")
    UnitDesk unit(@RestPath UUID edition, @RestPath UUID unit);

    @POST
    @Path("{edition}/units/{unit}/hold")
    Hold hold(@RestPath UUID edition, @RestPath UUID unit);

    @POST
    @Path("{edition}/memory")
    List<Remembered> remembered(@RestPath UUID edition, Words words);

    @POST
    @Path("{edition}/concordance")
    List<Remembered> concordance(@RestPath UUID edition, Words words);

    @GET
    @Path("{edition}/terms")
    List<Term> terms(@RestPath UUID edition);

    @POST
    @Path("{edition}/terms")
    Term term(@RestPath UUID edition, Term term);

    @DELETE
    @Path("{edition}/terms/{term}")
    void forget(@RestPath UUID edition, @RestPath UUID term);

    @POST
    @Path("{edition}/drafts")
    Drafting draft(@RestPath UUID edition, Drafting drafting);

    @PUT
    @Path("{edition}/gate")
    Gate gate(@RestPath UUID edition, Gate gate);

    @GET
    @Path("{edition}/effort")
    List<Effort> effort(@RestPath UUID edition);

    @GET
    @Path("{edition}/xliff")
    @Produces("application/xliff+xml")
    byte[] xliff(@RestPath UUID edition, @RestQuery UUID section, @RestQuery List<State> state);

    @POST
    @Path("{edition}/xliff")
    @Consumes("application/xliff+xml")
    XliffReport importXliff(@RestPath UUID edition, File file);

    @PUT
    @Path("{edition}/targets/{block}")
    Field save(@RestPath UUID edition, @RestPath UUID block, @RestQuery String field, TargetText text);

    @GET
    @Path("{edition}/targets/{block}/versions")
    List<TargetVersion> history(@RestPath UUID edition, @RestPath UUID block, @RestQuery String field);

    @GET
    @Path("{edition}/targets/{block}/notes")
    List<Note> notes(@RestPath UUID edition, @RestPath UUID block, @RestQuery String field);

    @POST
    @Path("{edition}/targets/{block}/notes")
    Note note(@RestPath UUID edition, @RestPath UUID block, @RestQuery String field, Words words);

    @POST
    @Path("{edition}/reviews")
    List<Field> send(@RestPath UUID edition, List<FieldKey> fields);

    @POST
    @Path("{edition}/approvals")
    List<Field> approve(@RestPath UUID edition, List<SeenField> fields);

    @POST
    @Path("{edition}/targets/{block}/return")
    Field sendBack(@RestPath UUID edition, @RestPath UUID block, @RestQuery String field, Words note);

    @POST
    @Path("{edition}/confirmations")
    List<Field> keepApproved(@RestPath UUID edition, Reasoned kept);

    @PUT
    @Path("{edition}/adaptations/{block}")
    void adapt(@RestPath UUID edition, @RestPath UUID block, Adaptation adaptation);

    @DELETE
    @Path("{edition}/adaptations/{block}")
    void follow(@RestPath UUID edition, @RestPath UUID block);

    @GET
    @Path("{edition}/tasks")
    List<ReviewTask> tasks(@RestPath UUID edition);

    @POST
    @Path("{edition}/tasks/{task}/decision")
    void decide(@RestPath UUID edition, @RestPath UUID task, Decided decided);
}
