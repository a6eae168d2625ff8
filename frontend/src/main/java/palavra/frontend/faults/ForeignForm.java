package palavra.frontend.faults;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import palavra.kernel.Problem;
import palavra.kernel.web.FaultPage;

/** The form token's extension refuses with a bare 400; readers get a page that says what to do, with 403. */
class ForeignForm {

    private static final Problem PROBLEM = Problem.of(
            403,
            "foreign-form",
            "This form did not come from a page of ours, or the page stood open for too long. Open it again and try again.",
            List.of());

    @Inject
    FaultPage page;

    @ServerResponseFilter
    void explain(ContainerRequestContext request, ContainerResponseContext response) {
        var bare = response.getStatus() == 400 && !response.hasEntity();
        if (bare
                && "POST".equals(request.getMethod())
                && !request.getUriInfo().getPath().startsWith("/api/")) {
            var answer = page.of(PROBLEM);
            response.setStatus(answer.getStatus());
            // They also tell htmx where the notice belongs, so that it does not take the place of what was written.
            response.getHeaders().putAll(answer.getHeaders());
            response.setEntity(answer.getEntity(), null, answer.getMediaType());
        }
    }
}
