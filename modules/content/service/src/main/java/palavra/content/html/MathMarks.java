package palavra.content.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Puts TeX into spans that the page can find: {@code math} within a line, {@code math display} on its own. */
final class MathMarks {

    /** A way to write TeX into a text. */
    private record Fence(String open, String close, boolean display) {}

    private static final List<Fence> FENCES = List.of(
            new Fence("\\(", "\\)", false),
            new Fence("[mathjaxinline]", "[/mathjaxinline]", false),
            new Fence("\\[", "\\]", true),
            new Fence("[mathjax]", "[/mathjax]", true));

    private MathMarks() {}

    static void put(Element body) {
        var texts = new ArrayList<TextNode>();
        NodeTraversor.traverse(collector(texts), body);
        texts.forEach(MathMarks::mark);
    }

    private static NodeVisitor collector(List<TextNode> texts) {
        return (Node node, int depth) -> {
            if (node instanceof TextNode text && !isCode(text)) {
                texts.add(text);
            }
        };
    }

    private static boolean isCode(TextNode text) {
        return text.parent() instanceof Element parent && parent.closest("pre, code") != null;
    }

    private static void mark(TextNode node) {
        var parts = parts(node.getWholeText());
        if (parts.size() > 1) {
            var parent = (Element) node.parent();
            parent.insertChildren(node.siblingIndex(), parts);
            node.remove();
        }
    }

    /** The text in pieces. Each sign is looked for once only, so a text full of open fences takes no longer. */
    private static List<Node> parts(String text) {
        var parts = new ArrayList<Node>();
        var opens = new int[FENCES.size()];
        Arrays.fill(opens, -1);
        var from = 0;
        for (var i = first(opens, text, from); i >= 0; i = first(opens, text, from)) {
            var fence = FENCES.get(i);
            var start = opens[i] + fence.open().length();
            var close = text.indexOf(fence.close(), start);
            if (close < 0) {
                opens[i] = Integer.MAX_VALUE;
                continue;
            }
            var end = close + fence.close().length();
            var tex = text.substring(start, close);
            parts.add(new TextNode(text.substring(from, tex.isBlank() ? end : opens[i])));
            if (!tex.isBlank()) {
                parts.add(span(fence, tex));
            }
            from = end;
        }
        parts.add(new TextNode(text.substring(from)));
        return parts;
    }

    /** The fence that opens next, or -1; the places found are kept until they are passed. */
    private static int first(int[] opens, String text, int from) {
        var first = -1;
        for (var i = 0; i < opens.length; i++) {
            if (opens[i] < from) {
                var found = text.indexOf(FENCES.get(i).open(), from);
                opens[i] = found < 0 ? Integer.MAX_VALUE : found;
            }
            if (opens[i] < Integer.MAX_VALUE && (first < 0 || opens[i] < opens[first])) {
                first = i;
            }
        }
        return first;
    }

    private static Element span(Fence fence, String tex) {
        return fence.display()
                ? new Element("span").attr("class", "math display").text("\\[" + tex + "\\]")
                : new Element("span").attr("class", "math").text("\\(" + tex + "\\)");
    }
}
