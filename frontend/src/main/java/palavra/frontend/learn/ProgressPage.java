package palavra.frontend.learn;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import palavra.certificates.api.Certificate;
import palavra.certificates.api.Certificates;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.Learning;
import palavra.learning.api.Progress;
import palavra.learning.api.SectionProgress;

/** Grade and completion, apart from each other, and why the grade is what it is. */
@Path("/runs/{run}/progress")
@Authenticated
@RunOnVirtualThread
public class ProgressPage {

    @CheckedTemplate(basePath = "learn")
    record progress(UUID run, Progress progress, Bill bill, List<SectionRow> sections, String certificate)
            implements TemplateInstance {}

    record SectionRow(SectionProgress it) {

        public List<String> beads() {
            return Bead.ofUnits(it.units());
        }
    }

    @Inject
    Learning learning;

    @Inject
    Certificates certificates;

    @Inject
    Entrance entrance;

    @Inject
    RequestActor requestActor;

    @GET
    public TemplateInstance page(@RestPath UUID run) {
        var actor = requestActor.signedIn();
        var mine = entrance.inside(run, () -> learning.progress(actor, run));
        var sections = mine.sections().stream().map(SectionRow::new).toList();
        return new progress(run, mine, new Bill(mine.receipt()), sections, certificate(run));
    }

    /** While certificates are away the page stands without the link. */
    private String certificate(UUID run) {
        try {
            return certificates
                    .mine(requestActor.get(), run)
                    .map(Certificate::id)
                    .orElse(null);
        } catch (RuntimeException away) {
            org.jboss.logging.Logger.getLogger(ProgressPage.class).warnf("No certificate: %s", away.getMessage());
            return null;
        }
    }
}
