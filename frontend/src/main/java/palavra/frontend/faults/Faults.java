package palavra.frontend.faults;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import palavra.frontend.shell.Shell;
import palavra.kernel.Problem;
import palavra.kernel.web.FaultPage;

/** Draws a refusal or a fault as a page, or for htmx as a notice in the place the page keeps for problems. */
@ApplicationScoped
class Faults implements FaultPage {

    private static final Map<Integer, String> HEADINGS =
            Map.of(401, "signIn", 403, "notAllowed", 404, "notFound", 409, "conflict", 429, "tooMany", 503, "away");

    @CheckedTemplate(basePath = "faults")
    record fault(String heading, String sentence, Problem problem, boolean written) implements TemplateInstance {}

    @Inject
    CurrentVertxRequest current;

    @Inject
    Shell shell;

    @Inject
    Sentences sentences;

    @Override
    public Response of(Problem problem) {
        var heading = HEADINGS.getOrDefault(problem.status(), problem.status() < 500 ? "notAccepted" : "fault");
        var request = current.getCurrent().request();
        var written = request.method() != HttpMethod.GET;
        TemplateInstance page = new fault(heading, sentences.of(problem, shell.language()), problem, written);
        var answer = Response.status(problem.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store");
        if (request.getHeader("HX-Request") != null) {
            page = page.getFragment("notice").instance().data("sentence", sentences.of(problem, shell.language()));
            answer.header("HX-Retarget", "#problems").header("HX-Reswap", "innerHTML show:top");
        }
        return answer.entity(page.render()).build();
    }
}
