package palavra.frontend.studio.release;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.content.api.studio.PublicationLine;
import palavra.content.api.studio.Studio;
import palavra.courses.api.Courses;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunView;
import palavra.frontend.shell.Shell;
import palavra.frontend.studio.Head;
import palavra.frontend.studio.Heads;
import palavra.kernel.Role;

/** Everything an edition ever published: the difference between any two, and the way back to one. */
@Path("/studio/{edition}")
@Authenticated
@RunOnVirtualThread
public class HistoryPages {

    /** @param newest null before the first; earlier the one before it */
    @CheckedTemplate(basePath = "studio")
    record history(
            Head head,
            List<PublicationLine> lines,
            UUID newest,
            UUID earlier,
            List<Behind> behind,
            ZoneId zone,
            String said)
            implements TemplateInstance {}

    /** A run of which learners still read an earlier publication, with the zone its dates are meant in. */
    public record Behind(RunView run, ZoneId zone) {}

    @CheckedTemplate(basePath = "studio")
    record difference(Head head, int before, int after, Changed changed) implements TemplateInstance {}

    private static final Logger LOG = Logger.getLogger(HistoryPages.class);

    private final Studio studio;
    private final Courses courses;
    private final Heads heads;
    private final Shell shell;

    HistoryPages(Studio studio, Courses courses, Heads heads, Shell shell) {
        this.studio = studio;
        this.courses = courses;
        this.heads = heads;
        this.shell = shell;
    }

    @GET
    @Path("publications")
    public TemplateInstance page(@RestPath UUID edition, @RestQuery String said) {
        var lines = studio.publications(shell.actor(), edition);
        var made = lines.stream()
                .filter(line -> !line.scheduled())
                .map(PublicationLine::id)
                .toList();
        var newest = made.isEmpty() ? null : made.getFirst();
        var earlier = made.size() < 2 ? newest : made.get(1);
        return new history(
                heads.of(edition, "history"), lines, newest, earlier, behind(edition, newest), shell.zone(), said);
    }

    /** The open runs the reader leads that could move on; none where courses can not be asked. */
    private List<Behind> behind(UUID edition, UUID newest) {
        try {
            return courses.teaching(shell.actor()).stream()
                    .filter(run -> run.state().isListed() && leads(run))
                    .filter(run -> run.editions().stream()
                            .anyMatch(one -> one.id().equals(edition)
                                    && one.publication() != null
                                    && !one.publication().equals(newest)))
                    .map(run -> new Behind(run, ZoneId.of(run.zone())))
                    .toList();
        } catch (ProcessingException away) {
            LOG.debugf("No runs to move: %s", away.getMessage());
            return List.of();
        }
    }

    private boolean leads(RunView run) {
        var actor = shell.actor();
        return actor.is(Role.ADMINISTRATOR)
                || run.team().stream().anyMatch(one -> actor.id().equals(one.person()) && one.role() == RunRole.LEAD);
    }

    @GET
    @Path("history")
    public Response history(@RestPath UUID edition) {
        return back(edition, "");
    }

    @GET
    @Path("publications/difference")
    public Object difference(
            @RestPath UUID edition, @RestQuery UUID before, @RestQuery UUID after, @RestQuery int from) {
        if (before == null || after == null) {
            return back(edition, "");
        }
        var found = studio.difference(shell.actor(), before, after);
        var address = "/studio/" + edition + "/publications/difference?before=" + before + "&after=" + after + "&from=";
        var changed = Changed.of(found, from, address);
        return new difference(heads.of(edition, "history"), found.from(), found.to(), changed);
    }

    /** Publishes an earlier one again; the draft stays as it is. */
    @POST
    @Path("publications/{publication}/restoration")
    public Response restore(@RestPath UUID edition, @RestPath UUID publication, @RestForm String note) {
        studio.restore(shell.actor(), publication, note == null ? "" : note.strip());
        return back(edition, "?said=restored");
    }

    @POST
    @Path("publications/{publication}/end")
    public Response unschedule(@RestPath UUID edition, @RestPath UUID publication) {
        studio.unschedule(shell.actor(), publication);
        return back(edition, "?said=unscheduled");
    }

    @GET
    @Path("publications/{publication}/{act:restoration|end}")
    public Response notYet(@RestPath UUID edition) {
        return back(edition, "");
    }

    private static Response back(UUID edition, String said) {
        return Heads.to("/studio/" + edition + "/publications" + said);
    }
}
