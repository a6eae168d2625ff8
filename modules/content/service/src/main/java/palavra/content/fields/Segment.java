package palavra.content.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A stretch of inline content that is translated as one text: all of an innermost block, or what stands beside blocks in
 * another one.
 */
final class Segment {

    private final Element holder;
    private List<Node> nodes;
    private final TaggedText text;

    /** Its number within the fragment, which survives edits elsewhere; 0 where a fragment is one segment. */
    int number;

    Segment(Element holder, List<Node> nodes) {
        this.holder = holder;
        this.nodes = List.copyOf(nodes);
        this.text = TaggedText.of(nodes, holder.closest("pre") != null);
    }

    Element holder() {
        return holder;
    }

    String text() {
        return text.text();
    }

    List<Element> tags() {
        return text.tags();
    }

    /** What the tags stand for. */
    List<String> codes() {
        return text.tags().stream()
                .map(tag -> TaggedText.isWhole(tag)
                        ? tag.outerHtml()
                        : tag.shallowClone().outerHtml())
                .map(html -> html.replaceAll("</[a-z0-9]+>$", "").replaceAll("\\s+", " "))
                .toList();
    }

    boolean hasWords() {
        return TaggedText.hasWords(text.text());
    }

    /** Elements whose own texts people read or hear: the descriptions of pictures, the titles of abbreviations. */
    List<Element> described() {
        return text.tags().stream()
                .filter(tag -> !tag.attr("alt").isBlank() || !tag.attr("title").isBlank())
                .toList();
    }

    /** Whether it holds anything to translate, so that it gets a number. */
    boolean matters() {
        return hasWords() || !described().isEmpty();
    }

    /** Says something else; refuses a text whose tags are not those of this segment. */
    void say(String target) {
        if (!target.equals(text.text())) {
            put(text.build(target));
        }
    }

    /** Puts it into a block of its own. */
    void wrap(Element block) {
        nodes.getFirst().before(block);
        nodes.forEach(block::appendChild);
    }

    /** Says in which language it is, for readers of another one. */
    void mark(String language, String direction) {
        if (isWholeBlock()) {
            holder.attr("lang", language).attr("dir", direction);
            return;
        }
        var span = new Element("span").attr("lang", language).attr("dir", direction);
        nodes.getFirst().before(span);
        nodes.forEach(span::appendChild);
        nodes = List.of(span);
    }

    private boolean isWholeBlock() {
        return !holder.normalName().equals("body")
                && !Set.of("tr", "table", "ul", "ol", "dl").contains(holder.normalName())
                && holder.childNodes().stream().allMatch(node -> nodes.contains(node) || isBlank(node));
    }

    private void put(List<Node> said) {
        var all = new ArrayList<Node>();
        if (space(nodes.getFirst(), true)) {
            all.add(new TextNode(" "));
        }
        all.addAll(said);
        if (space(nodes.getLast(), false)) {
            all.add(new TextNode(" "));
        }
        var anchor = new TextNode("");
        nodes.getFirst().before(anchor);
        nodes.forEach(Node::remove);
        all.forEach(anchor::before);
        anchor.remove();
        nodes = all;
    }

    private static boolean space(Node node, boolean first) {
        if (!(node instanceof TextNode text) || text.getWholeText().isEmpty()) {
            return false;
        }
        var whole = text.getWholeText();
        return Character.isWhitespace(whole.charAt(first ? 0 : whole.length() - 1));
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text && text.isBlank();
    }
}
