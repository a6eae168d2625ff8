package palavra.content.text;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import palavra.content.html.Links;

/**
 * Safe HTML as the CommonMark that becomes it again. What CommonMark has no sign for stays HTML inside it; every block is
 * tried, and one that would come back different stays HTML as a whole.
 */
public final class MarkdownWriter {

    private final Links links;

    private MarkdownWriter(Links links) {
        this.links = links;
    }

    /** CommonMark that {@link CommonMark#html} turns into the same again. */
    public static String of(String html, Links links) {
        return new MarkdownWriter(links).write(html);
    }

    private String write(String html) {
        var body = Shape.of(html);
        if (body.childNodeSize() == 0) {
            return "";
        }
        var simple = blocks(body, new Blocks(new Inlines(true)));
        if (Shape.same(html, CommonMark.lenient(simple, links))) {
            return simple;
        }
        var careful = body.childNodes().stream().map(this::careful).collect(Collectors.joining("\n\n"));
        return Shape.same(html, CommonMark.lenient(careful, links)) ? careful : Raw.html(body.childNodes());
    }

    private String careful(Node block) {
        var html = block.outerHtml();
        for (var signs : new boolean[] {true, false}) {
            var tried = new Blocks(new Inlines(signs)).of(block);
            if (Shape.same(html, CommonMark.lenient(tried, links))) {
                return tried;
            }
        }
        return Raw.html(java.util.List.of(block));
    }

    private static String blocks(Element body, Blocks blocks) {
        return body.childNodes().stream().map(blocks::of).collect(Collectors.joining("\n\n"));
    }
}
