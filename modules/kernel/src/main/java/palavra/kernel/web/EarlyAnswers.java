package palavra.kernel.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import palavra.kernel.Problem;

/** Answers what a guard refuses before any resource is reached: as problem, or by the web app's page for it. */
@ApplicationScoped
public class EarlyAnswers {

    private static final String REFUSED = "palavra.refused";

    @Inject
    ObjectMapper json;

    @Inject
    Instance<FaultPage> page;

    /** Ends the request with that status and writes an audit line. */
    public void refuse(RoutingContext context, int status) {
        var problem = StatusProblems.of(status);
        Audit.refused("nobody", context.request(), problem.code());
        context.put(REFUSED, true);
        if (page.isResolvable() && !context.request().path().startsWith("/api/")) {
            context.reroute(HttpMethod.GET, FaultPage.PATH + status);
        } else {
            context.response()
                    .setStatusCode(status)
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .end(text(problem));
        }
    }

    /** Whether this request was refused and is on its way to the page that says so; it is not to be refused again. */
    boolean isRefused(RoutingContext context) {
        return context.get(REFUSED) != null;
    }

    String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException neverForARecordOfTexts) {
            throw new IllegalStateException(neverForARecordOfTexts);
        }
    }
}
