package palavra.content.fields;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** A piece of HTML cut into {@link Segment}s. The numbers of a block's segments stand in its attribute {@code data-s}. */
final class Cut {

    static final String NUMBERS = "data-s";

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "pre",
            "blockquote",
            "address",
            "table",
            "caption",
            "colgroup",
            "col",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "figure",
            "figcaption",
            "details",
            "summary",
            "section",
            "article",
            "aside",
            "header",
            "footer",
            "nav",
            "hr");

    private final Element body;
    private final List<Segment> segments = new ArrayList<>();
    private boolean blocks;

    private Cut(Element body) {
        this.body = body;
        cut(body);
    }

    static Cut of(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        var cut = new Cut(document.body());
        cut.readNumbers();
        return cut;
    }

    /** Those that hold something to translate, in reading order. */
    List<Segment> segments() {
        return segments;
    }

    Element body() {
        return body;
    }

    boolean hasBlocks() {
        return blocks;
    }

    String html() {
        return body.html();
    }

    private void cut(Element holder) {
        var run = new ArrayList<Node>();
        for (var child : List.copyOf(holder.childNodes())) {
            if (child instanceof Element element && isBlock(element)) {
                blocks = true;
                close(holder, run);
                cut(element);
            } else {
                run.add(child);
            }
        }
        close(holder, run);
    }

    private void close(Element holder, List<Node> run) {
        if (!run.isEmpty()) {
            var segment = new Segment(holder, run);
            if (segment.matters()) {
                segments.add(segment);
            }
            run.clear();
        }
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName())
                || element.children().stream().anyMatch(Cut::isBlock);
    }

    /** Segments of HTML that was never numbered count as numbered in their order. */
    private void readNumbers() {
        var seen = new IdentityHashMap<Element, Integer>();
        for (var at = 0; at < segments.size(); at++) {
            var segment = segments.get(at);
            var index = seen.merge(segment.holder(), 1, Integer::sum) - 1;
            var numbers = segment.holder().attr(NUMBERS).strip().split(" ");
            var known = index < numbers.length && numbers[index].matches("[0-9]{1,6}");
            segment.number = known ? Integer.parseInt(numbers[index]) : blocks ? at + 1 : 0;
        }
    }
}
