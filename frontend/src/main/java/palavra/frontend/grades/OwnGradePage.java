package palavra.frontend.grades;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import palavra.frontend.learn.Bill;
import palavra.frontend.shell.Shell;
import palavra.kernel.Ids;
import palavra.learning.api.gradebook.Gradebook;

/** Every step from a learner's own answers to the grade. */
@Path("/runs/{run}/grade")
@Authenticated
@RunOnVirtualThread
public class OwnGradePage {

    private final Gradebook gradebook;
    private final Shell shell;

    OwnGradePage(Gradebook gradebook, Shell shell) {
        this.gradebook = gradebook;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "grades")
    record own(Explained it, Bill bill) implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath String run) {
        var why = gradebook.mine(shell.actor(), Ids.parse(run));
        return new own(new Explained(why), new Bill(why.receipt()));
    }
}
