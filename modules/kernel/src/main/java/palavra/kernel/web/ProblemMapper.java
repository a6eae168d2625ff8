package palavra.kernel.web;

import io.quarkus.security.ForbiddenException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;
import palavra.kernel.SqlStates;

/** Answers whatever a resource throws: {@code problem+json} under {@code /api}, a page elsewhere; never a stack trace. */
@ApplicationScoped
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final int RETRY_SECONDS = 5;

    @Inject
    EarlyAnswers answers;

    @Inject
    RequestActor requestActor;

    @Inject
    Instance<FaultPage> page;

    @ServerExceptionMapper
    public Response refused(Refusal refusal, HttpServerRequest request) {
        if (refusal.status() == 401 || refusal.status() == 403) {
            var actor = requestActor.get();
            Audit.refused(actor.isAnonymous() ? "nobody" : actor.id().toString(), request, refusal.code());
        }
        return answer(Problem.of(refusal), request);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException exception, HttpServerRequest request) {
        return refused(Refusal.notAllowed(), request);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException exception, HttpServerRequest request) {
        var details = exception.getConstraintViolations().stream()
                .map(violation -> fieldOf(violation) + ": " + violation.getMessage())
                .sorted()
                .toList();
        return answer(
                Problem.of(400, "invalid-input", "Some fields are not filled in as they should be.", details), request);
    }

    /** What the framework refuses on its own: no such page, another method, a body it cannot read; or a redirect. */
    @ServerExceptionMapper
    public Response framework(WebApplicationException exception, HttpServerRequest request) {
        var status = exception.getResponse().getStatus();
        if (status < 400) {
            return exception.getResponse();
        }
        return status < 500 ? answer(StatusProblems.of(status), request) : fault(exception, request);
    }

    /** Another service does not answer: the reader may try again, and nothing here is broken. */
    @ServerExceptionMapper
    public Response away(ProcessingException exception, HttpServerRequest request) {
        return tryAgain(exception, request);
    }

    /**
     * A database that is away or has too much to do passes; anything else is our fault: it is logged under an id the
     * reader can tell us, and says nothing else.
     */
    @ServerExceptionMapper
    public Response fault(Throwable exception, HttpServerRequest request) {
        if (SqlStates.isPassing(exception)) {
            return tryAgain(exception, request);
        }
        var id = UUID.randomUUID().toString();
        LOG.errorf(exception, "fault %s at %s %s", id, request.method().name(), request.path());
        return answer(Problem.of(500, "fault", "Something went wrong on our side.", List.of(id)), request);
    }

    private Response tryAgain(Throwable exception, HttpServerRequest request) {
        LOG.warnf("away at %s %s: %s", request.method().name(), request.path(), exception.getMessage());
        return answer(StatusProblems.of(503), request);
    }

    private Response answer(Problem problem, HttpServerRequest request) {
        var answer = document(problem, request);
        return problem.status() == 503
                ? Response.fromResponse(answer)
                        .header("Retry-After", RETRY_SECONDS)
                        .build()
                : answer;
    }

    private Response document(Problem problem, HttpServerRequest request) {
        if (!request.path().startsWith("/api/") && page.isResolvable()) {
            return page.get().of(problem);
        }
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(answers.text(problem))
                .build();
    }

    private static String fieldOf(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().toString();
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
