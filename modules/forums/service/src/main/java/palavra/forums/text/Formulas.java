package palavra.forums.text;

import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * TeX between dollars, as in {@code $x^2$}, or between pairs of them on a line of its own. Prices stay what they are: no
 * space stands inside the dollars, no digit after them and none before. The page draws it; without script the TeX is read.
 */
final class Formulas implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    static final Extension EXTENSION = new Formulas();

    /** Longer ones stay text, so that a dollar never costs a search through all of it. */
    private static final int LONGEST = 1_000;

    private Formulas() {}

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineContentParserFactory(new InlineContentParserFactory() {
            @Override
            public Set<Character> getTriggerCharacters() {
                return Set.of('$');
            }

            @Override
            public InlineContentParser create() {
                return Formulas::parse;
            }
        });
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.nodeRendererFactory(Drawn::new);
    }

    private static ParsedInline parse(InlineParserState state) {
        var text = state.scanner();
        var isPrice = Character.isLetterOrDigit(text.peekPreviousCodePoint());
        text.next();
        var display = text.next('$');
        var begin = text.position();
        if (isPrice || !display && Character.isWhitespace(text.peek())) {
            return ParsedInline.none();
        }
        for (var length = 0; length < LONGEST && text.hasNext(); length++) {
            var end = text.position();
            if (length > 0 && closes(text, display)) {
                var tex = text.getSource(begin, end).getContent();
                return tex.isBlank()
                        ? ParsedInline.none()
                        : ParsedInline.of(new Formula(tex, display), text.position());
            }
            text.setPosition(end);
            if (!display && text.peek() == '$') {
                return ParsedInline.none();
            }
            skip(text);
        }
        return ParsedInline.none();
    }

    /** Whether the dollars end here; then the text goes on behind them. */
    private static boolean closes(Scanner text, boolean display) {
        if (display) {
            return text.next('$') && text.next('$');
        }
        return !Character.isWhitespace(text.peekPreviousCodePoint())
                && text.next('$')
                && !Character.isDigit(text.peek());
    }

    /** A character, with the one it escapes. */
    private static void skip(Scanner text) {
        var escapes = text.peek() == '\\';
        text.next();
        if (escapes && text.hasNext()) {
            text.next();
        }
    }

    private record Drawn(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Formula.class);
        }

        @Override
        public void render(Node node) {
            var formula = (Formula) node;
            var html = context.getWriter();
            html.tag("span", Map.of("class", formula.display() ? "math display" : "math"));
            html.text(formula.display() ? "\\[" + formula.tex() + "\\]" : "\\(" + formula.tex() + "\\)");
            html.tag("/span");
        }
    }
}
