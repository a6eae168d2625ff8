package palavra.content.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The one form of all HTML that reads the same: without spaces that no browser shows, with words that stand between
 * blocks in paragraphs, and with one name for bold and italic words each.
 */
final class Shape {

    private static final Set<String> BLOCKS = Set.of(
            ("p div hr h2 h3 h4 h5 h6 ul ol li dl dt dd pre blockquote address table caption colgroup col thead tbody "
                            + "tfoot tr th td figure figcaption details summary section article aside header footer nav")
                    .split(" "));

    private Shape() {}

    /** The body of a piece of HTML in that form. */
    static Element of(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        var body = document.body();
        body.select("[data-s]").removeAttr("data-s");
        body.select("b").tagName("strong");
        body.select("i").tagName("em");
        body.select("a[rel]").removeAttr("rel");
        body.select("img[loading]").removeAttr("loading");
        body.select("span").stream().filter(span -> span.attributesSize() == 0).forEach(Element::unwrap);
        body.select("a").stream()
                .filter(link -> link.childrenSize() == 0
                        && link.text().isBlank()
                        && link.id().isEmpty())
                .forEach(Element::remove);
        collapse(body);
        paragraphs(body);
        body.select("blockquote").forEach(Shape::paragraphs);
        return body;
    }

    static boolean same(String one, String other) {
        return of(one).html().equals(of(other).html());
    }

    static String withoutParagraph(String html) {
        var body = Jsoup.parseBodyFragment(html);
        body.outputSettings(new Document.OutputSettings().prettyPrint(false));
        var only = body.body().childrenSize() == 1 ? body.body().child(0) : null;
        var is = only != null
                && only.normalName().equals("p")
                && only.attributesSize() == 0
                && body.body().ownText().isBlank();
        return is ? only.html() : html;
    }

    static boolean isBlock(Node node) {
        return node instanceof Element element && BLOCKS.contains(element.normalName());
    }

    /** Puts every run of words between blocks into a paragraph of its own. */
    private static void paragraphs(Element parent) {
        var run = new ArrayList<Node>();
        for (var child : List.copyOf(parent.childNodes())) {
            if (isBlock(child)) {
                wrap(run);
            } else {
                run.add(child);
            }
        }
        wrap(run);
    }

    private static void wrap(List<Node> run) {
        if (run.stream().allMatch(node -> node instanceof TextNode text && text.isBlank())) {
            run.forEach(Node::remove);
        } else {
            var paragraph = new Element("p");
            run.getFirst().before(paragraph);
            run.forEach(paragraph::appendChild);
            trim(paragraph);
        }
        run.clear();
    }

    private static void collapse(Element parent) {
        if (parent.normalName().equals("pre")) {
            lastLineEnd(parent);
            return;
        }
        for (var child : List.copyOf(parent.childNodes())) {
            switch (child) {
                case TextNode text -> text.text(text.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " "));
                case Element element -> collapse(element);
                default -> child.remove();
            }
        }
        join(parent);
        if (isBlock(parent) || parent.normalName().equals("body")) {
            trim(parent);
        }
    }

    /** No space at either end of a block, around the blocks in it, or after the end of a line. */
    private static void trim(Element block) {
        for (var child : List.copyOf(block.childNodes())) {
            if (child instanceof TextNode text) {
                var words = text.getWholeText();
                if (bounds(text.previousSibling()) && words.startsWith(" ")) {
                    words = words.substring(1);
                }
                if (bounds(text.nextSibling()) && words.endsWith(" ")) {
                    words = words.substring(0, words.length() - 1);
                }
                if (words.isEmpty()) {
                    text.remove();
                } else {
                    text.text(words);
                }
            }
        }
    }

    private static boolean bounds(Node neighbor) {
        return neighbor == null || isBlock(neighbor) || neighbor.nameIs("br");
    }

    private static void join(Element parent) {
        for (var child : List.copyOf(parent.childNodes())) {
            if (child instanceof TextNode text && text.previousSibling() instanceof TextNode before) {
                text.text((before.getWholeText() + text.getWholeText()).replaceAll(" +", " "));
                before.remove();
            }
        }
    }

    private static void lastLineEnd(Element pre) {
        var code = pre.childNodeSize() == 1 && pre.childNode(0) instanceof Element only ? only : pre;
        if (code.childNodeSize() > 0 && code.childNode(code.childNodeSize() - 1) instanceof TextNode last) {
            last.text(last.getWholeText().replaceFirst("\\n$", ""));
        }
    }
}
