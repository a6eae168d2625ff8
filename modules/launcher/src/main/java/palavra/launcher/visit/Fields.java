package palavra.launcher.visit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What a visitor fills in; everything else in a form is sent as the page brought it. */
public final class Fields {

    private final Map<String, List<String>> filled = new LinkedHashMap<>();

    public static Fields none() {
        return new Fields();
    }

    /** Writes a field, or chooses the option of that value. */
    public Fields set(String name, String value) {
        filled.put(name, new ArrayList<>(List.of(value)));
        return this;
    }

    /** Ticks one more box of that name. */
    public Fields add(String name, String value) {
        filled.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
        return this;
    }

    /** The form as {@code application/x-www-form-urlencoded}. */
    String over(Element form) {
        var sent = new LinkedHashMap<String, List<String>>();
        for (var field : form.select("input[name], textarea[name], select[name]")) {
            var value = brought(field);
            if (value != null) {
                sent.computeIfAbsent(field.attr("name"), none -> new ArrayList<>())
                        .add(value);
            }
        }
        sent.putAll(filled);
        var body = new StringBuilder();
        sent.forEach((name, values) -> values.forEach(value -> body.append(body.isEmpty() ? "" : "&")
                .append(encoded(name))
                .append('=')
                .append(encoded(value))));
        return body.toString();
    }

    private static String brought(Element field) {
        return switch (field.normalName()) {
            case "textarea" -> field.wholeText();
            case "select" -> {
                var chosen = field.selectFirst("option[selected]");
                var first = chosen != null ? chosen : field.selectFirst("option");
                yield first == null ? null : first.hasAttr("value") ? first.attr("value") : first.text();
            }
            default ->
                switch (field.attr("type")) {
                    case "radio", "checkbox" -> field.hasAttr("checked") ? field.attr("value") : null;
                    case "submit", "button", "image", "file" -> null;
                    default -> field.attr("value");
                };
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
