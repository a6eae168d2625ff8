package palavra.kernel.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;

/** Turns the problem a service answered back into the refusal its door threw, so that both packagings act alike. */
@Blocking
public class ProblemAnswers implements ResponseExceptionMapper<RuntimeException> {

    @Inject
    ObjectMapper json;

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 400 && status < 500 || status == 503;
    }

    @Override
    public RuntimeException toThrowable(Response response) {
        var problem = read(response.readEntity(String.class));
        if (problem != null && problem.code() != null) {
            return problem.toRefusal();
        }
        return switch (response.getStatus()) {
            case 401 -> Refusal.signInFirst();
            case 403 -> Refusal.notAllowed();
            case 404 -> Refusal.notFound();
            case 503 -> new Refusal(503, "away", "This part is not available now. Try again in a minute.");
            default -> new Refusal(response.getStatus(), "not-accepted", "This was not accepted.");
        };
    }

    private Problem read(String body) {
        try {
            return body == null || body.isBlank() ? null : json.readValue(body, Problem.class);
        } catch (JsonProcessingException notAProblem) {
            return null;
        }
    }
}
