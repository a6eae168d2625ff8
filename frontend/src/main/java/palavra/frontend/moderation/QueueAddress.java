package palavra.frontend.moderation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The address of a part of the queue, and of the parts one choice away. */
record QueueAddress(String tab, String run, String language) {

    private static final String HOME = "/moderation";
    private static final List<String> TABS = List.of("reported", "held", "appealed", "mine", "unanswered");

    static QueueAddress of(String tab, String run, String language) {
        return new QueueAddress(TABS.contains(or(tab)) ? tab : TABS.getFirst(), or(run), or(language));
    }

    static String log(String run, String act) {
        return joined(HOME + "/log", parameter("run", or(run)), parameter("act", act));
    }

    public List<String> tabs() {
        return TABS;
    }

    public String to(String other) {
        return new QueueAddress(other, run, language).path(null);
    }

    public String in(String other) {
        return new QueueAddress(tab, run, other).path(null);
    }

    public boolean isNarrowed() {
        return !language.isEmpty();
    }

    /** This part from that cursor on; from its beginning for null. */
    public String path(String cursor) {
        return joined(
                HOME,
                parameter("tab", tab.equals(TABS.getFirst()) ? "" : tab),
                parameter("run", run),
                parameter("language", language),
                parameter("cursor", or(cursor)));
    }

    private static String joined(String path, String... parameters) {
        var query = Stream.of(parameters).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String parameter(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String or(String value) {
        return value == null ? "" : value;
    }
}
