package palavra.frontend.people;

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
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.frontend.faults.Sentences;
import palavra.frontend.shell.Shell;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;
import palavra.learning.api.audience.Audiences;
import palavra.learning.api.audience.Loss;
import palavra.learning.api.roster.Cohort;
import palavra.learning.api.roster.Roster;
import palavra.learning.api.roster.RosterAct;
import palavra.learning.api.roster.RosterPerson;

/** Who is in a run, in line for it, invited or gone; one is asked by e-mail, many by a list. */
@Path("/runs/{run}/people")
@Authenticated
@RunOnVirtualThread
public class PeoplePage {

    private final Roster roster;
    private final Audiences audiences;
    private final Frame.Frames frames;
    private final Sentences sentences;
    private final Shell shell;

    PeoplePage(Roster roster, Audiences audiences, Frame.Frames frames, Sentences sentences, Shell shell) {
        this.roster = roster;
        this.audiences = audiences;
        this.frames = frames;
        this.sentences = sentences;
        this.shell = shell;
    }

    /** An e-mail that was typed, and why it was not taken; null where it was. */
    record Asked(String email, String error) {}

    @CheckedTemplate(basePath = "people")
    record people(
            Frame frame,
            Filter filter,
            List<RosterPerson> rows,
            String first,
            String next,
            List<RosterAct> log,
            Asked asked,
            String said)
            implements TemplateInstance {}

    /** @param cohort where people would come to; null for none */
    @CheckedTemplate(basePath = "people")
    record moving(Frame frame, List<UUID> who, Cohort cohort, List<Loss> losses) implements TemplateInstance {}

    /** @param said what has just been done, a word the texts know */
    @GET
    public TemplateInstance page(@BeanParam Filter filter, @RestQuery String said) {
        return page(filter, new Asked("", null), said);
    }

    @POST
    public Response invite(@BeanParam Filter filter, @RestForm String email, @RestForm String cohort) {
        try {
            var line = roster.invite(shell.actor(), filter.run, email, id(cohort));
            return back(filter.run, line.verdict().name().toLowerCase(Locale.ROOT));
        } catch (Refusal refusal) {
            if (refusal.status() != 400) {
                throw refusal;
            }
            var error = sentences.of(Problem.of(refusal), shell.language());
            return Response.status(400)
                    .entity(page(filter, new Asked(email, error), null))
                    .build();
        }
    }

    /** What is done to everybody who was ticked; what they would not see any more is said before. */
    @POST
    @Path("selection")
    public Response act(
            @RestPath UUID run,
            @RestForm List<UUID> who,
            @RestForm String act,
            @RestForm("to") String cohort,
            @RestForm String sure) {
        var actor = shell.actor();
        if ("move".equals(act) && sure == null) {
            var losses = audiences.losses(actor, run, Set.copyOf(who), id(cohort));
            if (!losses.isEmpty()) {
                return Response.ok(asking(run, who, id(cohort), losses)).build();
            }
        }
        for (var one : who) {
            switch (String.valueOf(act)) {
                case "remove" -> roster.remove(actor, run, one);
                case "readmit" -> roster.readmit(actor, run, one);
                default -> roster.move(actor, run, one, id(cohort));
            }
        }
        return back(run, who.isEmpty() ? "nobody" : "done");
    }

    /** Where signing in again leads whose session had ended: nothing has happened yet. */
    @GET
    @Path("selection")
    public Response notYet(@RestPath UUID run) {
        return back(run, null);
    }

    @GET
    @Path("file")
    public Response file(@RestPath UUID run) {
        return Response.ok(roster.export(shell.actor(), run), "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"people-" + run + ".csv\"")
                .build();
    }

    private TemplateInstance asking(UUID run, List<UUID> who, UUID cohort, List<Loss> losses) {
        var frame = frames.of(run);
        var into = frame.summary().cohorts().stream()
                .filter(one -> one.id().equals(cohort))
                .findFirst()
                .orElse(null);
        return new moving(frame, who, into, losses);
    }

    private TemplateInstance page(Filter filter, Asked asked, String said) {
        var frame = frames.of(filter.run);
        var page = roster.people(shell.actor(), filter.run, filter.query());
        var first = filter.cursor == null ? null : filter.address(null);
        var next = page.next() == null ? null : filter.address(page.next());
        return new people(frame, filter, page.items(), first, next, roster.log(shell.actor(), filter.run), asked, said);
    }

    private static UUID id(String typed) {
        return typed == null || typed.isEmpty() ? null : palavra.kernel.Ids.parse(typed);
    }

    private static Response back(UUID run, String said) {
        return Response.seeOther(URI.create("/runs/" + run + "/people" + (said == null ? "" : "?said=" + said)))
                .build();
    }
}
