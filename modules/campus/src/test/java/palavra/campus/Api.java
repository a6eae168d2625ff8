package palavra.campus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import palavra.launcher.Http;
import palavra.launcher.Stack;

/** Somebody who uses the REST API. */
final class Api {

    /** Also what no character stands for arrives as it was written. */
    private static final ObjectWriter ESCAPED = Http.JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private static final int REFUSED = 400;
    private static final int FAULT = 500;

    /** A token is good for five minutes. */
    private static final long LASTS_NANOS = Duration.ofMinutes(4).toNanos();

    private final Stack stack;
    private final String email;
    private final String password;
    private final List<String> faults;
    private String token;
    private long since;

    /** @param faults takes what was refused and should not be, and every fault of ours */
    Api(Stack stack, String email, String password, List<String> faults) {
        this.stack = stack;
        this.email = email;
        this.password = password;
        this.faults = faults;
    }

    /** Who it is, as modules know them. */
    String person() {
        var claims = Base64.getUrlDecoder().decode(token().split("\\.")[1]);
        return Http.parse(new String(claims, StandardCharsets.UTF_8))
                .path("sub")
                .asText();
    }

    /** @param address below {@code /api/}, beginning with the module's name */
    JsonNode get(String address) {
        return done("GET", address, HttpRequest.BodyPublishers.noBody());
    }

    JsonNode post(String address, Map<String, ?> body) {
        return done("POST", address, json(body));
    }

    JsonNode put(String address, Map<String, ?> body) {
        return done("PUT", address, json(body));
    }

    /** What may be refused. */
    void tries(String address, Map<String, ?> body) {
        send("PUT", address, json(body));
    }

    /** Whether that may be read. */
    boolean reads(String address) {
        return send("GET", address, HttpRequest.BodyPublishers.noBody()).statusCode() < REFUSED;
    }

    private static BodyPublisher json(Map<String, ?> body) {
        try {
            return HttpRequest.BodyPublishers.ofString(ESCAPED.writeValueAsString(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JsonNode done(String method, String address, BodyPublisher body) {
        var answer = send(method, address, body);
        if (answer.statusCode() >= REFUSED) {
            faults.add("%s %s was refused: %s".formatted(method, address, answer.body()));
        }
        return Http.parse(answer.body());
    }

    private HttpResponse<String> send(String method, String address, BodyPublisher body) {
        var parts = address.split("/", 2);
        var answer = Http.send(Http.request(stack.api(parts[0]) + "/" + parts[1], token())
                .header("Content-Type", "application/json")
                .method(method, body)
                .build());
        if (answer.statusCode() >= FAULT) {
            faults.add("%s %s answered %d".formatted(method, address, answer.statusCode()));
        }
        return answer;
    }

    private synchronized String token() {
        if (token == null || System.nanoTime() - since > LASTS_NANOS) {
            token = stack.token(email, password);
            since = System.nanoTime();
        }
        return token;
    }
}
