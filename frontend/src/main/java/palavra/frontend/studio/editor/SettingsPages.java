package palavra.frontend.studio.editor;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import palavra.content.api.SittingRules;
import palavra.content.api.studio.BlockSettings;
import palavra.content.api.studio.Studio;
import palavra.frontend.shell.Shell;
import palavra.frontend.studio.Heads;
import palavra.frontend.studio.Moments;

/** What all editions share of a block: whether learners see it, its dates, what its points count as, whether it is timed. */
@Path("/studio/{edition}/blocks/{block}/settings")
@Authenticated
@RunOnVirtualThread
public class SettingsPages {

    private final Studio studio;
    private final Shell shell;

    SettingsPages(Studio studio, Shell shell) {
        this.studio = studio;
        this.shell = shell;
    }

    @POST
    public Response set(
            @RestPath UUID edition,
            @RestPath UUID block,
            @RestForm String visible,
            @RestForm String start,
            @RestForm String due,
            @RestForm String zone,
            @RestForm String assignment,
            @RestForm String minutes,
            @RestForm String attempts,
            @RestForm String wait) {
        var settings = new BlockSettings(
                "on".equals(visible),
                Moments.read(start, zone),
                Moments.read(due, zone),
                assignment == null ? "" : assignment,
                SittingRules.of(whole(minutes), whole(attempts), whole(wait)));
        studio.set(shell.actor(), edition, block, settings);
        return Heads.to(EditorPages.address(edition, block) + "?said=set");
    }

    /** A number as it was typed; null for none, and 0, which is refused, for what is none. */
    private static Integer whole(String typed) {
        var number = typed == null ? "" : typed.strip();
        if (number.isEmpty()) {
            return null;
        }
        return number.matches("[0-9]{1,6}") ? Integer.valueOf(number) : Integer.valueOf(0);
    }
}
