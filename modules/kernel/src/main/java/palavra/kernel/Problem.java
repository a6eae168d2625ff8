package palavra.kernel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The JSON body of a refusal, {@code application/problem+json} as in RFC 9457.
 *
 * @param code our extension member: the rule's name, the same as the last segment of the type
 * @param details our extension member: values that belong to the sentence
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String code, List<String> details) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(Refusal refusal) {
        return of(refusal.status(), refusal.code(), refusal.getMessage(), refusal.details());
    }

    public static Problem of(int status, String code, String title, List<String> details) {
        return new Problem("urn:palavra:problem:" + code, title, status, code, details);
    }

    public Refusal toRefusal() {
        return new Refusal(status, code, title, details == null ? new Object[0] : details.toArray());
    }
}
