package palavra.content.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palavra.content.api.Verdict;

class HtmlCleanerTest {

    private static final Set<String> ATTRIBUTES = Set.of(
            "href",
            "rel",
            "src",
            "alt",
            "width",
            "height",
            "loading",
            "colspan",
            "rowspan",
            "span",
            "scope",
            "start",
            "value",
            "reversed",
            "open",
            "title",
            "id",
            "lang",
            "dir",
            "class",
            "controls",
            "preload");
    private static final Set<String> DANGEROUS = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "form",
            "input",
            "button",
            "textarea",
            "select",
            "link",
            "meta",
            "base",
            "template",
            "noscript",
            "frame",
            "frameset",
            "applet",
            "animate",
            "set",
            "title",
            "xmp",
            "plaintext",
            "noembed",
            "noframes",
            "portal",
            "dialog",
            "marquee",
            "isindex",
            "keygen",
            "image");
    private static final Pattern ADDRESS = Pattern.compile("(https?:|mailto:|media:|unit:|#c-).*", Pattern.DOTALL);

    @ParameterizedTest
    @MethodSource("palavra.content.html.Payloads#all")
    void shouldLeaveNothingThatRuns(String payload) {
        assertHarmless(clean(payload));
        assertHarmless(clean("<p>before " + payload + " after</p>"));
        assertHarmless(clean("<table><tr><td>" + payload + "</td></tr></table>"));
    }

    @ParameterizedTest
    @MethodSource("palavra.content.html.Payloads#all")
    void shouldNotChangeWhatIsCleanAlready(String payload) {
        var once = Jsoup.parseBodyFragment(clean(payload)).body();
        assertEquals(
                once.text(), Jsoup.parseBodyFragment(clean(once.html())).body().text());
    }

    @Test
    void shouldKeepWhatReadersNeed() {
        assertEquals(
                "<table><thead><tr><th scope=\"col\">A</th></tr></thead><tbody><tr><td colspan=\"2\">1</td></tr></tbody></table>",
                clean("<table class='x'><thead><tr><th scope=col>A</th></tr></thead>"
                        + "<tbody><tr><td colspan=2 style='color:red'>1</td></tr></tbody></table>"));
        assertEquals(
                "<details><summary>More</summary><p>Text</p></details>",
                clean("<details><summary>More</summary><p>Text</p></details>"));
        assertEquals("<p lang=\"ar\" dir=\"rtl\">سلام</p>", clean("<p lang=ar dir=rtl>سلام</p>"));
        assertEquals("<ol start=\"3\"><li>c</li></ol>", clean("<ol start=3><li>c</ol>"));
    }

    @Test
    void shouldMarkMathematicsAndKeepItsSource() {
        assertEquals("<p>So <span class=\"math\">\\(a{{b}}\\)</span>.</p>", clean("<p>So \\(a{{b}}\\).</p>"));
        assertEquals("<span class=\"math display\">\\[x \\le y\\]</span>", clean("[mathjax]x \\le y[/mathjax]"));
        assertEquals("<span class=\"math\">\\(1\\)</span>", clean("[mathjaxinline]1[/mathjaxinline]"));
        assertEquals("<code>\\(a\\)</code>", clean("<code>\\(a\\)</code>"));
        assertEquals(
                "<span class=\"math\">\\(x^2\\)</span>",
                clean(
                        "<math><semantics><mi>x</mi><annotation encoding='application/x-tex'>x^2</annotation></semantics></math>"));
    }

    @Test
    void shouldKeepWhatAStyleMeans() {
        assertEquals(
                "<p><u>under</u> <strong>fat</strong> red</p>",
                clean(
                        "<p><span style='text-decoration: underline'>under</span> "
                                + "<span style='FONT-WEIGHT:bold;color:red'>fat</span> <span style='color:red'>red</span></p>"));
    }

    @Test
    void shouldShiftHeadingsBelowThePageTitle() {
        assertEquals("<h2>A</h2><h3>B</h3><h6>C</h6>", clean("<h1>A</h1><h2>B</h2><h6>C</h6>"));
        assertEquals("<h2>A</h2>", clean("<h2>A</h2>"));
    }

    @Test
    void shouldLeadLinksIntoTheCourse() {
        assertEquals("<a href=\"media:a%20b.pdf\">f</a>", clean("<a href='/static/a b.pdf' target=_blank>f</a>"));
        assertEquals("<a href=\"unit:u1\">u</a>", clean("<a href='/jump_to_id/u1'>u</a>"));
        assertEquals("<span class=\"missing\">gone</span>", clean("<a href='/static/gone.pdf'>gone</a>"));
        assertEquals(
                "<a href=\"https://example.org/?a&#61;1\" rel=\"noopener noreferrer external\">x</a>",
                clean("<a href='https://example.org/?a=1' onclick=alert(1)>x</a>"));
        assertEquals("old", clean("<a href='/courses/x/about'>old</a>"));
    }

    @Test
    void shouldKeepIdsOnlyWhereALinkNeedsThem() {
        assertEquals(
                "<a href=\"#c-part\">x</a><p id=\"c-part\">y</p><p>z</p>",
                clean("<a href='#part'>x</a><p id='part'>y</p><p id='cookie'>z</p>"));
    }

    @Test
    void shouldTurnFramesAndRemoteImagesIntoLinks() {
        assertEquals(
                "<a href=\"https://maps.example.org/x\" rel=\"noopener noreferrer external\">Map (maps.example.org)</a>",
                clean("<iframe src='https://maps.example.org/x' title='Map'></iframe>"));
        assertTrue(clean("<img src='https://example.org/a.png' alt='A'>")
                .startsWith("<a href=\"https://example.org/a.png\""));
        assertEquals("<span class=\"missing\">A tree</span>", clean("<img src='/static/none.png' alt='A tree'>"));
    }

    @Test
    void shouldKeepImagesAndAskForTheirText() {
        var clean = HtmlCleaner.clean("<img src='/static/a b.pdf' width=10>", new SomeLinks());
        assertEquals("<img src=\"media:a%20b.pdf\" width=\"10\" loading=\"lazy\" alt=\"\" />", clean.html());
        assertTrue(
                clean.findings().stream().anyMatch(finding -> finding.reason().equals("image-without-text")));
    }

    @Test
    void shouldSayWhatItTookOut() {
        var clean = HtmlCleaner.clean(
                "<p>a<script>1</script><script src=x.js></script><blink>b</blink></p>", new SomeLinks());
        assertEquals("<p>ab</p>", clean.html());
        assertEquals(
                2,
                clean.findings().stream()
                        .filter(finding -> finding.reason().equals("script"))
                        .count());
        assertTrue(clean.findings().stream()
                .anyMatch(finding -> finding.what().equals("blink") && finding.verdict() == Verdict.CHANGED));
    }

    @Test
    void shouldDropWhatIsTooLongAndSurviveWhatIsTooDeep() {
        assertEquals("", clean("x".repeat(2_000_001)));
        assertHarmless(clean("<div>".repeat(50_000) + "x"));
        assertHarmless(clean("<b><i>".repeat(9_000) + "x"));
        assertHarmless(clean("\\(".repeat(900_000)));
        assertHarmless(clean("\\(1\\)".repeat(300_000) + "\\["));
        var many = new StringBuilder();
        for (var i = 0; i < 9_000; i++) {
            many.append("<b id=").append(i).append('>');
        }
        assertHarmless(clean(many + "<p>x".repeat(9_000)));
        assertEquals("", clean("<i>x</i>".repeat(20_001)));
    }

    private static String clean(String html) {
        return HtmlCleaner.clean(html, new SomeLinks()).html();
    }

    private static void assertHarmless(String html) {
        for (var element : Jsoup.parse(html).body().select("*")) {
            assertFalse(DANGEROUS.contains(element.normalName()), html);
            for (var attribute : element.attributes()) {
                assertTrue(element.normalName().equals("body") || ATTRIBUTES.contains(attribute.getKey()), html);
            }
            for (var name : Set.of("href", "src")) {
                assertTrue(
                        !element.hasAttr(name)
                                || ADDRESS.matcher(element.attr(name)).matches(),
                        html);
            }
        }
    }

    /** A course with one file and one unit. */
    private static final class SomeLinks implements Links {

        @Override
        public Target resolve(String link) {
            if (link.equals("/static/a b.pdf")) {
                return new Target(Kind.MEDIA, "media:a%20b.pdf");
            } else if (link.equals("/jump_to_id/u1")) {
                return new Target(Kind.PLACE, "unit:u1");
            } else if (link.startsWith("http://") || link.startsWith("https://")) {
                return new Target(Kind.OUTSIDE, link);
            }
            return new Target(link.startsWith("/static/") ? Kind.MISSING : Kind.REFUSED, link);
        }

        @Override
        public Optional<Target> keep(byte[] image) {
            return Optional.empty();
        }
    }
}
