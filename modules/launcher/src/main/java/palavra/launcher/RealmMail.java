package palavra.launcher;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The mail server of the applications, as the identity server calls its parts. */
final class RealmMail {

    private static final Pattern NAMED = Pattern.compile("\\s*(.*?)\\s*<([^<>]+)>\\s*");

    private RealmMail() {}

    /** @param mail the settings {@code palavra.mail.…} by their last words, with the defaults that the applications have */
    static Map<String, String> server(Map<String, String> mail) {
        var server = new TreeMap<String, String>();
        server.put("host", mail.get("host"));
        server.put("port", mail.getOrDefault("port", "587"));
        server.put("starttls", mail.getOrDefault("encrypted", "true"));
        var from = mail.getOrDefault("from", "no-reply@localhost");
        var named = NAMED.matcher(from);
        server.put("from", named.matches() ? named.group(2) : from);
        server.put("fromDisplayName", named.matches() ? named.group(1) : "");
        if (mail.containsKey("username")) {
            server.put("auth", "true");
            server.put("user", mail.get("username"));
            server.put("password", mail.getOrDefault("password", ""));
        }
        return server;
    }
}
