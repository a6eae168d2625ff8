package palavra.frontend.teaching;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import palavra.courses.api.Courses;
import palavra.courses.api.Invitation;
import palavra.courses.api.RunRole;
import palavra.courses.api.TeamMember;
import palavra.frontend.shell.Shell;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;

/** The team of a run: who is on it, who joins, who leaves. */
@Path("/runs/{run}/team")
@Authenticated
@RunOnVirtualThread
public class TeamPage {

    private final Courses courses;
    private final TaughtRuns runs;
    private final Shell shell;

    TeamPage(Courses courses, TaughtRuns runs, Shell shell) {
        this.courses = courses;
        this.runs = runs;
        this.shell = shell;
    }

    /** What was typed, with what was wrong with it; each error is a name, null where there is none. */
    record Typed(String person, String name, String role, String error) {

        static final Typed NOTHING = new Typed("", "", RunRole.FACILITATOR.name(), null);

        public boolean isPersonWrong() {
            return "person".equals(error);
        }

        public boolean isNameWrong() {
            return "name".equals(error);
        }
    }

    @CheckedTemplate(basePath = "teaching")
    record team(TaughtRun taught, List<Invitation> invitations, List<RunRole> roles, Typed typed)
            implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath String run) {
        return page(run, Typed.NOTHING);
    }

    @POST
    public Object join(@RestPath String run, @RestForm String person, @RestForm String name, @RestForm String role) {
        var typed = new Typed(text(person), text(name), text(role), null);
        if (isEmail(typed.person) && role(typed.role) != null) {
            courses.invite(shell.actor(), Ids.parse(run), new Invitation(typed.person, role(typed.role), null));
            return back(run);
        }
        var member = read(typed);
        if (member == null) {
            var error = isId(typed.person) ? "name" : "person";
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(run, new Typed(typed.person, typed.name, typed.role, error)))
                    .build();
        }
        courses.join(shell.actor(), Ids.parse(run), member);
        return back(run);
    }

    @POST
    @Path("invitations/end")
    public Response uninvite(@RestPath String run, @RestForm String email) {
        courses.uninvite(shell.actor(), Ids.parse(run), text(email));
        return back(run);
    }

    /** Where signing in again leads whose session had ended: nothing has happened yet. */
    @GET
    @Path("invitations/end")
    public Response stillInvited(@RestPath String run) {
        return back(run);
    }

    @POST
    @Path("{person}/end")
    public Response leave(@RestPath String run, @RestPath String person) {
        courses.leave(shell.actor(), Ids.parse(run), Ids.parse(person));
        return back(run);
    }

    /** Where signing in again leads whose session had ended: nothing has happened yet. */
    @GET
    @Path("{person}/end")
    public Response notYet(@RestPath String run, @RestPath String person) {
        return back(run);
    }

    private TemplateInstance page(String run, Typed typed) {
        var taught = runs.of(shell.actor(), courses.run(shell.actor(), Ids.parse(run)));
        if (!taught.leads()) {
            throw Refusal.notAllowed();
        }
        var invitations = courses.settings(shell.actor(), taught.run().id()).invitations();
        return new team(taught, invitations, List.of(RunRole.values()), typed);
    }

    private static TeamMember read(Typed typed) {
        var isNamed = !typed.name.isEmpty() && typed.name.length() <= 120 && typed.name.matches("\\P{Cntrl}+");
        return isNamed && isId(typed.person) && role(typed.role) != null
                ? new TeamMember(Ids.parse(typed.person), typed.name, role(typed.role))
                : null;
    }

    private static RunRole role(String typed) {
        return Stream.of(RunRole.values())
                .filter(role -> role.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static boolean isEmail(String text) {
        return text.length() <= 254 && text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    }

    private static boolean isId(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }

    private static String text(String field) {
        return field == null ? "" : field.strip();
    }

    private static Response back(String run) {
        return Response.seeOther(URI.create("/runs/" + Ids.parse(run) + "/team"))
                .build();
    }
}
