package palavra.frontend.runs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.courses.api.Courses;
import palavra.frontend.faults.FormAnswers;
import palavra.frontend.shell.Shell;
import palavra.kernel.Ids;

/** How a run is set up: dates, pace, seats, editions, who hosts it. Every change is written down. */
@Path("/runs/{run}/settings")
@Authenticated
@RunOnVirtualThread
public class SettingsPage {

    private final Courses courses;
    private final FormAnswers answers;
    private final Shell shell;

    SettingsPage(Courses courses, FormAnswers answers, Shell shell) {
        this.courses = courses;
        this.answers = answers;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "runs")
    record settings(LedRun led, SettingsForm form, List<String> zones, String refused, String said)
            implements TemplateInstance {}

    /** @param said what has just been done: {@code saved}, {@code moved} or {@code relaunched} */
    @GET
    public TemplateInstance page(@RestPath String run, @RestQuery String said) {
        var led = new LedRun(courses.settings(shell.actor(), Ids.parse(run)));
        return new settings(led, SettingsForm.of(led.settings()), Zones.ALL, null, said);
    }

    @POST
    public Response set(@RestPath String run, MultivaluedMap<String, String> form) {
        var id = Ids.parse(run);
        var before = courses.settings(shell.actor(), id);
        var typed = SettingsForm.of(new Fields(form));
        return answers.to(
                () -> courses.set(shell.actor(), id, typed.change(new Fields(form), before)),
                "/runs/" + id + "/settings?said=saved",
                sentence -> new settings(new LedRun(before), typed, Zones.ALL, sentence, null));
    }
}
