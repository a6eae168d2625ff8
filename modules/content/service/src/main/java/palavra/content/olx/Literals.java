package palavra.content.olx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Puts values into a problem whose program is no program: only names given a text or a number, as authors did to write an
 * answer once. Such lines are read, nothing is run; one line of another kind and the problem is left as it is.
 */
final class Literals {

    private static final Pattern LINE =
            Pattern.compile("([A-Za-z_]\\w*)\\s*=\\s*(?:\"([^\"\\\\]*)\"|'([^'\\\\]*)'|([-+]?\\d+(?:\\.\\d+)?))\\s*");
    private static final Pattern NAME = Pattern.compile("\\$(?:\\{([A-Za-z_]\\w*)}|([A-Za-z_]\\w*))");

    private Literals() {}

    /** Changes the problem where all its values are known, and says whether it did. */
    static boolean put(Element problem) {
        var known = values(problem);
        known.ifPresent(values -> {
            for (var element : problem.select("*")) {
                for (var attribute : element.attributes()) {
                    attribute.setValue(said(attribute.getValue(), values));
                }
                for (var text : element.textNodes()) {
                    text.text(said(text.getWholeText(), values));
                }
            }
            problem.select("script").remove();
        });
        return known.isPresent();
    }

    private static Optional<Map<String, String>> values(Element problem) {
        var values = new HashMap<String, String>();
        for (var script : problem.select("script")) {
            for (var line : source(script).lines().map(String::strip).toList()) {
                var assigned = LINE.matcher(line);
                if (assigned.matches()) {
                    values.put(assigned.group(1), firstOf(assigned.group(2), assigned.group(3), assigned.group(4)));
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    return Optional.empty();
                }
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static String source(Element script) {
        var data = script.data();
        return data.isEmpty()
                ? script.textNodes().stream().map(TextNode::getWholeText).reduce("", String::concat)
                : data;
    }

    /** A name without a value stays, and the problem with it a placeholder. */
    private static String said(String text, Map<String, String> values) {
        return NAME.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(
                        values.getOrDefault(firstOf(name.group(1), name.group(2)), name.group())));
    }

    private static String firstOf(String... all) {
        for (var one : all) {
            if (one != null) {
                return one;
            }
        }
        return "";
    }
}
