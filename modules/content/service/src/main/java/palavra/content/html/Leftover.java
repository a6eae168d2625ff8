package palavra.content.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import palavra.content.api.Verdict;

/** Takes out elements that are not for reading and unwraps those nobody knows. */
final class Leftover {

    /** With all they hold these are never text for a reader. */
    private static final String NO_TEXT =
            "script, style, link, meta, base, noscript, template, title, head, frame, frameset, applet, param, svg, "
                    + "input, textarea, select, button, canvas, dialog, portal, map, area, datalist, progress, meter";

    private static final Set<String> KEPT =
            Set.of(("p div span br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd strong em b i u s del ins sub sup small mark "
                            + "abbr code pre kbd samp var q cite dfn blockquote time address table caption colgroup col "
                            + "thead tbody tfoot tr th td figure figcaption details summary section article aside header "
                            + "footer nav bdi bdo ruby rt rp wbr a img audio video")
                    .split(" "));

    private static final Map<String, String> MODERN = Map.of(
            "center", "div", "strike", "s", "tt", "code", "big", "span", "font", "span", "main", "section", "acronym",
            "abbr");

    private final List<Finding> findings;

    Leftover(List<Finding> findings) {
        this.findings = findings;
    }

    void remove(Element body) {
        for (var element : body.select(NO_TEXT)) {
            if (element.hasParent()) {
                note(element.normalName(), Verdict.DROPPED, reason(element), removal(element));
                element.remove();
            }
        }
    }

    void unwrap(Element body) {
        var unwrapped = new LinkedHashMap<String, Integer>();
        for (var element : body.select("*")) {
            var name = element.normalName();
            if (MODERN.containsKey(name)) {
                element.tagName(MODERN.get(name));
            } else if (element != body && !KEPT.contains(name)) {
                unwrapped.merge(HtmlCleaner.shorten(name), 1, Integer::sum);
                element.unwrap();
            }
        }
        unwrapped.forEach((name, count) ->
                note(name, Verdict.CHANGED, "element-unwrapped", count + " × " + name + " went, its text stayed."));
        dropEmpty(body);
    }

    /** Authors make room with empty paragraphs; here the page makes it. */
    private static void dropEmpty(Element body) {
        for (var element : body.select("p, div, span, section, article, h2, h3, h4, h5, h6, a")
                .reversed()) {
            var empty = element.childrenSize() == 0
                    && element.text().replace('\u00a0', ' ').isBlank();
            if (empty && element.attr("id").isEmpty()) {
                element.replaceWith(new TextNode(element.text().isEmpty() ? "" : " "));
            } else if (element.normalName().equals("span") && element.attributesSize() == 0) {
                element.unwrap();
            }
        }
    }

    private static String reason(Element element) {
        return switch (element.normalName()) {
            case "script" -> "script";
            case "style", "link" -> "style";
            case "input", "textarea", "select", "button" -> "form-control";
            default -> "element";
        };
    }

    private static String removal(Element element) {
        var source = element.hasAttr("src") ? element.attr("src") : element.attr("href");
        var named = source.isEmpty() ? "" : " (" + HtmlCleaner.shorten(source) + ")";
        return "The element " + element.normalName() + named + " was taken out.";
    }

    private void note(String what, Verdict verdict, String reason, String sentence) {
        findings.add(Finding.element(what, verdict, reason, sentence));
    }
}
