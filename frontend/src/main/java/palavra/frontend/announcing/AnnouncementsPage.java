package palavra.frontend.announcing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.courses.api.Courses;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunState;
import palavra.frontend.faults.FormAnswers;
import palavra.frontend.grades.GradedRun;
import palavra.frontend.grades.GradedRuns;
import palavra.frontend.shell.Shell;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.notifications.api.announcing.AnnouncementDesk;
import palavra.notifications.api.announcing.Announcements;
import palavra.notifications.api.announcing.NewAnnouncement;

/** What the team of a run tells its learners: one form, and what was sent and is planned. */
@Path("/runs/{run}/announcements")
@Authenticated
@RunOnVirtualThread
public class AnnouncementsPage {

    private final Courses courses;
    private final Announcements announcements;
    private final FormAnswers answers;
    private final Shell shell;

    AnnouncementsPage(Courses courses, Announcements announcements, FormAnswers answers, Shell shell) {
        this.courses = courses;
        this.announcements = announcements;
        this.answers = answers;
        this.shell = shell;
    }

    /** @param refused why the form was not taken; null where it was, or nothing was sent */
    @CheckedTemplate(basePath = "announcing")
    record announcements(
            GradedRun led, AnnouncementDesk desk, AnnouncementForm form, boolean over, boolean kept, String refused)
            implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath UUID run, @RestQuery boolean kept) {
        return page(run, AnnouncementForm.empty(), kept, null);
    }

    @POST
    public Response announce(@RestPath UUID run, MultivaluedMap<String, String> typed) {
        var form = new AnnouncementForm(typed);
        return answers.to(
                () -> announcements.announce(shell.actor(), run, written(run, form)),
                address(run) + "?kept=true",
                sentence -> page(run, form, false, sentence));
    }

    @POST
    @Path("{announcement}/end")
    public Response takeBack(@RestPath UUID run, @RestPath String announcement) {
        return answers.to(
                () -> announcements.takeBack(shell.actor(), run, Ids.parse(announcement)),
                address(run),
                sentence -> page(run, AnnouncementForm.empty(), false, sentence));
    }

    /** Where signing in again leads whose session had ended: nothing has happened yet. */
    @GET
    @Path("{announcement}/end")
    public Response stillThere(@RestPath UUID run, @RestPath String announcement) {
        return Response.seeOther(URI.create(address(run))).build();
    }

    /** The desk is asked first: it refuses whom the page is not for. */
    private TemplateInstance page(UUID run, AnnouncementForm form, boolean kept, String refused) {
        var desk = announcements.desk(shell.actor(), run);
        var led = GradedRuns.seenBy(shell.actor(), courses.run(shell.actor(), run));
        return new announcements(led, desk, form, led.run().state() == RunState.ARCHIVED, kept, refused);
    }

    private NewAnnouncement written(UUID run, AnnouncementForm form) {
        var led = GradedRuns.seenBy(shell.actor(), courses.run(shell.actor(), run));
        var language = led.run().editions().stream()
                .filter(edition -> edition.id().equals(form.edition()))
                .findFirst()
                .map(EditionView::language)
                .orElseGet(this::own);
        return new NewAnnouncement(
                form.key(),
                form.at("title"),
                form.at("text"),
                language,
                form.segment(),
                form.edition(),
                form.moment(led.zone()));
    }

    /** What is for all editions is taken to be in the language its writer reads. */
    private Language own() {
        return shell.language();
    }

    private static String address(UUID run) {
        return "/runs/" + run + "/announcements";
    }
}
