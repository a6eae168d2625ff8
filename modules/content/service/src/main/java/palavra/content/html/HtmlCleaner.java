package palavra.content.html;

import java.util.ArrayList;
import java.util.List;
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

    private static final int LONGEST = 2_000_000;
    private static final int MOST_ELEMENTS = 20_000;

    private final Links links;
    private final List<Finding> findings = new ArrayList<>();

    private HtmlCleaner(Links links) {
        this.links = links;
    }

    /** Cleans a piece of HTML. What has over two million characters or 20,000 elements comes back empty, with a finding. */
    public static CleanHtml clean(String html, Links links) {
        var document = Jsoup.parseBodyFragment(html.length() > LONGEST ? "" : html);
        if (html.length() > LONGEST || document.select("*").size() > MOST_ELEMENTS) {
            var tooLong =
                    Finding.element("html", Verdict.DROPPED, "too-long", "The text is too long to be taken over.");
            return new CleanHtml("", List.of(tooLong));
        }
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        var cleaner = new HtmlCleaner(links);
        return new CleanHtml(cleaner.run(document.body()), List.copyOf(cleaner.findings));
    }

    private String run(Element body) {
        mathematics(body);
        new Anchors(links, findings).rewrite(body);
        new Embeds(links, findings).replace(body);
        var leftover = new Leftover(findings);
        leftover.remove(body);
        shiftHeadings(body);
        Styles.drop(body, findings);
        leftover.unwrap(body);
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
