package palavra.content.html;

import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The last word on which elements and attributes content may have. Everything it does not name is gone. */
final class HtmlPolicy {

    private static final Pattern OWN_FILE = Pattern.compile("media:[^\"'<>\\\\\\s]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern ID = Pattern.compile("c-[A-Za-z0-9_-]{1,80}");
    private static final Pattern LANG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p", "div", "span", "br", "hr", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd")
            .allowElements("strong", "em", "b", "i", "u", "s", "del", "ins", "sub", "sup", "small", "mark", "abbr")
            .allowElements("code", "pre", "kbd", "samp", "var", "q", "cite", "dfn", "blockquote", "time", "address")
            .allowElements("table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td")
            .allowElements("figure", "figcaption", "details", "summary", "section", "article", "aside", "header")
            .allowElements("footer", "nav", "bdi", "bdo", "ruby", "rt", "rp", "wbr", "a", "img", "audio", "video")
            .allowWithoutAttributes("span")
            .allowUrlProtocols("https", "http", "mailto", "media", "unit")
            .allowAttributes("href", "rel")
            .onElements("a")
            .allowAttributes("src")
            .matching(OWN_FILE)
            .onElements("img", "audio", "video")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("controls", "preload")
            .onElements("audio", "video")
            .allowAttributes("width", "height")
            .matching(NUMBER)
            .onElements("img", "video")
            .allowAttributes("loading")
            .matching(false, "lazy")
            .onElements("img")
            .allowAttributes("colspan", "rowspan", "span")
            .matching(NUMBER)
            .onElements("td", "th", "col", "colgroup")
            .allowAttributes("scope")
            .matching(true, "col", "row", "colgroup", "rowgroup")
            .onElements("th")
            .allowAttributes("start", "value")
            .matching(NUMBER)
            .onElements("ol", "li")
            .allowAttributes("reversed", "open")
            .onElements("ol", "details")
            .allowAttributes("title")
            .onElements("abbr", "dfn")
            .allowAttributes("id")
            .matching(ID)
            .globally()
            .allowAttributes("lang")
            .matching(LANG)
            .globally()
            .allowAttributes("dir")
            .matching(true, "ltr", "rtl", "auto")
            .globally()
            .allowAttributes("class")
            .matching(false, "math", "math display", "missing")
            .onElements("span")
            .toFactory();

    private HtmlPolicy() {}

    /** The safe part of the HTML; names of elements it still had to take out are added to the list. */
    static String apply(String html, List<String> removed) {
        var safe = POLICY.sanitize(
                html,
                new HtmlChangeListener<List<String>>() {
                    @Override
                    public void discardedTag(List<String> names, String name) {
                        names.add(name);
                    }

                    @Override
                    public void discardedAttributes(List<String> names, String name, String... attributes) {}
                },
                removed);
        // The sanitizer parts double braces for the sake of template languages; ours never parses content, TeX has
        // many.
        return safe.replace("{<!-- -->{", "{{");
    }
}
