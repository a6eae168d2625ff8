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
import palavra.content.api.translation.Field;
import palavra.content.api.translation.TargetVersion;
import palavra.content.api.translation.Translation;
import palavra.frontend.shell.Shell;
import palavra.kernel.Refusal;

/** Every version of a target and what happened to it. */
@Path("/desk/{edition}/units/{unit}/history")
@Authenticated
@RunOnVirtualThread
public class HistoryPage {

    private final Translation translation;
    private final Standings standings;
    private final Shell shell;

    HistoryPage(Translation translation, Standings standings, Shell shell) {
        this.translation = translation;
        this.standings = standings;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "desk")
    record history(Standing standing, Field field, String back, List<TargetVersion> versions)
            implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath UUID edition, @RestPath UUID unit, @RestQuery String at) {
        var key = At.read(at);
        if (key == null) {
            throw Refusal.notFound();
        }
        var field = Units.find(translation.unit(shell.actor(), edition, unit), key);
        var back = "/desk/" + edition + "/units/" + unit + "?at=" + At.encoded(key) + "#work";
        return new history(standings.of(edition), field, back, translation.history(shell.actor(), edition, key));
    }
}
