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
 * where a browser does not send the former. Who sends neither is no browser. The API is not concerned, for it knows no
 * cookies; nor is what the identity server posts and signs.
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
        if (needsNoProof(request) || isOurs(request)) {
            context.next();
        } else {
            answers.refuse(context, 403);
        }
    }

    /** Reading changes nothing, but sign-out does, which the identity extension would also take by GET. */
    private static boolean needsNoProof(HttpServerRequest request) {
        return switch (request.path()) {
            case "/session/end" -> false;
            case "/session/backchannel" -> true;
            default ->
                request.path().startsWith("/api/") || isOneClick(request.path()) || SAFE.contains(request.method());
        };
    }

    /** What a mail provider posts for a reader who wants no more mail: its token is the proof. */
    private static boolean isOneClick(String path) {
        return path.startsWith("/unsubscribe/") && path.endsWith("/one-click");
    }

    private static boolean isOurs(HttpServerRequest request) {
        if (SAFE.contains(request.method())) {
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
