package palavra.frontend.shell;

import java.net.URI;
import java.util.regex.Pattern;

/** Addresses of our own that came from outside, as where to go back to: always a path on this host. */
public final class Local {

    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.~%?=&,:+-]*");

    private Local() {}

    /** That address when it is a path of ours, otherwise the start page. */
    public static String address(String wish) {
        return wish != null && OURS.matcher(wish).matches() ? wish : "/";
    }

    /** The same for a redirect. */
    public static URI uri(String wish) {
        try {
            return URI.create(address(wish));
        } catch (IllegalArgumentException brokenEscape) {
            return URI.create("/");
        }
    }
}
