package palavra.frontend.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import palavra.forums.api.moderation.PersonStanding;
import palavra.forums.api.moderation.Reason;
import palavra.forums.api.moderation.Restraints;
import palavra.frontend.faults.Sentences;
import palavra.frontend.shell.Shell;
import palavra.kernel.Ids;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;

/** What is kept from someone in the discussions of a run, and the form that imposes a silence or a ban. */
@Path("/moderation/runs/{run}/people/{person}")
@Authenticated
@RunOnVirtualThread
public class PersonPage {

    /** @param refusal why it was not imposed, with the form as it was sent; null before */
    @CheckedTemplate(basePath = "moderation")
    record person(PersonStanding standing, String address, List<Reason> reasons, RestraintForm form, String refusal)
            implements TemplateInstance {}

    private final Restraints restraints;
    private final Sentences sentences;
    private final Shell shell;

    PersonPage(Restraints restraints, Sentences sentences, Shell shell) {
        this.restraints = restraints;
        this.sentences = sentences;
        this.shell = shell;
    }

    @GET
    public TemplateInstance page(String run, String person) {
        return page(Ids.parse(run), Ids.parse(person), RestraintForm.usual(), null);
    }

    @POST
    public Response impose(String run, String person, @BeanParam RestraintForm form) {
        var runId = Ids.parse(run);
        var personId = Ids.parse(person);
        return done(runId, personId, form, () -> restraints.impose(shell.actor(), runId, personId, form.restraint()));
    }

    /** Where signing in leads back to. */
    @GET
    @Path("restraints/{restraint}/end")
    public Response back(String run, String person, String restraint) {
        return to(Ids.parse(run), Ids.parse(person));
    }

    @POST
    @Path("restraints/{restraint}/end")
    public Response lift(String run, String person, String restraint) {
        var runId = Ids.parse(run);
        var personId = Ids.parse(person);
        return done(
                runId,
                personId,
                RestraintForm.usual(),
                () -> restraints.lift(shell.actor(), runId, personId, Ids.parse(restraint)));
    }

    private Response done(UUID run, UUID person, RestraintForm form, Runnable act) {
        try {
            act.run();
            return to(run, person);
        } catch (Refusal refusal) {
            if (refusal.status() == 401 || refusal.status() == 404) {
                throw refusal;
            }
            var sentence = sentences.of(Problem.of(refusal), shell.language());
            return Response.status(refusal.status())
                    .entity(page(run, person, form, sentence))
                    .build();
        }
    }

    private TemplateInstance page(UUID run, UUID person, RestraintForm form, String refusal) {
        var standing = restraints.of(shell.actor(), run, person);
        return new person(standing, address(run, person), List.of(Reason.values()), form, refusal);
    }

    private static Response to(UUID run, UUID person) {
        return Response.seeOther(URI.create(address(run, person))).build();
    }

    private static String address(UUID run, UUID person) {
        return "/moderation/runs/" + run + "/people/" + person;
    }
}
