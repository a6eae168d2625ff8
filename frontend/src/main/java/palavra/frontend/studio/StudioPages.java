package palavra.frontend.studio;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import palavra.content.api.studio.Studio;
import palavra.content.api.studio.StudioCourse;
import palavra.frontend.shell.Shell;

/** The courses one writes or translates. */
@Path("/studio")
@Authenticated
@RunOnVirtualThread
public class StudioPages {

    @CheckedTemplate(basePath = "studio")
    record home(List<StudioCourse> courses) implements TemplateInstance {}

    private final Studio studio;
    private final Shell shell;

    StudioPages(Studio studio, Shell shell) {
        this.studio = studio;
        this.shell = shell;
    }

    @GET
    public TemplateInstance page() {
        return new home(studio.courses(shell.actor()));
    }

    static String text(String field) {
        return field == null ? "" : field.strip();
    }
}
