package palavra.frontend.learn;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.dates.Dates;
import palavra.learning.api.dates.LearnerDates;

/** All one's dates in a run with the rule that gave each, and the way to have them counted anew. */
@Path("/runs/{run}/deadlines")
@Authenticated
@RunOnVirtualThread
public class DeadlinesPage {

    private final Dates dates;
    private final Entrance entrance;
    private final RequestActor requestActor;

    DeadlinesPage(Dates dates, Entrance entrance, RequestActor requestActor) {
        this.dates = dates;
        this.entrance = entrance;
        this.requestActor = requestActor;
    }

    /** @param said what has just been done; only {@code reset} is known */
    @CheckedTemplate(basePath = "learn")
    record deadlines(LearnerDates it, ZoneId zone, long graceMinutes, String said) implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath UUID run, @RestQuery String said) {
        var mine = entrance.inside(run, () -> dates.mine(requestActor.signedIn(), run));
        var grace = Duration.ofSeconds(mine.graceSeconds()).toMinutes();
        return new deadlines(mine, ZoneId.of(mine.zone()), grace, said);
    }

    @POST
    public Response reset(@RestPath UUID run) {
        entrance.inside(run, () -> dates.reset(requestActor.signedIn(), run));
        return Entrance.to("/runs/" + run + "/deadlines?said=reset");
    }
}
