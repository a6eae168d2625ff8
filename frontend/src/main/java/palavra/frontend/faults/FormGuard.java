package palavra.frontend.faults;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import palavra.kernel.web.EarlyAnswers;

/**
 * Lets a change through only when one of our own pages asks for it: by {@code Sec-Fetch-Site}, or by {@code Origin}
 * where a browser does not send the former. Who sends neither is no browser of ours. The API is not concerned: it knows
 * no cookies.
 */
@ApplicationScoped
class FormGuard {

    private static final int PRIORITY = 350;
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Inject
    EarlyAnswers answers;

    void register(@Observes Filters filters) {
        filters.register(this::guard, PRIORITY);
    }

    private void guard(RoutingContext context) {
        var request = context.request();
        if (request.path().startsWith("/api/") || (isSafe(request) && !endsSession(request)) || isOurs(request)) {
            context.next();
        } else {
            answers.refuse(context, 403);
        }
    }

    private static boolean isSafe(HttpServerRequest request) {
        return SAFE.contains(request.method());
    }

    /** Sign-out is a change of state too, though the identity extension would take it by GET. */
    private static boolean endsSession(HttpServerRequest request) {
        return request.path().equals("/session/end");
    }

    private static boolean isOurs(HttpServerRequest request) {
        if (isSafe(request)) {
            return false;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        return origin != null && origin.equals(request.scheme() + "://" + request.authority());
    }
}
