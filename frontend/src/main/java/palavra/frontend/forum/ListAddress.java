package palavra.frontend.forum;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The address of a list of threads, and of the lists one choice away from it. */
record ListAddress(UUID run, String filter, String sort, String topic, String language, String text) {

    static final String USUAL_FILTER = "all";
    /** What stands for the languages the reader reads; no language is called so. */
    static final String READABLE = "read";

    static final String USUAL_SORT = "needs-reply";

    static ListAddress of(UUID run, String filter, String sort, String topic, String language, String text) {
        return new ListAddress(
                run, or(filter, USUAL_FILTER), or(sort, USUAL_SORT), or(topic, ""), or(language, ""), or(text, ""));
    }

    public String filtered(String other) {
        return new ListAddress(run, other, sort, topic, language, text).path(null);
    }

    public String sorted(String other) {
        return new ListAddress(run, filter, other, topic, language, text).path(null);
    }

    public String about(Object other) {
        return new ListAddress(run, filter, sort, String.valueOf(other), language, text).path(null);
    }

    public String in(String other) {
        return new ListAddress(run, filter, sort, topic, other, text).path(null);
    }

    /** Only threads the reader can read, or in all languages again. */
    public String inReadable() {
        return in(readable() ? "" : READABLE);
    }

    public boolean readable() {
        return language.equals(READABLE);
    }

    public String all() {
        return "/runs/" + run + "/discussions";
    }

    public boolean isNarrowed() {
        return !(filter.equals(USUAL_FILTER) && topic.isEmpty() && language.isEmpty() && text.isEmpty());
    }

    /** This list from that cursor on; from its beginning for null. */
    public String path(String cursor) {
        var query = Stream.of(
                        parameter("filter", filter.equals(USUAL_FILTER) ? "" : filter),
                        parameter("sort", sort.equals(USUAL_SORT) ? "" : sort),
                        parameter("topic", topic),
                        parameter("language", language),
                        parameter("text", text),
                        parameter("cursor", or(cursor, "")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? all() : all() + "?" + query;
    }

    private static String parameter(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String or(String value, String instead) {
        return value == null || value.isBlank() ? instead : value;
    }
}
