package palavra.content.olx;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Keeps a block's XML for its author to read, without what looks like a secret. */
final class Source {

    static final Pattern SECRET = Pattern.compile(
            "passport|secret|password|passwd|token|api_?key|private_?key|credential", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 200_000;

    private Source() {}

    static String of(Element element) {
        var document = new Document("");
        document.outputSettings(new Document.OutputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .prettyPrint(false));
        var copy = element.clone();
        document.appendChild(copy);
        for (var inside : copy.select("*")) {
            for (var attribute : inside.attributes().asList()) {
                if (SECRET.matcher(attribute.getKey()).find()) {
                    inside.attr(attribute.getKey(), "(removed)");
                }
            }
        }
        return copy.outerHtml();
    }

    /** The beginning of a source that nobody would read to its end. */
    static String shortened(String source) {
        return source.length() <= LONGEST ? source : source.substring(0, LONGEST);
    }
}
