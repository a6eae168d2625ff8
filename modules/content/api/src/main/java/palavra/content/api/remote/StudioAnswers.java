package palavra.content.api.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import palavra.content.api.studio.EditedMeanwhile;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;

/** Turns problems of the studio back into refusals, a lost race with all its versions. */
@Blocking
public class StudioAnswers implements ResponseExceptionMapper<RuntimeException> {

    @Inject
    ObjectMapper json;

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 400 && status < 500 || status == 503;
    }

    @Override
    public RuntimeException toThrowable(Response response) {
        try {
            var body = json.readTree(response.readEntity(String.class));
            if (body.hasNonNull("versions")) {
                return new EditedMeanwhile(json.treeToValue(body.get("versions"), EditedMeanwhile.Versions.class));
            }
            return body.hasNonNull("code") ? refusal(body) : plain(response);
        } catch (JsonProcessingException | IllegalArgumentException notAProblem) {
            return plain(response);
        }
    }

    private Refusal refusal(JsonNode body) throws JsonProcessingException {
        return json.treeToValue(body, Problem.class).toRefusal();
    }

    private static Refusal plain(Response response) {
        return switch (response.getStatus()) {
            case 401 -> Refusal.signInFirst();
            case 403 -> Refusal.notAllowed();
            case 404 -> Refusal.notFound();
            default -> new Refusal(response.getStatus(), "not-accepted", "This was not accepted.");
        };
    }
}
