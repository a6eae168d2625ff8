package palavra.frontend.certificate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.regex.Pattern;
import palavra.certificates.api.Certificates;
import palavra.kernel.Refusal;

/** Where anyone checks a certificate by its number; what the QR code on the paper opens. */
@Path("/certificates")
@PermitAll
@RunOnVirtualThread
public class CheckPages {

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9_-]{22}");

    @CheckedTemplate(basePath = "certificate")
    record check(String number, boolean unknown) implements TemplateInstance {}

    @CheckedTemplate(basePath = "certificate")
    record verify(Printed view, long pdfBytes) implements TemplateInstance {}

    @Inject
    Certificates certificates;

    @Inject
    PdfSizes sizes;

    @Inject
    Lookups lookups;

    @Inject
    Clock clock;

    /** The form; a number leads on to its page. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response form(@QueryParam("number") String number) {
        if (number == null || number.isBlank()) {
            return page(200, new check("", false));
        }
        var id = idIn(number);
        return NUMBER.matcher(id).matches()
                ? Response.seeOther(URI.create("/certificates/" + id)).build()
                : page(404, new check(number, true));
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    public Response verify(@PathParam("id") String id, HttpServerRequest request) {
        lookups.take(request);
        try {
            var view = Printed.of(certificates.verify(id), clock.instant());
            return page(200, new verify(view, view.isTrustworthy() ? sizes.of(view.it()) : 0));
        } catch (Refusal refusal) {
            if (refusal.status() != 404) {
                throw refusal;
            }
            return page(404, new check(id, true));
        }
    }

    @GET
    @Path("{id}/pdf")
    @Produces({"application/pdf", MediaType.TEXT_HTML})
    public Response pdf(@PathParam("id") String id, HttpServerRequest request) {
        lookups.take(request);
        return Response.ok(certificates.pdf(id), "application/pdf")
                .header("Content-Disposition", "inline; filename=\"certificate-" + id + ".pdf\"")
                .build();
    }

    /** The same for machines. */
    @GET
    @Path("{id}/json")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    public Response json(@PathParam("id") String id, HttpServerRequest request) {
        lookups.take(request);
        return Response.ok(certificates.verify(id), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private static Response page(int status, TemplateInstance template) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("X-Robots-Tag", "noindex")
                .entity(template)
                .build();
    }

    /** People type the groups with spaces, or paste the whole address. */
    private static String idIn(String typed) {
        var text = typed.replaceAll("\\s", "");
        return text.substring(text.lastIndexOf('/') + 1);
    }
}
