package palavra.forums.text;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown to safe HTML: CommonMark with tables, bare links and TeX, then a sanitizer that knows every element and attribute
 * that may remain. HTML that was typed is shown as text; nothing is ever loaded from another host.
 */
public final class Markdown {

    /** Goes up with every change of the rules below: posts rendered by an older one are rendered again when read. */
    public static final int VERSION = 2;

    private static final int DEEPEST_BLOCK = 12;
    private static final int DEEPEST_INLINE = 20;

    /** A table row may leave out cells that are then added: short texts could ask for millions of them. */
    private static final int MOST_TABLE_CELLS = 4_000;

    private static final Pipeline WITH_TABLES =
            new Pipeline(List.of(TablesExtension.create(), AutolinkExtension.create(), Formulas.EXTENSION));
    private static final Pipeline WITHOUT_TABLES =
            new Pipeline(List.of(AutolinkExtension.create(), Formulas.EXTENSION));

    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "strong",
                    "em",
                    "code",
                    "pre",
                    "blockquote",
                    "ul",
                    "ol",
                    "li",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "span",
                    "a")
            .allowAttributes("start")
            .matching(java.util.regex.Pattern.compile("[0-9]{1,4}"))
            .onElements("ol")
            .allowAttributes("align")
            .matching(false, "left", "center", "right")
            .onElements("th", "td")
            .allowAttributes("class")
            .matching(false, "math", "math display")
            .onElements("span")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("nofollow", "ugc", "noopener")
            .toFactory();

    private Markdown() {}

    /** HTML that may be put into a page as it is. */
    public static String toHtml(String markdown) {
        var pipeline = mostCells(markdown) > MOST_TABLE_CELLS ? WITHOUT_TABLES : WITH_TABLES;
        return SAFE.sanitize(pipeline.render(markdown));
    }

    private static long mostCells(String markdown) {
        var widest = markdown.lines().mapToLong(Markdown::pipes).max().orElse(0);
        return widest * markdown.lines().count();
    }

    private static long pipes(String line) {
        return line.chars().filter(character -> character == '|').count();
    }

    private record Pipeline(Parser parser, HtmlRenderer renderer) {

        Pipeline(List<Extension> extensions) {
            this(
                    Parser.builder()
                            .extensions(extensions)
                            .maxOpenBlockParsers(DEEPEST_BLOCK)
                            .maxInlineNesting(DEEPEST_INLINE)
                            .build(),
                    HtmlRenderer.builder()
                            .extensions(extensions)
                            .escapeHtml(true)
                            .sanitizeUrls(true)
                            .build());
        }

        String render(String markdown) {
            var document = parser.parse(markdown);
            document.accept(new Toned());
            return renderer.render(document);
        }
    }
}
