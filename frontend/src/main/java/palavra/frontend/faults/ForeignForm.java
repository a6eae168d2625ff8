package palavra.frontend.faults;

import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import palavra.kernel.Problem;
import palavra.kernel.web.FaultPage;

/**
 * The form token's extension refuses with a bare 400; readers get a page that says what to do, with 403. The API knows no
 * cookies, so its forms need no token: they carry a bearer's.
 */
class ForeignForm {

    private static final Problem PROBLEM = Problem.of(
            403,
            "foreign-form",
            "This form did not come from a page of ours, or the page stood open for too long. Open it again and try again.",
            List.of());

    private static final String TYPE = "palavra.form-type";

    @Inject
    FaultPage page;

    /**
     * The extension knows no paths to leave alone, only bodies that are no forms. This one has been read by now; filters
     * that wait for that are called from the highest number down.
     */
    @WithFormRead
    @ServerRequestFilter(priority = Priorities.USER + 1)
    void before(ContainerRequestContext request) {
        var isForm = MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType());
        if (isForm && isApi(request)) {
            request.setProperty(TYPE, request.getHeaderString(HttpHeaders.CONTENT_TYPE));
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
        }
    }

    /** Everybody else sees what it is. */
    @WithFormRead
    @ServerRequestFilter(priority = Priorities.USER - 1)
    void after(ContainerRequestContext request) {
        if (request.getProperty(TYPE) instanceof String type) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, type);
        }
    }

    @ServerResponseFilter
    void explain(ContainerRequestContext request, ContainerResponseContext response) {
        var bare = response.getStatus() == 400 && !response.hasEntity();
        if (bare && "POST".equals(request.getMethod()) && !isApi(request)) {
            var answer = page.of(PROBLEM);
            response.setStatus(answer.getStatus());
            // They also tell htmx where the notice belongs, so that it does not take the place of what was written.
            response.getHeaders().putAll(answer.getHeaders());
            response.setEntity(answer.getEntity(), null, answer.getMediaType());
        }
    }

    private static boolean isApi(ContainerRequestContext request) {
        return request.getUriInfo().getPath().startsWith("/api/");
    }
}
