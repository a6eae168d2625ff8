package palavra.launcher.visit;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A visitor's cookies by host and port. Secure ones are sent to localhost without TLS, as browsers do; Java's own
 * cookie store does not.
 */
final class Cookies {

    private record Cookie(String path, String value) {}

    private final Map<String, Map<String, Cookie>> byPlace = new LinkedHashMap<>();

    void keep(HttpResponse<?> answer) {
        for (var header : answer.headers().allValues("Set-Cookie")) {
            var parts = header.split(";");
            var name = parts[0].substring(0, parts[0].indexOf('=')).trim();
            var value = parts[0].substring(parts[0].indexOf('=') + 1).trim();
            var path = "/";
            var gone = value.isEmpty();
            for (var part : parts) {
                var attribute = part.trim();
                if (attribute.regionMatches(true, 0, "Path=", 0, 5)) {
                    path = attribute.substring(5);
                }
                gone = gone || attribute.equalsIgnoreCase("Max-Age=0");
            }
            var cookies = byPlace.computeIfAbsent(answer.uri().getAuthority(), none -> new LinkedHashMap<>());
            if (gone) {
                cookies.remove(name);
            } else {
                cookies.put(name, new Cookie(path, value));
            }
        }
    }

    String headerFor(URI address) {
        return byPlace.getOrDefault(address.getAuthority(), Map.of()).entrySet().stream()
                .filter(cookie -> address.getPath().startsWith(cookie.getValue().path()))
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue().value())
                .collect(Collectors.joining("; "));
    }
}
