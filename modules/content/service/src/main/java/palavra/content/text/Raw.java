package palavra.content.text;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML as a block of CommonMark: without empty lines, which would end it. */
final class Raw {

    private Raw() {}

    static String html(List<Node> nodes) {
        var clones = nodes.stream().map(Node::clone).toList();
        clones.forEach(Raw::closeUp);
        var html = clones.stream().map(Node::outerHtml).collect(Collectors.joining("\n"));
        return html.replace(LINE_END, "&#10;");
    }

    private static final String LINE_END = "\uE00A";

    private static void closeUp(Node node) {
        switch (node) {
            case TextNode text -> {
                var element = (Element) text.parent();
                var inPre = element != null && element.closest("pre") != null;
                text.text(
                        inPre
                                ? text.getWholeText().replace("\n", LINE_END)
                                : text.getWholeText().replaceAll("\\n\\s*\\n", "\n"));
            }
            case Element element -> List.copyOf(element.childNodes()).forEach(Raw::closeUp);
            default -> {}
        }
    }
}
