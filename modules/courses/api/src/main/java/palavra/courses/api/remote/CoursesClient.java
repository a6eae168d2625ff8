package palavra.courses.api.remote;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import palavra.courses.api.CatalogPage;
import palavra.courses.api.CourseAbout;
import palavra.courses.api.Institution;
import palavra.courses.api.Invitation;
import palavra.courses.api.NewRun;
import palavra.courses.api.PlannedStep;
import palavra.courses.api.RelaunchPlan;
import palavra.courses.api.RunChange;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunSettings;
import palavra.courses.api.RunState;
import palavra.courses.api.RunView;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;

/** The service's REST API as the remote door calls it. */
@RegisterRestClient(configKey = "courses")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@Path("/api/courses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface CoursesClient {

    record StateChange(RunState state) {}

    record Membership(String name, RunRole role) {}

    record Shown(UUID publication) {}

    @GET
    @Path("catalog")
    CatalogPage catalog(
            @QueryParam("text") String text,
            @QueryParam("reader") String reader,
            @QueryParam("language") String language,
            @QueryParam("subject") String subject,
            @QueryParam("sdg") Integer sdg,
            @QueryParam("institution") String institution,
            @QueryParam("pace") String pace,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") int limit);

    @GET
    @Path("about/{slug}")
    CourseAbout about(
            @PathParam("slug") String slug,
            @QueryParam("language") String language,
            @QueryParam("edition") UUID edition);

    @GET
    @Path("institutions")
    List<Institution> institutions();

    @GET
    @Path("runs")
    List<RunView> runs(@QueryParam("id") Collection<UUID> ids);

    @GET
    @Path("runs/{run}")
    RunView run(@PathParam("run") UUID run);

    @GET
    @Path("teaching")
    List<RunView> teaching();

    @GET
    @Path("runs/{run}/roles")
    Set<RunRole> roles(@PathParam("run") UUID run);

    @PUT
    @Path("runs/{run}/state")
    RunView move(@PathParam("run") UUID run, StateChange change);

    @PUT
    @Path("runs/{run}/planned-state")
    void schedule(@PathParam("run") UUID run, PlannedStep step);

    @DELETE
    @Path("runs/{run}/planned-state")
    void unschedule(@PathParam("run") UUID run);

    @PUT
    @Path("runs/{run}/team/{person}")
    RunView join(@PathParam("run") UUID run, @PathParam("person") UUID person, Membership member);

    @DELETE
    @Path("runs/{run}/team/{person}")
    RunView leave(@PathParam("run") UUID run, @PathParam("person") UUID person);

    @GET
    @Path("runs/{run}/settings")
    RunSettings settings(@PathParam("run") UUID run);

    @PUT
    @Path("runs/{run}/settings")
    RunSettings set(@PathParam("run") UUID run, RunChange change);

    @PUT
    @Path("runs/{run}/editions/{edition}/publication")
    RunSettings show(@PathParam("run") UUID run, @PathParam("edition") UUID edition, Shown shown);

    @POST
    @Path("runs/{run}/relaunch-plan")
    RelaunchPlan plan(@PathParam("run") UUID run, NewRun wanted);

    @POST
    @Path("runs/{run}/relaunches")
    RunView relaunch(@PathParam("run") UUID run, NewRun wanted);

    @POST
    @Path("runs/{run}/invitations")
    void invite(@PathParam("run") UUID run, Invitation invitation);

    @DELETE
    @Path("runs/{run}/invitations/{email}")
    void uninvite(@PathParam("run") UUID run, @PathParam("email") String email);

    @POST
    @Path("invitations/acceptance")
    void accept();

    @GET
    @Path("records")
    JsonNode records();

    @POST
    @Path("erasures")
    void erase(Wish wish);

    /** What goes beside what always does. */
    record Wish(boolean texts, boolean certificates) {}
}
