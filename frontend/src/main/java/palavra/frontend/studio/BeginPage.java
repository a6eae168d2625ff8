package palavra.frontend.studio;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import palavra.content.api.studio.NewCourse;
import palavra.content.api.studio.Studio;
import palavra.content.api.studio.StudioCourse;
import palavra.content.api.studio.StudioEdition;
import palavra.frontend.shell.Shell;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/** The form that begins a course. */
@Path("/studio/courses")
@Authenticated
@RunOnVirtualThread
public class BeginPage {

    /** What was typed into the form of a new course. */
    public record Beginning(String title, String institution, String number, String language) {}

    @CheckedTemplate(basePath = "studio")
    record begin(Beginning typed, String refused) implements TemplateInstance {}

    private final Studio studio;
    private final Heads heads;
    private final Shell shell;

    BeginPage(Studio studio, Heads heads, Shell shell) {
        this.studio = studio;
        this.heads = heads;
        this.shell = shell;
    }

    @GET
    public TemplateInstance form() {
        return new begin(new Beginning("", "", "", shell.language().tag()), null);
    }

    @POST
    public Object begin(
            @RestForm String title, @RestForm String institution, @RestForm String number, @RestForm String language) {
        var typed = new Beginning(
                StudioPages.text(title),
                StudioPages.text(institution),
                StudioPages.text(number),
                StudioPages.text(language));
        try {
            if (typed.title.isEmpty()) {
                throw Refusal.invalid("title-missing", "Give the course a title.");
            }
            var course = new NewCourse(typed.title, typed.institution, typed.number, Language.of(typed.language));
            var begun = studio.begin(shell.actor(), course);
            return Heads.to("/studio/" + source(begun).id());
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(new begin(typed, heads.sentence(refusal)))
                    .build();
        }
    }

    private static StudioEdition source(StudioCourse course) {
        return course.editions().stream()
                .filter(StudioEdition::source)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
