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
        if (!context.request().path().startsWith("/api/")) {
            context.response().headers().set("Content-Security-Policy", policy);
        }
        context.next();
    }
}
