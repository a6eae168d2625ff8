package palavra.content.olx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VideosTest {

    private static final String SRT = "1\r\n00:00:01,500 --> 00:00:02,000\r\n<i>Olá</i> & adeus\r\nlinha 2\r\n\r\n";

    @TempDir
    Path work;

    @Test
    void shouldMergeCaptionsByLanguageAndReportDuplicates() {
        var course = TinyCourse.holding("<video url_name='v' sub='abcdefghijk' youtube_id_1_0='abcdefghijk' "
                        + "transcripts='{\"en\": \"a.srt\", \"es\": \"es.srt\", \"zh_HANS\": \"zh.srt\"}'>"
                        + "<transcript language='en' src='a.srt'/><transcript language='fr' src='gone.srt'/></video>")
                .with("static/a.srt", SRT)
                .with("static/es.srt", SRT)
                .with("static/zh.srt", "no captions here")
                .with("static/subs_abcdefghijk.srt.sjson", "{\"start\":[0],\"end\":[1000],\"text\":[\"a\"]}")
                .with("static/pt_subs_abcdefghijk.srt.sjson", "{\"start\":[0],\"end\":[1000],\"text\":[\"Ol&#225;\"]}")
                .read(work);
        var video =
                assertInstanceOf(Body.Video.class, TinyCourse.component(course).body());
        assertEquals(
                List.of("en", "es", "pt"),
                video.tracks().stream().map(Body.Track::language).sorted().toList());
        assertTrue(TinyCourse.reports(course, "caption-duplicate"));
        assertTrue(TinyCourse.reports(course, "caption-missing"));
        assertTrue(TinyCourse.reports(course, "caption-empty"));
    }

    @Test
    void shouldMakeWebVttOfEveryKind() {
        assertEquals(
                "WEBVTT\n\n00:00:01.500 --> 00:00:02.000\nOlá &amp; adeus\nlinha 2\n",
                Captions.toWebVtt("a.srt", SRT.getBytes(StandardCharsets.UTF_8)).orElseThrow());
        assertEquals(
                "WEBVTT\n\n00:00:01.500 --> 00:00:02.000\nOlá &amp; adeus\nlinha 2\n",
                Captions.toWebVtt("a.srt", SRT.getBytes(Charset.forName("windows-1252")))
                        .orElseThrow());
        assertEquals(
                "WEBVTT\n\n00:00:00.000 --> 00:00:01.000\nOlá\n",
                Captions.toWebVtt("a.srt.sjson", "{\"start\":[0],\"end\":[1000],\"text\":[\"Ol&#225;\"]}".getBytes())
                        .orElseThrow());
        assertEquals(
                "WEBVTT\n\n00:01:00.000 --> 00:01:01.000\n--&gt; &lt;script\n",
                Captions.toWebVtt("a.vtt", "WEBVTT\n\nid\n01:00.000 --> 01:01.000 line:0\n--> <script".getBytes())
                        .orElseThrow());
        assertTrue(Captions.toWebVtt("a.sjson", "{".getBytes()).isEmpty());
    }

    @Test
    void shouldReadSourcesTimesAndHandout() {
        var course = TinyCourse.holding("<video url_name='v' display_name='Film' youtube='0.75:x,1.00:abcdefghijk' "
                        + "html5_sources='[\"https://cdn.example.org/a.mp4\"]' start_time='00:00:53' end_time='00:02:32' "
                        + "download_video='true' handout='/static/h.pdf'>"
                        + "<source src='https://cdn.example.org/a.mp4'/><source src='/static/b.mp4'/>"
                        + "<video_asset duration='99.5'/></video>")
                .with("static/h.pdf", "%PDF-1.7")
                .with("static/b.mp4", "\0\0\0\u0018ftypmp42")
                .read(work);
        assertEquals(
                new Body.Video(
                        "Film",
                        List.of("https://cdn.example.org/a.mp4", "media:b.mp4"),
                        "abcdefghijk",
                        List.of(),
                        Duration.ofSeconds(53),
                        Duration.ofSeconds(152),
                        Duration.ofMillis(99_500),
                        true,
                        "media:h.pdf"),
                TinyCourse.component(course).body());
    }

    @Test
    void shouldPutAPlaceholderWhereAVideoNamesNone() {
        var course = TinyCourse.holding("<video url_name='v' download_video='false'/>")
                .read(work);
        assertInstanceOf(Body.Placeholder.class, TinyCourse.component(course).body());
    }
}
