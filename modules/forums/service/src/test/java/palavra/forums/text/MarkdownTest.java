package palavra.forums.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTest {

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "br",
            "hr",
            "strong",
            "em",
            "code",
            "pre",
            "blockquote",
            "ul",
            "ol",
            "li",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "span",
            "a");
    private static final Set<String> ATTRIBUTES = Set.of("href", "rel", "start", "align", "class");

    @Test
    void shouldRenderWhatPeopleWrite() {
        assertThat(Markdown.toHtml("A **bold** word")).isEqualTo("<p>A <strong>bold</strong> word</p>\n");
        assertThat(Markdown.toHtml("# Title")).isEqualTo("<h3>Title</h3>\n");
        assertThat(Markdown.toHtml("1. one\n2. two")).contains("<ol>", "<li>one</li>");
        assertThat(Markdown.toHtml("| a | b |\n|---|--:|\n| 1 | 2 |"))
                .contains("<table>", "<td align=\"right\">2</td>");
        assertThat(Markdown.toHtml("see https://example.org/x"))
                .contains("href=\"https://example.org/x\"", "nofollow", "ugc", "noopener");
    }

    @Test
    void shouldLinkToImagesInsteadOfLoadingThem() {
        var html = Markdown.toHtml("![our filter](https://elsewhere.example/filter.png)");
        assertThat(html)
                .contains("<a href=\"https://elsewhere.example/filter.png\"")
                .contains("our filter");
        assertThat(Jsoup.parse(html).select("img, picture, source")).isEmpty();
    }

    @Test
    void shouldKeepMathematicsApart() {
        assertThat(Jsoup.parse(Markdown.toHtml("It is $x_1^2 + *y* < 3$ here"))
                        .select("span.math")
                        .text())
                .isEqualTo("\\(x_1^2 + *y* < 3\\)");
        assertThat(Jsoup.parse(Markdown.toHtml("$$\\sum_{i=1}^n i$$"))
                        .select("span.math.display")
                        .text())
                .isEqualTo("\\[\\sum_{i=1}^n i\\]");
        assertThat(Stream.of("From $5 to $10", "5$ and 6$", "\\$x\\$", "`$x$`", "$ x $", "$$", "$$$$", "US$5, US$6")
                        .map(Markdown::toHtml))
                .noneMatch(html -> html.contains("span"));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void shouldLeaveNothingThatRuns(String attack) {
        for (var text : new String[] {
            attack,
            "text\n\n" + attack + "\n\ntext",
            "| " + attack + " |\n|---|\n| " + attack + " |",
            "> - " + attack,
            "[" + attack + "](" + attack + ")",
            "**" + attack + "**",
            "$" + attack + "$",
            "$$" + attack + "$$"
        }) {
            Jsoup.parseBodyFragment(Markdown.toHtml(text)).body().getAllElements().stream()
                    .skip(1)
                    .forEach(MarkdownTest::assertHarmless);
        }
    }

    private static void assertHarmless(Element element) {
        assertThat(ELEMENTS).contains(element.tagName());
        element.attributes().forEach(attribute -> assertThat(ATTRIBUTES).contains(attribute.getKey()));
        if (element.hasAttr("class")) {
            assertThat(element.tagName()).isEqualTo("span");
            assertThat(element.className()).isIn("math", "math display");
        }
        if (element.hasAttr("href")) {
            var href = element.attr("href").strip();
            assertThat(href)
                    .matches(address ->
                            !address.matches("(?is)[^/?#]*:.*") || address.matches("(?is)(https?|mailto):.*"));
        }
    }

    static Stream<String> attacks() throws IOException {
        try (var corpus = MarkdownTest.class.getResourceAsStream("/attacks.txt")) {
            return new String(corpus.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank())
                            .map(line -> line.replace("\\n", "\n")
                                    .replace("\\t", "\t")
                                    .replace("\\0", "\0"))
                            .toList()
                            .stream();
        }
    }

    @Test
    void shouldKnowAHundredAttacksOrMore() throws IOException {
        assertThat(attacks().distinct().count()).isGreaterThanOrEqualTo(100);
    }

    @Test
    void shouldStaySmallWhateverIsAskedFor() {
        var bombs = Stream.of(
                ">".repeat(10_000),
                "- ".repeat(5_000),
                "[".repeat(10_000),
                "*".repeat(10_000),
                "![".repeat(5_000),
                "`a".repeat(5_000),
                "<".repeat(10_000),
                "_a".repeat(5_000),
                "&amp;".repeat(2_000),
                "$a ".repeat(3_000),
                "$".repeat(10_000),
                "[a](".repeat(2_500),
                "|a".repeat(1_600) + "\n" + "|-".repeat(1_600) + "\n" + "x\n".repeat(1_700));
        assertThat(bombs.map(Markdown::toHtml)).allMatch(html -> html.length() < 300_000);
    }
}
