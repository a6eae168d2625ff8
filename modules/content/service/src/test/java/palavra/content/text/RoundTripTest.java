package palavra.content.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palavra.content.html.Links;
import palavra.content.olx.OlxTexts;
import palavra.kernel.Refusal;

/** What authors read as Markdown becomes the same HTML again, whatever the HTML was. */
class RoundTripTest {

    /** Every file and place exists. */
    private static final Links ANY = new Links() {
        @Override
        public Target resolve(String link) {
            var kind = link.startsWith("media:")
                    ? Kind.MEDIA
                    : link.startsWith("unit:")
                            ? Kind.PLACE
                            : link.matches("(?i)(https?|mailto):.*") ? Kind.OUTSIDE : Kind.REFUSED;
            return new Target(kind, link);
        }

        @Override
        public Optional<Target> keep(byte[] image) {
            return Optional.empty();
        }
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "olx-demo-test-course",
                "olx-dhis2-intro-multilang",
                "olx-kitchen-sink",
                "olx-math-percent-fi",
                "olx-openedx-demo"
            })
    void shouldKeepEveryTextOfRealCourses(String course) throws Exception {
        var lost = new ArrayList<String>();
        var texts = OlxTexts.of(course);
        for (var html : texts) {
            var markdown = MarkdownWriter.of(html, ANY);
            if (!Shape.same(html, CommonMark.lenient(markdown, ANY))) {
                lost.add(Shape.of(html).html() + "\n=====\n"
                        + Shape.of(CommonMark.lenient(markdown, ANY)).html());
            }
        }
        assertEquals(List.of(), lost);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# One\n\nWords with *some* **strength** and `code`.",
                "- a\n- b\n  - c\n\n1. x\n2. y",
                "| a | b |\n| --- | --- |\n| 1 | 2 \\| 3 |",
                "Let \\(x_1 * y_2 * z\\) be \\[a_b < c_d\\] here",
                "> quoted\n>\n> twice",
                "```\na\n\n  b < c\n```",
                "![A roof](media:images/roof.jpg) and [a link](https://example.org/a_b_c)",
                "one\\\ntwo",
                "1\\. not a list\n\n\\# not a heading",
                "snake_case_name and 2 * 3 * 4"
            })
    void shouldWriteMarkdownThatMeansTheSame(String markdown) {
        var html = CommonMark.html(markdown, ANY);
        var again = MarkdownWriter.of(html, ANY);
        assertTrue(Shape.same(html, CommonMark.html(again, ANY)), again + "\n" + html);
        assertTrue(!again.contains("</"), again);
    }

    @Test
    void shouldMarkMathematicsAsTheImporterDoes() {
        assertEquals("<p>So <span class=\"math\">\\(a_1\\)</span>.</p>", CommonMark.html("So \\(a_1\\).", ANY));
    }

    @Test
    void shouldNeverLetAScriptThrough() {
        var html = CommonMark.html(
                "<script>alert(1)</script>\n\n[x](javascript:alert(1)) <img src=x onerror=y alt=z>", ANY);
        assertTrue(!html.contains("script") && !html.contains("onerror"), html);
    }

    @Test
    void shouldRefuseAnImageWithoutWords() {
        var refusal = assertThrows(Refusal.class, () -> CommonMark.html("![](media:roof.jpg)", ANY));
        assertEquals("alt-missing", refusal.code());
    }
}
