package palavra.content.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import palavra.content.html.HtmlCleaner;
import palavra.content.html.Links;
import palavra.kernel.Refusal;

/**
 * CommonMark with tables, HTML inside and TeX, as the safe HTML that is stored. Whatever an author writes goes through the
 * same cleaner as imported packages.
 */
public final class CommonMark {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .customInlineContentParserFactory(new TexParser())
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .attributeProviderFactory(context -> CommonMark::withoutAlignment)
            .build();

    private CommonMark() {}

    /** Safe HTML. An image without words for who can not see it is refused with {@code alt-missing}. */
    public static String html(String markdown, Links links) {
        var document = PARSER.parse(markdown);
        refuseSilentImages(document);
        return rendered(document, links);
    }

    /** The same for a few words within a line: one paragraph alone is only its words. */
    public static String inline(String markdown, Links links) {
        return Shape.withoutParagraph(html(markdown, links));
    }

    /** HTML that is not safe yet, for those who clean it themselves and say what they took out. */
    public static String uncleaned(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    /** Safe HTML whatever is in it. */
    static String lenient(String markdown, Links links) {
        return rendered(PARSER.parse(markdown), links);
    }

    private static String rendered(Node document, Links links) {
        return HtmlCleaner.clean(RENDERER.render(document), links).html();
    }

    private static void refuseSilentImages(Node document) {
        var silent = new ArrayList<String>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                if (words(image).isBlank()) {
                    silent.add(image.getDestination());
                }
            }
        });
        if (!silent.isEmpty()) {
            throw Refusal.invalid(
                    "alt-missing",
                    "Describe the image " + silent.getFirst() + " for those who can not see it.",
                    silent.getFirst());
        }
    }

    private static String words(Node node) {
        var words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString();
    }

    private static void withoutAlignment(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof TableCell) {
            attributes.remove("align");
        }
    }
}
