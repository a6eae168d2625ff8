package palavra.launcher.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import palavra.launcher.Refused;
import palavra.launcher.Stack;

/** A headless Chromium that counts what a page takes over the wire, at its first visit and at the next. */
final class Chromium implements AutoCloseable {

    private final Stack stack;
    private final Process process;
    private final DevTools tools;

    Chromium(Stack stack) {
        this.stack = stack;
        try {
            var profile = Files.createTempDirectory("palavra-chromium-");
            process = new ProcessBuilder(List.of(
                            "chromium",
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + profile,
                            "about:blank"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            tools = new DevTools(port(profile));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The row with the weight of both visits; signed in unless anybody may see the page. */
    Row visits(Row row, String address) {
        var context = tools.call(null, "Target.createBrowserContext", Map.of())
                .get("browserContextId")
                .asText();
        var session = open(context);
        signIn(session);
        tools.call(session, "Network.clearBrowserCache", Map.of());
        var first = visit(session, address);
        var repeat = visit(session, address);
        tools.call(null, "Target.disposeBrowserContext", Map.of("browserContextId", context));
        return new Row(
                row.name(),
                row.requests(),
                row.requestsPerSecond(),
                row.p50Ms(),
                row.p95Ms(),
                row.p99Ms(),
                row.cpuMsPerRequest(),
                row.statementsPerRequest(),
                row.failures(),
                first,
                repeat);
    }

    private String open(String context) {
        var target = tools.call(null, "Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
                .get("targetId")
                .asText();
        var session = tools.call(null, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asText();
        tools.call(session, "Page.enable", Map.of());
        tools.call(session, "Network.enable", Map.of());
        return session;
    }

    private void signIn(String session) {
        go(session, "/learning");
        run(session, "document.querySelector('#username').value='%s'".formatted(World.email(0)));
        run(session, "document.querySelector('#password').value='%s'".formatted(World.password(0)));
        tools.forget();
        run(session, "document.querySelector('#kc-login').click()");
        tools.awaitLoaded();
    }

    private void run(String session, String script) {
        tools.call(session, "Runtime.evaluate", Map.of("expression", script));
    }

    private Row.Visit visit(String session, String address) {
        go(session, "/icon.svg");
        go(session, address);
        return new Row.Visit(tools.bytes(), tools.requests());
    }

    private void go(String session, String address) {
        tools.forget();
        tools.call(session, "Page.navigate", Map.of("url", stack.url() + address));
        tools.awaitLoaded();
    }

    private static int port(Path profile) throws IOException {
        var file = profile.resolve("DevToolsActivePort");
        for (var tries = 0; tries < 200; tries++) {
            if (Files.exists(file) && Files.size(file) > 0) {
                return Integer.parseInt(Files.readAllLines(file).getFirst());
            }
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new Refused("Interrupted", stop);
            }
        }
        throw new Refused("Chromium does not start; the package chromium is needed for bench.");
    }

    @Override
    public void close() {
        tools.close();
        process.destroy();
    }
}
