package palavra.kernel.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Refuses addresses that two readers could understand differently. Quarkus 3.30 has known ways past its path rules by
 * rewritten paths (CVE-2026-39852, CVE-2026-50559); our own addresses never need what is refused here. It looks at the
 * raw path, before routing and before authentication.
 */
@ApplicationScoped
class PathGuard {

    /** After the safety headers (500) and before authentication (200). */
    private static final int PRIORITY = 400;

    private static final Pattern REFUSED =
            Pattern.compile("[;\\\\\\s]|//|%3b|%2f|%5c|%25|%[01][0-9a-f]|%7f|%(?![0-9a-f]{2})|/(\\.|%2e){1,2}(/|$)");

    void register(@Observes Filters filters) {
        filters.register(this::guard, PRIORITY);
    }

    private void guard(RoutingContext context) {
        if (isRefused(context.request().uri())) {
            Audit.refused("nobody", context.request(), "path-refused");
            context.response()
                    .setStatusCode(400)
                    .putHeader("Content-Type", "text/plain")
                    .end("This address is not valid.");
        } else {
            context.next();
        }
    }

    static boolean isRefused(String uri) {
        var query = uri.indexOf('?');
        var path = (query < 0 ? uri : uri.substring(0, query)).toLowerCase(Locale.ROOT);
        return !path.startsWith("/") || REFUSED.matcher(path).find();
    }
}
