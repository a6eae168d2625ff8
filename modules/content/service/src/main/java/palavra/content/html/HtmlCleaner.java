package palavra.content.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import palavra.content.api.Verdict;

/**
 * Turns HTML of an unknown author into HTML of ours: safe, without classes and styles, with headings that fit under a
 * page's title and links that lead into the course. First a tree is put in order, then {@link HtmlPolicy} decides.
 */
public final class HtmlCleaner {

    /** With all they hold these are never text for a reader. */
    private static final String NO_TEXT =
            "script, style, link, meta, base, noscript, template, title, head, frame, frameset, applet, param, svg, "
                    + "input, textarea, select, button, canvas, dialog, portal, map, area, datalist, progress, meter";

    /** These go, what they hold stays. */
    private static final Set<String> KEPT_TAGS =
            Set.of(("p div span br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd strong em b i u s del ins sub sup small mark "
                            + "abbr code pre kbd samp var q cite dfn blockquote time address table caption colgroup col "
                            + "thead tbody tfoot tr th td figure figcaption details summary section article aside header "
                            + "footer nav bdi bdo ruby rt rp wbr a img audio video")
                    .split(" "));

    private static final Map<String, String> MODERN = Map.of(
            "center", "div", "strike", "s", "tt", "code", "big", "span", "font", "span", "main", "section", "acronym",
            "abbr");

    private static final int LONGEST = 2_000_000;

    private final Links links;
    private final List<Finding> findings = new ArrayList<>();

    private HtmlCleaner(Links links) {
        this.links = links;
    }

    /** Cleans a piece of HTML. What is longer than two million characters is not looked at and comes back empty. */
    public static CleanHtml clean(String html, Links links) {
        var cleaner = new HtmlCleaner(links);
        if (html.length() > LONGEST) {
            var tooLong =
                    Finding.element("html", Verdict.DROPPED, "too-long", "The text is too long to be taken over.");
            return new CleanHtml("", List.of(tooLong));
        }
        return new CleanHtml(cleaner.run(html), List.copyOf(cleaner.findings));
    }

    private String run(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        var body = document.body();
        mathematics(body);
        new Anchors(links, findings).rewrite(body);
        new Embeds(links, findings).replace(body);
        removeAll(body);
        shiftHeadings(body);
        dropStyles(body);
        unwrapUnknown(body);
        dropEmpty(body);
        MathMarks.put(body);
        return last(body.html());
    }

    /** MathML can hide markup from sanitizers, so only its TeX or its plain text goes on. */
    private void mathematics(Element body) {
        for (var math : body.select("math")) {
            var tex = math.selectFirst("annotation[encoding=application/x-tex]");
            var text = tex != null
                    ? "\\(" + tex.text() + "\\)"
                    : math.hasAttr("alttext") ? math.attr("alttext") : math.text();
            math.replaceWith(new TextNode(text));
            note("math", Verdict.CHANGED, "mathml-as-text", "MathML became its text form.");
        }
    }

    private void removeAll(Element body) {
        for (var element : body.select(NO_TEXT)) {
            if (element.ownerDocument() != null && element.hasParent()) {
                note(element.normalName(), Verdict.DROPPED, reason(element), removal(element));
                element.remove();
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
        var named = source.isEmpty() ? "" : " (" + shorten(source) + ")";
        return "The element " + element.normalName() + named + " was taken out.";
    }

    /** A page has its own h1, so content begins with h2. */
    private void shiftHeadings(Element body) {
        if (body.selectFirst("h1") == null) {
            return;
        }
        for (var heading : body.select("h1, h2, h3, h4, h5")) {
            heading.tagName("h" + (heading.normalName().charAt(1) - '0' + 1));
        }
        note(
                "h1",
                Verdict.CHANGED,
                "headings-shifted",
                "All headings moved one level down, below the page's own title.");
    }

    private void dropStyles(Element body) {
        var styled = body.select("[style]");
        if (!styled.isEmpty()) {
            note("style", Verdict.CHANGED, "style-attributes", styled.size() + " style attributes were taken off.");
        }
        for (var element : styled) {
            if (element.attr("style").replaceAll("\\s", "").toLowerCase().contains("direction:rtl")) {
                element.attr("dir", "rtl");
            }
        }
        body.select("*").forEach(element -> element.removeAttr("style").removeAttr("class"));
        body.select("span[data-missing]").forEach(element -> element.attr("class", "missing"));
    }

    private void unwrapUnknown(Element body) {
        var unwrapped = new LinkedHashMap<String, Integer>();
        for (var element : body.select("*")) {
            var name = element.normalName();
            if (MODERN.containsKey(name)) {
                element.tagName(MODERN.get(name));
            } else if (element != body && !KEPT_TAGS.contains(name)) {
                unwrapped.merge(name, 1, Integer::sum);
                element.unwrap();
            }
        }
        unwrapped.forEach((name, count) -> note(
                name, Verdict.CHANGED, "element-unwrapped", count + " × " + shorten(name) + " went, its text stayed."));
    }

    /** Authors make room with empty paragraphs; here the page makes it. */
    private static void dropEmpty(Element body) {
        for (var element : body.select("p, div, span, section, article, h2, h3, h4, h5, h6, a")
                .reversed()) {
            var bare = element.childrenSize() == 0
                    && element.text().replace('\u00a0', ' ').isBlank();
            if (bare && element.attr("id").isEmpty()) {
                element.replaceWith(new TextNode(element.text().isEmpty() ? "" : " "));
            } else if (element.normalName().equals("span") && element.attributesSize() == 0) {
                element.unwrap();
            }
        }
    }

    private String last(String html) {
        var removed = new ArrayList<String>();
        var safe = HtmlPolicy.apply(html, removed);
        removed.forEach(
                name -> note(name, Verdict.DROPPED, "element", "The element " + shorten(name) + " was taken out."));
        return safe.strip();
    }

    private void note(String what, Verdict verdict, String reason, String sentence) {
        findings.add(Finding.element(shorten(what), verdict, reason, sentence));
    }

    static String shorten(String text) {
        var oneLine = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return oneLine.length() <= 120 ? oneLine : oneLine.substring(0, 119) + "…";
    }
}
