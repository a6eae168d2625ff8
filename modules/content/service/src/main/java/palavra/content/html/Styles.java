package palavra.content.html;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import palavra.content.api.Verdict;

/** Takes styles and classes off; what a style says about the meaning of words becomes an element. */
final class Styles {

    private static final Map<String, String> MEANINGS = Map.of(
            "font-weight:bold", "strong",
            "font-weight:700", "strong",
            "font-style:italic", "em",
            "text-decoration:underline", "u",
            "text-decoration:line-through", "s",
            "vertical-align:super", "sup",
            "vertical-align:sub", "sub");

    private Styles() {}

    static void drop(Element body, List<Finding> findings) {
        var styled = body.select("[style]");
        if (!styled.isEmpty()) {
            var sentence = styled.size() + " style attributes were taken off.";
            findings.add(Finding.element("style", Verdict.CHANGED, "style-attributes", sentence));
        }
        styled.forEach(Styles::keepMeaning);
        body.select("span.missing").forEach(element -> element.attr("data-missing", ""));
        body.select("*").forEach(element -> element.removeAttr("style").removeAttr("class"));
        body.select("span[data-missing]").forEach(element -> element.attr("class", "missing"));
    }

    private static void keepMeaning(Element element) {
        var style = element.attr("style").replaceAll("\\s", "").toLowerCase();
        if (style.contains("direction:rtl")) {
            element.attr("dir", "rtl");
        }
        if (element.normalName().equals("span")) {
            MEANINGS.forEach((rule, name) -> {
                if (style.contains(rule)) {
                    element.tagName(name);
                }
            });
        }
    }
}
