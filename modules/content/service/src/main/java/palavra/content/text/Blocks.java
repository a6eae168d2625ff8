package palavra.content.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes blocks of HTML as blocks of CommonMark, and those it has no form for as they are. */
final class Blocks {

    private final Inlines inlines;

    Blocks(Inlines inlines) {
        this.inlines = inlines;
    }

    String of(Node node) {
        if (!(node instanceof Element element) || hasSettings(element)) {
            return Raw.html(List.of(node));
        }
        return switch (element.normalName()) {
            case "p" -> inlines.paragraph(element);
            case "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "ul", "ol" -> list(element);
            case "blockquote" ->
                all(element).lines().map(line -> ("> " + line).strip()).collect(Collectors.joining("\n"));
            case "pre" -> code(element);
            case "hr" -> "---";
            case "table" -> Tables.write(element, inlines);
            default -> Raw.html(List.of(element));
        };
    }

    /** Attributes have no sign in CommonMark, except where a list begins. */
    private static boolean hasSettings(Element element) {
        return element.attributes().asList().stream()
                .anyMatch(one -> !(element.nameIs("ol") && one.getKey().equals("start")));
    }

    private String heading(Element heading) {
        var signs = "#".repeat(heading.normalName().charAt(1) - '0');
        return signs + " " + inlines.line(heading);
    }

    private String all(Element parent) {
        return parent.childNodes().stream().map(this::of).collect(Collectors.joining("\n\n"));
    }

    private String list(Element list) {
        var items = new ArrayList<String>();
        var number = list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
        var loose = list.children().stream().anyMatch(item -> item.selectFirst("> p") != null);
        for (var item : list.children()) {
            if (!item.nameIs("li") || item.attributesSize() > 0) {
                return Raw.html(List.of(list));
            }
            var marker = list.nameIs("ul") ? "- " : number++ + ". ";
            items.add(marker + item(item, loose).indent(marker.length()).strip());
        }
        return String.join(loose ? "\n\n" : "\n", items);
    }

    private String item(Element item, boolean loose) {
        var parts = new ArrayList<String>();
        var run = new ArrayList<Node>();
        for (var child : item.childNodes()) {
            if (Shape.isBlock(child)) {
                flush(run, parts);
                parts.add(of(child));
            } else {
                run.add(child);
            }
        }
        flush(run, parts);
        return String.join(loose ? "\n\n" : "\n", parts);
    }

    private void flush(List<Node> run, List<String> parts) {
        if (!run.isEmpty()) {
            parts.add(inlines.paragraph(run));
            run.clear();
        }
    }

    private static String code(Element pre) {
        if (pre.childNodeSize() != 1
                || !(pre.childNode(0) instanceof Element code)
                || !code.nameIs("code")
                || code.attributesSize() > 0
                || code.childrenSize() > 0) {
            return Raw.html(List.of(pre));
        }
        var text = code.wholeText();
        var fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + "\n" + text + "\n" + fence;
    }
}
