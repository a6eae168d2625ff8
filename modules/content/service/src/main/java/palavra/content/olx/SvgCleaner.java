package palavra.content.olx;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;

/** Takes out of a drawing whatever could run, load or lead elsewhere. */
public final class SvgCleaner {

    private static final Set<String> GONE = Set.of(
            "script",
            "foreignobject",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "handler",
            "listener",
            "set",
            "animate",
            "animatetransform",
            "animatemotion",
            "animatecolor",
            "discard",
            "link",
            "meta",
            "base",
            "form",
            "img",
            "a");
    private static final Pattern OWN =
            Pattern.compile("^\\s*(#.*|data:image/(png|jpe?g|gif|webp);.*)?$", Pattern.DOTALL);
    private static final Pattern OUTSIDE_STYLE = Pattern.compile(
            "@import|expression|javascript:|url\\(\\s*+['\"]?+(?!#|data:image/(png|jpe?g|gif|webp))",
            Pattern.CASE_INSENSITIVE);

    private SvgCleaner() {}

    /**
     * @param changed whether anything was taken out
     * @param svg empty when the file holds no drawing
     */
    public record Drawing(String svg, boolean changed) {}

    /** A drawing without anything that runs or leads outside; empty when it is none. */
    public static Drawing clean(String text) {
        var document = Jsoup.parse(text, "", Parser.xmlParser());
        document.outputSettings(new Document.OutputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .prettyPrint(false));
        var root = document.children().stream()
                .filter(element -> local(element).equals("svg"))
                .findFirst();
        if (root.isEmpty()) {
            return new Drawing("", true);
        }
        var changed = false;
        for (var element : root.get().select("*")) {
            var gone = GONE.contains(local(element))
                    || local(element).equals("style") && isOutside(element.data() + element.text());
            if (gone && element != root.get()) {
                unwrapOrRemove(element);
                changed = true;
            } else {
                changed |= strip(element);
            }
        }
        root.get().forEachNode(node -> {
            if (node instanceof Comment || node instanceof XmlDeclaration || node instanceof DocumentType) {
                node.remove();
            }
        });
        return new Drawing(root.get().outerHtml(), changed);
    }

    private static void unwrapOrRemove(Element element) {
        if (local(element).equals("a")) {
            element.unwrap();
        } else {
            element.remove();
        }
    }

    private static boolean strip(Element element) {
        var changed = false;
        for (var attribute : element.attributes().asList()) {
            var name = attribute.getKey().toLowerCase(Locale.ROOT);
            var isLink = name.equals("href") || name.endsWith(":href") || name.equals("src");
            var bad = name.startsWith("on")
                    || isLink && !OWN.matcher(attribute.getValue()).matches()
                    || !isLink && !name.startsWith("xmlns") && isOutside(attribute.getValue());
            if (bad) {
                element.removeAttr(attribute.getKey());
                changed = true;
            }
        }
        return changed;
    }

    private static boolean isOutside(String style) {
        return OUTSIDE_STYLE.matcher(withoutComments(style)).find();
    }

    /** Comments and backslashes can hide a word from us that the browser still reads. */
    private static String withoutComments(String style) {
        var bare = new StringBuilder();
        var from = 0;
        for (var open = style.indexOf("/*"); open >= 0; open = style.indexOf("/*", from)) {
            var close = style.indexOf("*/", open + 2);
            if (close < 0) {
                break;
            }
            bare.append(style, from, open);
            from = close + 2;
        }
        return bare.append(style.substring(from)).toString().replace("\\", "");
    }

    private static String local(Element element) {
        var name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }
}
