package palavra.content.olx;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import palavra.content.html.HtmlCleaner;
import palavra.content.html.Links;
import palavra.content.text.CommonMark;

/** Cleans pieces of one block's HTML and puts what it found into the report. */
final class Texts {

    private final Links links;
    private final Report report;

    Texts(Links links, Report report) {
        this.links = links;
        this.report = report;
    }

    Links links() {
        return links;
    }

    String clean(Node node, String html) {
        var clean = HtmlCleaner.clean(html, links);
        report.findings(node.place(), node.id(), clean.findings());
        return clean.html();
    }

    /** What an element holds, for a place inside a line: headings and lone paragraphs become plain text. */
    String line(Node node, Element element) {
        var copy = element.clone();
        copy.select("h1, h2, h3, h4, h5, h6").forEach(Element::unwrap);
        if (copy.childrenSize() == 1
                && copy.child(0).normalName().equals("p")
                && copy.ownText().isBlank()) {
            copy.child(0).unwrap();
        }
        return clean(node, Xml.inner(copy));
    }

    /** Plain text as HTML. */
    String escaped(Node node, String text) {
        return clean(node, new TextNode(text).outerHtml());
    }

    /** Markdown in a place inside a line. */
    String markdown(Node node, String text) {
        return line(node, Jsoup.parseBodyFragment(CommonMark.uncleaned(text)).body());
    }

    /** Markdown in a place of its own. */
    String block(Node node, String text) {
        return clean(node, CommonMark.uncleaned(text));
    }

    String picture(Node node, String address, String alt) {
        return clean(
                node, new Element("img").attr("src", address).attr("alt", alt).outerHtml());
    }

    /** A remark with its heading, as hints have it. */
    String remark(Node node, Element hint) {
        var label = hint.attr("label").strip();
        var text = line(node, hint);
        return label.isEmpty() ? text : "<strong>" + escaped(node, label) + "</strong> " + text;
    }

    String joined(Node node, List<Element> elements) {
        var html = new StringBuilder();
        elements.forEach(element -> html.append(Xml.inner(element)).append('\n'));
        return clean(node, html.toString());
    }
}
