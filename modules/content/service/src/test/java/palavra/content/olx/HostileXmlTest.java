package palavra.content.olx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import palavra.kernel.Refusal;

class HostileXmlTest {

    @TempDir
    Path work;

    @Test
    void shouldReadNothingOutsideTheFile() throws IOException {
        var secret = Files.writeString(work.resolve("secret.txt"), "canary-text");
        try (var canary = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var host = "http://127.0.0.1:" + canary.getLocalPort();
            for (var attack : attacks(host, secret.toUri().toString())) {
                var course = TinyCourse.holding("<problem url_name='p'/>")
                        .with("problem/p.xml", attack)
                        .with(
                                "static/x.svg",
                                attack.replace("<problem>", "<svg><text>").replace("</problem>", "</text></svg>"))
                        .read(work);
                assertFalse(course.sections().toString().contains("canary-text"), attack);
            }
            canary.setSoTimeout(1);
            assertThrows(SocketTimeoutException.class, canary::accept);
        }
    }

    private static List<String> attacks(String host, String file) {
        return List.of(
                "<!DOCTYPE p [<!ENTITY x SYSTEM '" + host + "/a'>]><problem>&x;</problem>",
                "<!DOCTYPE p [<!ENTITY x SYSTEM '" + file + "'>]><problem>&x;</problem>",
                "<!DOCTYPE p [<!ENTITY % x SYSTEM '" + host + "/b'> %x;]><problem>a</problem>",
                "<!DOCTYPE p SYSTEM '" + host + "/c.dtd'><problem>a</problem>",
                "<!DOCTYPE p PUBLIC '-//x' '" + host + "/d.dtd'><problem>a</problem>",
                "<problem xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='" + file
                        + "' parse='text'/></problem>",
                "<problem xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='a " + host
                        + "/e.xsd'>a</problem>",
                "<?xml-stylesheet type='text/xsl' href='" + host + "/f.xsl'?><problem>a</problem>");
    }

    @Test
    void shouldStopBombs() {
        var laughs = new StringBuilder("<!DOCTYPE p [<!ENTITY a0 'lol'>");
        for (var i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        assertBroken(laughs + "]><problem>&a29;</problem>");
        assertBroken("<a>".repeat(100_000) + "</a>".repeat(100_000));
        assertBroken("<problem x='" + "y".repeat(100 << 20) + "'/>");
        assertBroken("<p>" + "<a/>".repeat(100_000) + "</p>");
        var attributes = new StringBuilder("<p");
        for (var i = 0; i < 100_000; i++) {
            attributes.append(" a").append(i).append("=''");
        }
        assertBroken(attributes + "/>");
    }

    @Test
    void shouldNotLetOneTextHoldUpTheRest() {
        var course = TinyCourse.holding(
                        "<html url_name='a'/><html url_name='b' filename='b'/><html url_name='c'>c</html>"
                                + "<problem url_name='p'><optionresponse><optioninput correct='a' options=\"("
                                + "'a\\\\'".repeat(50_000) + ")\"/></optionresponse></problem>")
                .with("html/a.xml", "<html><a href='" + "asset-v1:".repeat(200_000) + "'>x</a></html>")
                .with("html/b.html", "<script>" + "asset-v1:".repeat(200_000) + "</script>")
                .with("static/a.svg", "<svg><style>" + "/*".repeat(900_000) + "</style></svg>")
                .with("static/b.svg", "<svg><style>url(" + " ".repeat(1_800_000) + "</style></svg>")
                .read(work);
        assertEquals(4, TinyCourse.unit(course).children().size());
    }

    @Test
    void shouldRefuseMoreTextThanFitsIntoMemory() {
        var course = TinyCourse.holding("");
        for (var i = 0; i < 20; i++) {
            course.with("static/subs_" + i + ".srt.sjson", bulk());
        }
        var videos = new StringBuilder("<vertical>");
        for (var i = 0; i < 20; i++) {
            videos.append("<video sub='").append(i).append("' youtube_id_1_0='abcdefghijk'/>");
        }
        assertRefused("course-too-large", course.with("vertical/ver.xml", videos + "</vertical>"));
    }

    /** Almost the longest text we read, packed just badly enough to be no bomb. */
    private static byte[] bulk() {
        var bytes = new byte[Xml.MOST_BYTES - 1];
        var noise = new byte[Xml.MOST_BYTES / 40];
        new Random(1).nextBytes(noise);
        System.arraycopy(noise, 0, bytes, 0, noise.length);
        return bytes;
    }

    @Test
    void shouldPutAPlaceholderWhereXmlIsBrokenAndGoOn() {
        var course = TinyCourse.holding("<problem url_name='bad'/><html url_name='good'><p>Good</p></html>")
                .with("problem/bad.xml", "<problem><p>not closed</problem>")
                .read(work);
        var body = assertInstanceOf(
                Body.Placeholder.class, TinyCourse.component(course).body());
        assertEquals("<problem><p>not closed</problem>", body.source());
        assertTrue(TinyCourse.unit(course).children().get(1).body().toString().contains("Good"));
        assertTrue(TinyCourse.reports(course, "broken-xml"));
    }

    @Test
    void shouldRefuseACourseThatCannotBeRead() {
        assertRefused("course-broken", TinyCourse.holding("").with("course.xml", "<course"));
        assertRefused("course-broken", TinyCourse.holding("").with("course.xml", "<library/>"));
        assertRefused("course-broken", TinyCourse.holding("").with("course/run.xml", "<course><chapter></course>"));
        assertRefused("course-broken", TinyCourse.holding("").without("course/run.xml"));
        assertRefused("no-course", TinyCourse.holding("").without("course.xml").without("course/run.xml"));
    }

    @Test
    void shouldNotFollowACourseThatHoldsItself() {
        var course = TinyCourse.holding("<vertical url_name='ver'/><html url_name='h'>x</html>")
                .read(work);
        assertTrue(TinyCourse.unit(course).children().toString().contains("x"));
        assertTrue(course.report().items().stream()
                .anyMatch(item -> item.sentence().contains("twice")));
    }

    private void assertRefused(String code, TinyCourse course) {
        assertEquals(code, assertThrows(Refusal.class, () -> course.read(work)).code());
    }

    private static void assertBroken(String xml) {
        assertThrows(Xml.Broken.class, () -> new Xml().parse(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
