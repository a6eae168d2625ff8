package palavra.kernel.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts the safety headers on every answer, errors and downloads included, at the moment it is sent: a resource that has
 * a stricter policy or a better caching rule of its own keeps it.
 */
@ApplicationScoped
class SafetyHeaders {

    private static final int PRIORITY = 500;
    private static final String NOTHING = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox";

    private final String pages;

    /** @param pages the content policy where the process has pages; the API shows nothing and needs none */
    SafetyHeaders(@ConfigProperty(name = "palavra.pages.policy") Optional<String> pages) {
        this.pages = pages.orElse(NOTHING);
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, PRIORITY);
    }

    private void add(RoutingContext context) {
        context.addHeadersEndHandler(sent -> complete(context));
        context.next();
    }

    private void complete(RoutingContext context) {
        var headers = context.response().headers();
        var request = context.request();
        add(headers, "Content-Security-Policy", request.path().startsWith("/api/") ? NOTHING : pages);
        add(headers, "Cross-Origin-Opener-Policy", "same-origin");
        add(headers, "Cross-Origin-Resource-Policy", "same-origin");
        add(headers, "X-Content-Type-Options", "nosniff");
        add(headers, "Referrer-Policy", "strict-origin-when-cross-origin");
        // What is answered is its asker's alone, and may be another thing the next time.
        add(headers, "Cache-Control", "private, no-cache");
        if (request.isSSL()) {
            add(headers, "Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    private static void add(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
