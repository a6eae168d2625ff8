package palavra.frontend.faults;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The content policy of pages: our own files only, no inline script or style, forms to us and to sign-in. */
@ApplicationScoped
class PageHeaders {

    private static final int PRIORITY = 450;

    private final String policy;

    PageHeaders(@ConfigProperty(name = "palavra.identity.url") URI identity) {
        var signIn = identity.getScheme() + "://" + identity.getAuthority();
        policy = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; "
                + "form-action 'self' " + signIn;
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, PRIORITY);
    }

    private void add(RoutingContext context) {
        var path = context.request().path();
        var headers = context.response().headers();
        if (!path.startsWith("/api/")) {
            headers.set("Content-Security-Policy", policy);
        }
        if (!path.startsWith("/static/")) {
            // What a page shows is its reader's alone, and may be another thing the next time.
            headers.set("Cache-Control", "private, no-cache");
        }
        if (path.equals("/session/end")) {
            headers.set("Clear-Site-Data", "\"cache\"");
        }
        context.next();
    }
}
