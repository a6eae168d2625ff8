package palavra.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a stand-in that answers as the identity server does; the real one is met by the campus tests. */
class CodeFlowTest {

    private HttpServer server;
    private final List<String> bodies = new ArrayList<>();

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realm/protocol/openid-connect/auth", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "AUTH=1; Path=/; Secure; HttpOnly");
            answer(
                    exchange,
                    200,
                    "<form id=\"kc-form-login\" method=\"post\" action=\"" + url() + "/login?a=1&amp;b=2\">");
        });
        server.createContext("/login", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            bodies.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Cookie"));
            if (body.contains("password=right")) {
                exchange.getResponseHeaders().add("Location", "http://localhost:1/session?state=s&code=the-code");
                answer(exchange, 302, "");
            } else {
                answer(exchange, 200, "Invalid username or password.");
            }
        });
        server.createContext("/realm/protocol/openid-connect/token", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            answer(exchange, 200, "{\"access_token\":\"the-token\"}");
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void shouldExchangeTheCodeWithTheVerifierWhenThePasswordIsRight() {
        assertEquals("the-token", flow().signIn("ana@example.org", "right"));
        assertEquals("/login?a=1&b=2 AUTH=1", bodies.getFirst());
        assertTrue(
                bodies.getLast().contains("code=the-code") && bodies.getLast().contains("code_verifier="));
    }

    @Test
    void shouldRefuseWhenThePasswordIsWrong() {
        assertThrows(Refused.class, () -> flow().signIn("ana@example.org", "wrong"));
    }

    private CodeFlow flow() {
        return new CodeFlow(url() + "/realm", "palavra-web", "secret", "http://localhost:1/session");
    }

    private String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
