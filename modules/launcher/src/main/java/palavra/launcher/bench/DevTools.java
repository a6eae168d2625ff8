package palavra.launcher.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.WebSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import palavra.launcher.Http;
import palavra.launcher.Refused;

/** The few words of the Chrome DevTools Protocol that counting bytes needs. */
final class DevTools implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;
    private static final long QUIET_MS = 700;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger requests = new AtomicInteger();
    private final StringBuilder message = new StringBuilder();
    private final WebSocket socket;
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();
    private volatile long lastByte;

    DevTools(int port) {
        var version = Http.json(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/version"))
                .build());
        socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(version.get("webSocketDebuggerUrl").asText()), new Ear())
                .join();
    }

    /** Calls a method and waits for its result; session null means the browser itself. */
    JsonNode call(String session, String method, Map<String, Object> parameters) {
        var id = ids.incrementAndGet();
        var call = new LinkedHashMap<String, Object>();
        call.put("id", id);
        call.put("method", method);
        call.put("params", parameters);
        if (session != null) {
            call.put("sessionId", session);
        }
        var answer = new CompletableFuture<JsonNode>();
        answers.put(id, answer);
        try {
            socket.sendText(Http.JSON.writeValueAsString(call), true).join();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Begins to count from zero. */
    void forget() {
        bytes.set(0);
        requests.set(0);
        loaded = new CompletableFuture<>();
    }

    /** Returns when the page has loaded and nothing more comes for a while. */
    void awaitLoaded() {
        loaded.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        do {
            try {
                TimeUnit.MILLISECONDS.sleep(QUIET_MS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new Refused("Interrupted", stop);
            }
        } while (System.currentTimeMillis() - lastByte < QUIET_MS);
    }

    long bytes() {
        return bytes.get();
    }

    int requests() {
        return requests.get();
    }

    private void hear(JsonNode told) {
        if (told.has("id")) {
            answers.remove(told.get("id").asInt()).complete(told.path("result"));
            return;
        }
        switch (told.path("method").asText()) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Network.responseReceived" -> {
                if (!told.at("/params/response/fromDiskCache").asBoolean()
                        && told.at("/params/response/url").asText().startsWith("http")) {
                    requests.incrementAndGet();
                }
            }
            case "Network.loadingFinished" -> {
                bytes.addAndGet(told.at("/params/encodedDataLength").asLong());
                lastByte = System.currentTimeMillis();
            }
            default -> {}
        }
    }

    @Override
    public void close() {
        socket.abort();
        client.close();
    }

    private final class Ear implements WebSocket.Listener {

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                var whole = message.toString();
                message.setLength(0);
                try {
                    hear(Http.JSON.readTree(whole));
                } catch (JsonProcessingException notJson) {
                    throw new IllegalStateException(notJson);
                }
            }
            from.request(1);
            return null;
        }
    }
}
