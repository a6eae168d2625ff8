package palavra.frontend.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import palavra.content.api.translation.Translation;
import palavra.courses.api.Courses;
import palavra.courses.api.RunView;
import palavra.frontend.shell.Shell;

/** What needs whoever asks: the editions they translate or review, and the runs they lead or facilitate. */
@Path("/desk")
@Authenticated
@RunOnVirtualThread
public class DeskPages {

    private final Translation translation;
    private final Courses courses;
    private final Shell shell;

    DeskPages(Translation translation, Courses courses, Shell shell) {
        this.translation = translation;
        this.courses = courses;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "desk")
    record desk(List<Standing> editions, List<RunView> runs) implements TemplateInstance {}

    @GET
    public TemplateInstance page() {
        var actor = shell.actor();
        var editions = translation.desks(actor).stream()
                .map(edition -> new Standing(edition, Shown.NEEDS))
                .toList();
        return new desk(editions, courses.teaching(actor));
    }
}
