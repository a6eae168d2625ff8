package palavra.content.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import palavra.content.api.Verdict;

/** Links and the places within a text they lead to. */
final class Anchors {

    private final Links links;
    private final List<Finding> findings;

    Anchors(Links links, List<Finding> findings) {
        this.links = links;
        this.findings = findings;
    }

    void rewrite(Element body) {
        var wanted = new HashSet<String>();
        for (var link : body.select("a")) {
            var href = link.attr("href").strip();
            if (href.startsWith("#") && href.length() > 1) {
                link.attr("href", "#" + own(href.substring(1)));
                wanted.add(href.substring(1));
            } else if (link.hasAttr("href")) {
                rewrite(link, href);
            }
        }
        keepIds(body, wanted);
    }

    /** Ids are kept only where a link needs them, under names no script or form of the page can mistake for its own. */
    private static void keepIds(Element body, Set<String> wanted) {
        for (var element : body.select("[id], [name]")) {
            var id = element.hasAttr("id") ? element.attr("id") : element.attr("name");
            element.removeAttr("name").removeAttr("id");
            if (wanted.remove(id)) {
                element.attr("id", own(id));
            }
        }
    }

    private static String own(String id) {
        var plain = id.replaceAll("[^A-Za-z0-9_-]", "-");
        var named = plain.startsWith("c-") ? plain.substring(2) : plain;
        return "c-" + named.substring(0, Math.min(80, named.length()));
    }

    private void rewrite(Element link, String href) {
        var target = links.resolve(href);
        switch (target.kind()) {
            case MEDIA -> change(link, target, href, "media-link", "The link leads to the course's file.");
            case PLACE -> change(link, target, href, "course-link", "The link leads to its place in the course.");
            case OUTSIDE -> {
                link.attr("href", target.address()).attr("rel", "noopener noreferrer external");
                note(href, Verdict.KEPT, "outside-link", "The link leads to " + Embeds.host(target.address()) + ".");
            }
            case MISSING -> {
                drop(link, "missing");
                note(href, Verdict.DROPPED, "link-target-missing", "What the link leads to is not in the package.");
            }
            case REFUSED -> {
                drop(link, "");
                note(href, Verdict.DROPPED, "link-refused", "The link leads to nothing that exists here.");
            }
        }
    }

    private void change(Element link, Links.Target target, String href, String reason, String sentence) {
        link.attr("href", target.address());
        note(href, Verdict.CHANGED, reason, sentence);
    }

    private static void drop(Element link, String mark) {
        link.tagName("span").removeAttr("href");
        if (!mark.isEmpty()) {
            link.attr("data-missing", "");
        }
    }

    private void note(String href, Verdict verdict, String reason, String sentence) {
        findings.add(new Finding(true, HtmlCleaner.shorten(href), verdict, reason, sentence));
    }
}
