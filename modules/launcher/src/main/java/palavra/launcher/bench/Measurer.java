package palavra.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import palavra.launcher.Http;
import palavra.launcher.KeycloakAdmin;
import palavra.launcher.Refused;
import palavra.launcher.Stack;
import palavra.launcher.visit.SignIn;
import palavra.launcher.visit.Visitor;

/** An administrator who writes and translates to be measured: pages in a session, the API with a token. */
final class Measurer {

    private static final String EMAIL = "bench-studio@example.org";
    private static final String PASSWORD = "to be measured in the studio";

    /** A token is good for five minutes. */
    private static final long TOKEN_NANOS = Duration.ofMinutes(4).toNanos();

    private final Stack stack;
    private final Visitor visitor;
    private String token;
    private long tokenSince;

    Measurer(Stack stack) {
        this.stack = stack;
        stack.identity()
                .create(List.of(new KeycloakAdmin.Account(EMAIL, PASSWORD, "Bench", "Administrator", "administrator")));
        visitor = new Visitor(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), stack.url(), "en");
        SignIn.signIn(visitor, EMAIL, PASSWORD);
    }

    /** Opens a page of the web app. */
    void open(String address) {
        visitor.open(address).fine();
    }

    JsonNode get(String address) {
        return Http.json(Http.request(address, token()).GET().build());
    }

    /** Calls the API; the answer, null where there is none. */
    JsonNode call(String method, String address, Object body) {
        var request = Http.request(address, token()).header("Content-Type", "application/json");
        var answer = answer(request.method(method, Http.body(body)));
        return answer.isEmpty() ? null : Http.parse(answer);
    }

    int status(String address) {
        return Http.send(Http.request(address, token()).GET().build()).statusCode();
    }

    String text(String address) {
        return Http.send(Http.request(address, token()).GET().build()).body();
    }

    /** Sends a file of that type. */
    void send(String address, String type, String body) {
        answer(Http.request(address, token())
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String answer(HttpRequest.Builder request) {
        var built = request.build();
        var answer = Http.send(built);
        if (answer.statusCode() >= 300) {
            throw new Refused(built.method() + " " + built.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private synchronized String token() {
        if (token == null || System.nanoTime() - tokenSince > TOKEN_NANOS) {
            token = stack.token(EMAIL, PASSWORD);
            tokenSince = System.nanoTime();
        }
        return token;
    }
}
