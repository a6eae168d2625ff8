package palavra.learning.api.roster.remote;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import palavra.kernel.Page;
import palavra.kernel.web.BearerFilter;
import palavra.kernel.web.ProblemAnswers;
import palavra.learning.api.EnrollmentState;
import palavra.learning.api.roster.BulkLine;
import palavra.learning.api.roster.BulkReport;
import palavra.learning.api.roster.Cohort;
import palavra.learning.api.roster.RosterAct;
import palavra.learning.api.roster.RosterPerson;
import palavra.learning.api.roster.RosterSummary;
import palavra.learning.api.roster.RunKey;
import palavra.learning.api.roster.Sorting;

/** The REST API of the roster as a caller sees it. */
@Path("/api/learning/runs/{run}")
@RegisterRestClient(configKey = "learning")
@RegisterProvider(BearerFilter.class)
@RegisterProvider(ProblemAnswers.class)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface RosterClient {

    record NewPerson(String email, UUID cohort) {}

    record Membership(UUID cohort) {}

    record NewCohort(String name, UUID edition) {}

    record Rule(Sorting sorting) {}

    @GET
    @Path("/people")
    Page<RosterPerson> people(
            @PathParam("run") UUID run,
            @QueryParam("text") String text,
            @QueryParam("state") EnrollmentState state,
            @QueryParam("cohort") UUID cohort,
            @QueryParam("cursor") String cursor);

    @GET
    @Path("/people/summary")
    RosterSummary summary(@PathParam("run") UUID run);

    @GET
    @Path("/people/log")
    List<RosterAct> log(@PathParam("run") UUID run);

    @GET
    @Path("/people/export")
    @Produces("text/csv")
    byte[] export(@PathParam("run") UUID run);

    @POST
    @Path("/people")
    BulkLine invite(@PathParam("run") UUID run, NewPerson person);

    @DELETE
    @Path("/people/{enrollment}")
    void remove(@PathParam("run") UUID run, @PathParam("enrollment") UUID enrollment);

    @POST
    @Path("/people/{enrollment}/readmission")
    void readmit(@PathParam("run") UUID run, @PathParam("enrollment") UUID enrollment);

    @PUT
    @Path("/people/{enrollment}/cohort")
    void move(@PathParam("run") UUID run, @PathParam("enrollment") UUID enrollment, Membership membership);

    @POST
    @Path("/people/lists")
    @Consumes("text/csv")
    BulkReport check(@PathParam("run") UUID run, byte[] csv);

    @GET
    @Path("/people/lists/{bulk}")
    BulkReport report(@PathParam("run") UUID run, @PathParam("bulk") UUID bulk);

    @POST
    @Path("/people/lists/{bulk}/application")
    BulkReport apply(@PathParam("run") UUID run, @PathParam("bulk") UUID bulk);

    @GET
    @Path("/people/key")
    RunKey key(@PathParam("run") UUID run);

    @PUT
    @Path("/people/key")
    void lock(@PathParam("run") UUID run, RunKey key);

    @POST
    @Path("/cohorts")
    Cohort found(@PathParam("run") UUID run, NewCohort cohort);

    @DELETE
    @Path("/cohorts/{cohort}")
    void dissolve(@PathParam("run") UUID run, @PathParam("cohort") UUID cohort);

    @PUT
    @Path("/cohorts/sorting")
    void sort(@PathParam("run") UUID run, Rule rule);
}
