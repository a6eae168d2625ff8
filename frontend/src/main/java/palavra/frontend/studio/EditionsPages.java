package palavra.frontend.studio;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.content.api.studio.Community;
import palavra.content.api.studio.NewEdition;
import palavra.content.api.studio.Studio;
import palavra.courses.api.Courses;
import palavra.courses.api.RunView;
import palavra.frontend.shell.Shell;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/** The editions of a course with the forms that add one and say whom it is for, and its runs. */
@Path("/studio/{edition}")
@Authenticated
@RunOnVirtualThread
public class EditionsPages {

    /** What was typed into the form of a new edition. */
    public record Following(String language, String community, String title) {

        static final Following NOTHING = new Following("", "", "");
    }

    @CheckedTemplate(basePath = "studio")
    record editions(Head head, Following typed, String refused, String said) implements TemplateInstance {}

    @CheckedTemplate(basePath = "studio")
    record runs(Head head, List<Delivery> runs) implements TemplateInstance {}

    /** A run with the zone its dates are meant in. */
    public record Delivery(RunView run, ZoneId zone) {}

    private final Studio studio;
    private final Courses courses;
    private final Heads heads;
    private final Shell shell;

    EditionsPages(Studio studio, Courses courses, Heads heads, Shell shell) {
        this.studio = studio;
        this.courses = courses;
        this.heads = heads;
        this.shell = shell;
    }

    @GET
    @Path("editions")
    public TemplateInstance page(@RestPath UUID edition, @RestQuery String said) {
        return new editions(heads.of(edition, "editions"), Following.NOTHING, null, said);
    }

    @POST
    @Path("editions")
    public Object follow(
            @RestPath UUID edition, @RestForm String language, @RestForm String community, @RestForm String title) {
        var typed = new Following(StudioPages.text(language), StudioPages.text(community), StudioPages.text(title));
        var head = heads.of(edition, "editions");
        try {
            var added = new NewEdition(Language.of(typed.language), typed.community, typed.title);
            studio.follow(shell.actor(), head.course().id(), added);
            return Heads.to(head.base() + "/editions");
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(new editions(head, typed, heads.sentence(refusal), null))
                    .build();
        }
    }

    /** Whom the edition is for stands on the page of all editions. */
    @GET
    @Path("community")
    public Response community(@RestPath UUID edition) {
        return Heads.to("/studio/" + edition + "/editions");
    }

    @POST
    @Path("community")
    public Object dedicate(@RestPath UUID edition, @RestForm String was, @RestForm String now) {
        try {
            studio.dedicate(shell.actor(), edition, new Community(StudioPages.text(was), StudioPages.text(now)));
            return Heads.to("/studio/" + edition + "/editions?said=dedicated");
        } catch (Refusal refusal) {
            var head = heads.of(edition, "editions");
            return Response.status(refusal.status())
                    .entity(new editions(head, Following.NOTHING, heads.sentence(refusal), null))
                    .build();
        }
    }

    @GET
    @Path("runs")
    public TemplateInstance runs(@RestPath UUID edition) {
        var head = heads.of(edition, "runs");
        var runs = courses.teaching(shell.actor()).stream()
                .filter(run -> run.course().equals(head.course().id()))
                .map(run -> new Delivery(run, ZoneId.of(run.zone())))
                .toList();
        return new runs(head, runs);
    }
}
