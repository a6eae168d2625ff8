package palavra.launcher.visit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Element;

/**
 * One person at a browser without script: keeps cookies, follows links and redirects, fills in forms. Nothing it does
 * needs more than what any visitor may do.
 */
public final class Visitor {

    private static final int MOST_REDIRECTS = 12;

    /** One a second: longer than a small machine takes to start every service again. */
    private static final int TRIES = 180;

    private static final int SEE_OTHER = 303;
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient client;
    private final URI home;
    private final Cookies cookies = new Cookies();
    private final String languages;

    /**
     * @param home the address of the web app
     * @param languages as in Accept-Language
     */
    public Visitor(HttpClient client, String home, String languages) {
        this.client = client;
        this.home = URI.create(home);
        this.languages = languages;
    }

    /** Opens an address, relative to the web app's, and follows redirects. */
    public Screen open(String address) {
        return follow(request(home.resolve(address)).GET().build());
    }

    /** Sends a form of a page as its fields stand, after those that are given were changed. */
    public Screen send(Screen from, Element form, Fields fields) {
        var target = from.resolve(form.attr("action"));
        var body = fields.over(form);
        if ("get".equalsIgnoreCase(form.attr("method")) || form.attr("method").isEmpty()) {
            return follow(request(URI.create(target + "?" + body)).GET().build());
        }
        return follow(posting(target, body, FORM, Map.of()));
    }

    /** Sends a form as a script of the page would: with more headers, its answer only a part of the page. */
    public Screen send(Screen from, Element form, Fields fields, Map<String, String> headers) {
        var target = from.resolve(form.attr("action"));
        return follow(posting(target, fields.over(form), FORM, headers));
    }

    /** Sends a form as {@link #send} does, and does not look where that leads; stuck when it was not taken. */
    public void hand(Screen from, Element form, Fields fields) {
        var answer = patiently(posting(from.resolve(form.attr("action")), fields.over(form), FORM, Map.of()));
        if (answer.statusCode() != SEE_OTHER) {
            throw new Stuck(form.attr("action") + " answered " + answer.statusCode());
        }
    }

    /** Sends what a script of the page would send. */
    public Screen sendJson(String address, String json) {
        return follow(posting(home.resolve(address), json, "application/json", Map.of()));
    }

    private HttpRequest posting(URI target, String body, String type, Map<String, String> headers) {
        var request = request(target)
                .header("Content-Type", type)
                .header("Origin", target.getScheme() + "://" + target.getAuthority())
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        headers.forEach(request::header);
        return request.build();
    }

    private HttpRequest.Builder request(URI address) {
        var builder = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "text/html,application/json;q=0.5")
                .header("Accept-Language", languages);
        var sent = cookies.headerFor(address);
        return sent.isEmpty() ? builder : builder.header("Cookie", sent);
    }

    private Screen follow(HttpRequest request) {
        var answer = patiently(request);
        for (var redirects = 0; redirects < MOST_REDIRECTS; redirects++) {
            cookies.keep(answer);
            var location = answer.headers().firstValue("Location");
            if (answer.statusCode() < 300 || answer.statusCode() >= 400 || location.isEmpty()) {
                return new Screen(answer.uri(), answer.statusCode(), answer.body());
            }
            answer = patiently(
                    request(answer.uri().resolve(location.get())).GET().build());
        }
        throw new Stuck("Redirected without end at " + request.uri());
    }

    /** People try again when a page does not come. What is sent twice carries its key, so that it counts once. */
    private HttpResponse<String> patiently(HttpRequest request) {
        for (var tries = 1; ; tries++) {
            try {
                var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() < 500 && answer.statusCode() != 429 || tries == TRIES) {
                    return answer;
                }
                TimeUnit.SECONDS.sleep(1);
            } catch (IOException away) {
                if (tries == TRIES) {
                    throw new Stuck("No answer from " + request.uri() + " after " + tries + " tries", away);
                }
                pause();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new Stuck("Stopped at " + request.uri(), stop);
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Stuck("Stopped", stop);
        }
    }
}
