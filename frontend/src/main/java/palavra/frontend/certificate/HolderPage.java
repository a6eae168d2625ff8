package palavra.frontend.certificate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import palavra.certificates.api.Certificates;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.Learning;
import palavra.learning.api.Progress;

/** One's own certificate of a run, or what is still missing for it. */
@Path("/runs/{run}/certificate")
@Authenticated
@RunOnVirtualThread
public class HolderPage {

    @CheckedTemplate(basePath = "certificate")
    record holder(Printed view, QrCode qr, long pdfBytes) implements TemplateInstance {}

    @CheckedTemplate(basePath = "certificate")
    record missing(Progress progress) implements TemplateInstance {}

    @Inject
    Certificates certificates;

    @Inject
    Learning learning;

    @Inject
    PdfSizes sizes;

    @Inject
    RequestActor asks;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance page(@PathParam("run") String run) {
        var id = Ids.parse(run);
        var mine = certificates.mine(asks.signedIn(), id);
        if (mine.isEmpty()) {
            return new missing(learning.progress(asks.get(), id));
        }
        var view = Printed.of(mine.get(), clock.instant());
        return new holder(view, QrCode.of(view.it().address()), view.isTrustworthy() ? sizes.of(view.it()) : 0);
    }

    /** Shows or hides the grade on the public page. */
    @POST
    @Path("grade")
    public Response showGrade(@PathParam("run") String run, @RestForm String shown) {
        var id = Ids.parse(run);
        var mine = certificates.mine(asks.signedIn(), id).orElseThrow(Refusal::notFound);
        certificates.showGrade(asks.get(), mine.id(), shown != null);
        return back(id);
    }

    /** What sign-in comes back to when the form was sent signed out. */
    @GET
    @Path("grade")
    public Response showGrade(@PathParam("run") String run) {
        return back(Ids.parse(run));
    }

    private static Response back(UUID run) {
        return Response.seeOther(URI.create("/runs/" + run + "/certificate")).build();
    }
}
