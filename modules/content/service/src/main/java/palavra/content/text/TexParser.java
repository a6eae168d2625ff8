package palavra.content.text;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Keeps TeX between {@code \(} and {@code \)} or {@code \[} and {@code \]} from being read as Markdown. */
final class TexParser implements InlineContentParserFactory, InlineContentParser {

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('\\');
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        var start = scanner.position();
        scanner.next();
        var open = scanner.peek();
        if (open != '(' && open != '[') {
            return ParsedInline.none();
        }
        var close = open == '(' ? ')' : ']';
        while (scanner.find('\\') >= 0) {
            scanner.next();
            if (scanner.peek() == close) {
                scanner.next();
                var tex = scanner.getSource(start, scanner.position()).getContent();
                return ParsedInline.of(new Text(tex.replace('\n', ' ')), scanner.position());
            }
            if (scanner.peek() != Scanner.END) {
                scanner.next();
            }
        }
        return ParsedInline.none();
    }
}
