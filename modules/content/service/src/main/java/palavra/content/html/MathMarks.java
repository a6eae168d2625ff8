package palavra.content.html;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Puts TeX into spans that the page can find: {@code math} within a line, {@code math display} on its own. */
final class MathMarks {

    private static final Pattern TEX = Pattern.compile(
            "\\\\\\((?<inline>.+?)\\\\\\)|\\[mathjaxinline](?<tag>.+?)\\[/mathjaxinline]"
                    + "|\\\\\\[(?<display>.+?)\\\\]|\\[mathjax](?<displayTag>.+?)\\[/mathjax]",
            Pattern.DOTALL);

    private MathMarks() {}

    static void put(Element body) {
        var texts = new ArrayList<TextNode>();
        NodeTraversor.traverse(collector(texts), body);
        texts.forEach(MathMarks::mark);
    }

    private static NodeVisitor collector(ArrayList<TextNode> texts) {
        return (Node node, int depth) -> {
            if (node instanceof TextNode text && text.getWholeText().length() > 4 && !isCode(text)) {
                texts.add(text);
            }
        };
    }

    private static boolean isCode(TextNode text) {
        return text.parent() instanceof Element parent && parent.closest("pre, code") != null;
    }

    private static void mark(TextNode node) {
        var text = node.getWholeText();
        var found = TEX.matcher(text);
        var from = 0;
        while (found.find()) {
            node.before(new TextNode(text.substring(from, found.start())));
            var inline = found.group("inline") != null ? found.group("inline") : found.group("tag");
            var display = found.group("display") != null ? found.group("display") : found.group("displayTag");
            node.before(
                    inline != null
                            ? span("math", "\\(" + inline + "\\)")
                            : span("math display", "\\[" + display + "\\]"));
            from = found.end();
        }
        if (from > 0) {
            node.text(text.substring(from));
        }
    }

    private static Element span(String name, String tex) {
        return new Element("span").attr("class", name).text(tex);
    }
}
