package palavra.frontend.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.content.api.translation.Remembered;
import palavra.content.api.translation.Translation;
import palavra.frontend.shell.Shell;

/** Where words stand in the source and in what was made of it: a concordance of the course. */
@Path("/desk/{edition}/memory")
@Authenticated
@RunOnVirtualThread
public class MemoryPage {

    private final Translation translation;
    private final Standings standings;
    private final Shell shell;

    MemoryPage(Translation translation, Standings standings, Shell shell) {
        this.translation = translation;
        this.standings = standings;
        this.shell = shell;
    }

    /** @param found null before anything was searched for */
    @CheckedTemplate(basePath = "desk")
    record memory(Standing standing, String words, List<Remembered> found) implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath UUID edition, @RestQuery String words) {
        var wanted = FieldForm.said(words);
        var found = wanted.isEmpty() ? null : translation.concordance(shell.actor(), edition, wanted);
        return new memory(standings.of(edition), wanted, found);
    }
}
