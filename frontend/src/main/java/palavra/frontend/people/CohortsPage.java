package palavra.frontend.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import palavra.frontend.faults.FormAnswers;
import palavra.frontend.shell.Shell;
import palavra.kernel.Ids;
import palavra.learning.api.roster.Roster;
import palavra.learning.api.roster.Sorting;

/** The cohorts of a run, and how learners come to them. */
@Path("/runs/{run}/cohorts")
@Authenticated
@RunOnVirtualThread
public class CohortsPage {

    private final Roster roster;
    private final Frame.Frames frames;
    private final FormAnswers answers;
    private final Shell shell;

    CohortsPage(Roster roster, Frame.Frames frames, FormAnswers answers, Shell shell) {
        this.roster = roster;
        this.frames = frames;
        this.answers = answers;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "people")
    record cohorts(Frame frame, List<Sorting> sortings, String typed, String error) implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath UUID run) {
        return page(run, "", null);
    }

    @POST
    public Response found(@RestPath UUID run, @RestForm String name, @RestForm String edition) {
        return answers.to(
                () -> roster.found(
                        shell.actor(), run, name, edition == null || edition.isEmpty() ? null : Ids.parse(edition)),
                address(run),
                sentence -> page(run, name, sentence));
    }

    @POST
    @Path("sorting")
    public Response sort(@RestPath UUID run, @RestForm String sorting) {
        var chosen = Arrays.stream(Sorting.values())
                .filter(one -> one.name().equals(sorting))
                .findFirst()
                .orElse(Sorting.BY_HAND);
        roster.sort(shell.actor(), run, chosen);
        return back(run);
    }

    /** Where signing in again leads whose session had ended: nothing has happened yet. */
    @GET
    @Path("sorting")
    public Response notSorted(@RestPath UUID run) {
        return back(run);
    }

    @POST
    @Path("{cohort}/end")
    public Response dissolve(@RestPath UUID run, @RestPath UUID cohort) {
        roster.dissolve(shell.actor(), run, cohort);
        return back(run);
    }

    /** Likewise. */
    @GET
    @Path("{cohort}/end")
    public Response stillThere(@RestPath UUID run, @RestPath UUID cohort) {
        return back(run);
    }

    private TemplateInstance page(UUID run, String typed, String error) {
        return new cohorts(frames.of(run), List.of(Sorting.values()), typed, error);
    }

    private static Response back(UUID run) {
        return Response.seeOther(URI.create(address(run))).build();
    }

    private static String address(UUID run) {
        return "/runs/" + run + "/cohorts";
    }
}
