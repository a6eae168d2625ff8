package palavra.content.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the words of a block: emphasis, links, images, code, line ends and TeX by signs, the rest as HTML. */
final class Inlines {

    private static final Pattern SIGNS =
            Pattern.compile("[\\\\`*\\[\\]<]|&(?=[#a-zA-Z])|!$|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final Pattern LINE_START =
            Pattern.compile("^(#{1,6}(?=\\s|$)|[-+](?=\\s|$)|>|=+\\s*$|-{2,}|~{3,}|(?<=^)\\|)");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");
    private static final Set<String> EMPTY = Set.of("img", "br", "wbr", "hr", "col");

    private final boolean signs;

    /** @param signs whether emphasis is written by signs, which need letters beside them, or as HTML */
    Inlines(boolean signs) {
        this.signs = signs;
    }

    String paragraph(Element block) {
        return paragraph(block.childNodes());
    }

    String paragraph(List<Node> nodes) {
        return of(nodes)
                .lines()
                .map(Inlines::atStart)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** The same without line ends. */
    String line(Element block) {
        return of(block.childNodes()).replace("\\\n", "<br>").strip();
    }

    private static String atStart(String line) {
        var start = LINE_START.matcher(line).replaceFirst("\\\\$1");
        return NUMBERED.matcher(start).replaceFirst("$1\\\\$2");
    }

    private String of(List<Node> nodes) {
        return nodes.stream().map(this::of).collect(Collectors.joining());
    }

    private String of(Node node) {
        return switch (node) {
            case TextNode text -> escaped(text.getWholeText());
            case Element element -> of(element);
            default -> "";
        };
    }

    private String of(Element element) {
        var plain = element.attributesSize() == 0;
        return switch (element.normalName()) {
            case "strong" -> plain && signs ? signed("**", element) : tagged(element);
            case "em" -> plain && signs ? signed("*", element) : tagged(element);
            case "code" -> plain && element.childrenSize() == 0 ? code(element.wholeText()) : tagged(element);
            case "br" -> plain ? "\\\n" : tagged(element);
            case "a" -> link(element);
            case "img" -> image(element);
            case "span" ->
                element.className().startsWith("math") && element.attributesSize() == 1
                        ? element.wholeText()
                        : tagged(element);
            default -> tagged(element);
        };
    }

    private String signed(String sign, Element element) {
        var inner = of(element.childNodes());
        var bare = inner.isBlank() || !inner.equals(inner.strip()) || inner.startsWith("*") || inner.endsWith("*");
        return bare ? tagged(element) : sign + inner + sign;
    }

    private String link(Element link) {
        var href = link.attr("href");
        return link.attributesSize() == 1 && !href.isEmpty() && link.selectFirst("a a") == null
                ? "[" + of(link.childNodes()) + "](" + address(href) + ")"
                : tagged(link);
    }

    private String image(Element image) {
        var alt = image.attr("alt");
        var plain = image.attributesSize() == 2 && image.hasAttr("src") && !alt.isBlank() && alt.equals(alt.strip());
        return plain
                ? "![" + escaped(alt.replaceAll("\\s+", " ")) + "](" + address(image.attr("src")) + ")"
                : tagged(image);
    }

    private static String address(String href) {
        return href.matches("[^\\s()<>\\\\]+")
                ? href
                : "<" + href.replace("<", "%3C").replace(">", "%3E") + ">";
    }

    private static String code(String text) {
        if (text.isBlank() || text.contains("\n")) {
            return "<code>" + escaped(text) + "</code>";
        }
        var ticks = "`";
        while (text.contains(ticks)) {
            ticks += "`";
        }
        var room = text.startsWith("`") || text.endsWith("`") || text.startsWith(" ") && text.endsWith(" ") ? " " : "";
        return ticks + room + text + room + ticks;
    }

    private String tagged(Element element) {
        var open = element.shallowClone().outerHtml();
        if (EMPTY.contains(element.normalName())) {
            return open;
        }
        var end = "</" + element.normalName() + ">";
        return open.substring(0, open.length() - end.length()) + of(element.childNodes()) + end;
    }

    private static String escaped(String text) {
        return SIGNS.matcher(text)
                .replaceAll(found -> "\\\\" + java.util.regex.Matcher.quoteReplacement(found.group()));
    }
}
