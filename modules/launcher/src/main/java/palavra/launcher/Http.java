package palavra.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** HTTP to our own processes: JSON in and out, and problems turned into one line. */
public final class Http {

    public static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private Http() {}

    /** Whether a GET of the address answers 200 soon. */
    static boolean answers(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A request to be completed; without a token when that is null. */
    public static HttpRequest.Builder request(String address, String token) {
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofMinutes(2));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    /** Sends without following redirects. */
    public static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException away) {
            throw new Refused(
                    "No answer from %s; is Palavra up? (./palavra status)"
                            .formatted(request.uri().resolve("/")),
                    away);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted", stop);
        }
    }

    /** The JSON of a successful answer; otherwise the problem's own sentence as a refusal. */
    public static JsonNode json(HttpRequest request) {
        var answer = send(request);
        var body = parse(answer.body());
        if (answer.statusCode() >= 300) {
            throw new Refused(sentence(answer.statusCode(), body));
        }
        return body;
    }

    public static HttpRequest.BodyPublisher body(Object value) {
        try {
            return HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /** Fields as a form body or a query. */
    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** A text as it stands in a query or a form body. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static HttpRequest formPost(String address, Map<String, String> fields) {
        return request(address, null)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
                .build();
    }

    /** The JSON of a text; a missing node when it is none. */
    public static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }

    private static String sentence(int status, JsonNode problem) {
        for (var field : new String[] {"title", "error_description", "errorMessage", "error"}) {
            if (problem.hasNonNull(field)) {
                var detail = problem.hasNonNull("detail")
                        ? " " + problem.get("detail").asText()
                        : "";
                return problem.get(field).asText() + detail;
            }
        }
        return "The server answered " + status + ".";
    }
}
