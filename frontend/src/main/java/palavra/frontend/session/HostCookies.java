package palavra.frontend.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Over https the cookies that prove who asks are called {@code __Host-…}, so browsers take them only from this very host
 * and over TLS: no sibling domain and no page sent in the clear can plant one (RFC 6265bis, 4.1.3.2). The extensions
 * that read and write them have fixed names, hence the names are changed at the door. Over plain http, which is for
 * localhost, a browser would refuse the prefix.
 */
@ApplicationScoped
class HostCookies {

    private static final String PREFIX = "__Host-";
    private static final int BEFORE_ALL_WHO_READ_COOKIES = 500;

    void register(@Observes Filters filters) {
        filters.register(HostCookies::rename, BEFORE_ALL_WHO_READ_COOKIES);
    }

    private static void rename(RoutingContext context) {
        var request = context.request();
        if (request.isSSL()) {
            var received = request.headers().getAll(HttpHeaders.COOKIE);
            if (!received.isEmpty()) {
                request.headers().set(HttpHeaders.COOKIE, received(String.join(";", received)));
            }
            context.addHeadersEndHandler(nothing -> sent(request));
        }
        context.next();
    }

    /** Takes the prefix off, and leaves out what claims to be ours without it. */
    static String received(String header) {
        return Arrays.stream(header.split(";"))
                .map(cookie -> cookie.replaceFirst("^[\\s,]+", ""))
                .filter(cookie -> !isOurs(cookie))
                .map(cookie -> cookie.startsWith(PREFIX) ? cookie.substring(PREFIX.length()) : cookie)
                .collect(Collectors.joining("; "));
    }

    private static void sent(HttpServerRequest request) {
        for (var cookie : List.copyOf(request.cookies())) {
            if (isOurs(cookie.getName()) && cookie instanceof ServerCookie known && known.isChanged()) {
                request.response().removeCookies(cookie.getName(), false);
                request.response().addCookie(prefixed(cookie));
            }
        }
    }

    private static Cookie prefixed(Cookie cookie) {
        return Cookie.cookie(PREFIX + cookie.getName(), cookie.getValue())
                .setPath("/")
                .setSecure(true)
                .setHttpOnly(cookie.isHttpOnly())
                .setSameSite(cookie.getSameSite())
                .setMaxAge(cookie.getMaxAge());
    }

    /** The session, the states of a sign-in under way, and the token of forms. */
    private static boolean isOurs(String name) {
        return name.startsWith("q_") || name.startsWith("csrf-token");
    }
}
