package palavra.kernel.web;

import io.vertx.core.http.HttpServerRequest;
import org.jboss.logging.Logger;

/** One line in the log category {@code palavra.audit} for each refused access. */
final class Audit {

    private static final Logger LOG = Logger.getLogger("palavra.audit");
    private static final int LONGEST = 300;

    private Audit() {}

    static void refused(String who, HttpServerRequest request, String code) {
        LOG.infof(
                "refused %s who=%s method=%s path=%s",
                code, who, request.method().name(), oneLine(request.path()));
    }

    /** Control characters and line breaks of every kind are written as a dot, so that nobody can forge a line. */
    private static String oneLine(String text) {
        var line = String.valueOf(text).replaceAll("[\\p{Cntrl}\\u2028\\u2029]", ".");
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
