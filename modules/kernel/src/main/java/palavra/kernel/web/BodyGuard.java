package palavra.kernel.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Keeps bodies small. Only uploads (multipart, zip, gzip) may use the whole limit of {@code quarkus.http.limits.max-body-size};
 * JSON and form fields say their length before they come and are at most {@value #MOST} bytes, a mail that a mail server hands
 * over at most {@value #MOST_OF_MAIL}, which is as much as large providers take with all its pictures.
 */
@ApplicationScoped
class BodyGuard {

    private static final int PRIORITY = 390;
    private static final long MOST = 1024 * 1024;
    private static final long MOST_OF_MAIL = 25 * MOST;

    @Inject
    EarlyAnswers answers;

    void register(@Observes Filters filters) {
        filters.register(this::guard, PRIORITY);
    }

    private void guard(RoutingContext context) {
        var status = refusalOf(context.request());
        if (status == 0 || answers.isRefused(context)) {
            context.next();
        } else {
            context.response().putHeader("Connection", "close");
            answers.refuse(context, status);
        }
    }

    private static int refusalOf(HttpServerRequest request) {
        var type = request.getHeader("Content-Type");
        if (type != null
                && (type.startsWith("multipart/form-data")
                        || type.startsWith("application/zip")
                        || type.startsWith("application/gzip")
                        || type.startsWith("application/xliff+xml"))) {
            return 0;
        }
        if (request.getHeader("Transfer-Encoding") != null) {
            return 411;
        }
        var length = request.getHeader("Content-Length");
        var most = type != null && type.startsWith("message/rfc822") ? MOST_OF_MAIL : MOST;
        return length != null && (length.length() > 18 || Long.parseLong(length) > most) ? 413 : 0;
    }
}
