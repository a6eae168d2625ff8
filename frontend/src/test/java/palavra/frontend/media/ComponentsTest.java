package palavra.frontend.media;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static palavra.frontend.Browser.visitor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import palavra.content.api.Component;
import palavra.content.api.Cue;
import palavra.content.api.Rendition;
import palavra.content.api.Track;
import palavra.content.api.Video;
import palavra.frontend.studio.AuthorsWorld;
import palavra.kernel.Language;
import palavra.kernel.test.RealParts;

/** The parts of a unit that are read and watched, as a page of their own. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(AuthorsWorld.Doors.class)
class ComponentsTest {

    private static final String MEDIA = "/media/00000000-0000-7000-8000-000000000001/";

    /** Shows one of each. */
    @Path("/test/components")
    @PermitAll
    public static class Page {

        @CheckedTemplate(basePath = "components-page")
        record page(List<Component> components) implements TemplateInstance {}

        @GET
        public TemplateInstance all() {
            return new page(List.of(text(), film(), elsewhere(), placeholder()));
        }
    }

    @Test
    void shouldSayEveryWeightAndLoadNothingByItself() {
        visitor()
                .get("/test/components")
                .then()
                .statusCode(200)
                .body(
                        containsString("preload=\"none\""),
                        not(containsString("autoplay")),
                        containsString("14\u00a0MB"),
                        containsString("3.1\u00a0MB"),
                        containsString("<track kind=\"captions\" srclang=\"en\" label=\"English\""),
                        containsString(MEDIA + "sun-240p.mp4?v=abc#t=130"),
                        not(containsString("<iframe")));
    }

    @Test
    void shouldLeadToAnotherHostByItsNameOnly() {
        visitor()
                .get("/test/components")
                .then()
                .body(
                        containsString("Watch on youtube.com"),
                        containsString("Watch on films.example.org"),
                        not(containsString("<source src=\"https:")));
    }

    @Test
    void shouldNameWhatCanNotBeShown() {
        visitor("pt")
                .get("/test/components")
                .then()
                .body(containsString("Esta parte ainda não se pode mostrar aqui."), containsString("drag-and-drop-v2"));
    }

    static Component text() {
        var html =
                "<p>Three households on one street treat their water in three ways. <span class=\"math\">\\(a^2\\)</span></p>"
                        + "<h2>Why</h2><ul><li>Fuel</li><li>Money</li></ul><table><tbody><tr><th>Way</th><td>Cost</td></tr></tbody></table>"
                        + "<p><span class=\"missing\">bottle.png</span></p>";
        return new Component(new UUID(0, 1), "html", "Text", html, null, null);
    }

    static Component film() {
        var renditions = List.of(
                new Rendition(MEDIA + "sun-480p.mp4?v=def", "video/mp4", "480p", 31_000_000L),
                new Rendition(MEDIA + "sun-240p.mp4?v=abc", "video/mp4", "240p", 14_000_000L),
                new Rendition(MEDIA + "sun.mp3?v=abc", "audio/mpeg", "MPEG", 3_100_000L),
                new Rendition(MEDIA + "slides.pdf?v=abc", "application/pdf", "PDF", 900_000L));
        var tracks = List.of(new Track("captions", Language.ENGLISH, MEDIA + "captions/sun.en.vtt?v=abc", 1_200));
        var cues = List.of(
                new Cue(
                        112,
                        118,
                        "I wash the bottle first. If I cannot read a newspaper through the water, I pour it through a cloth."),
                new Cue(
                        130,
                        140,
                        "Then I fill it three quarters, close it and shake it, twenty times. The air helps the sun."),
                new Cue(144, 150, "On a cloudy day it is not six hours. It is two days."));
        var video = new Video(renditions, null, tracks, cues, Language.ENGLISH, 432.0);
        return new Component(new UUID(0, 2), "video", "Six hours on the roof", null, video, null);
    }

    static Component elsewhere() {
        var remote = new Rendition("https://films.example.org/a.mp4", "video/mp4", "MP4", null);
        var video = new Video(List.of(remote), "abcdefghijk", List.of(), List.of(), null, null);
        return new Component(new UUID(0, 3), "video", "Elsewhere", null, video, null);
    }

    static Component placeholder() {
        return new Component(new UUID(0, 4), "placeholder", "Drag the bottle", null, null, "drag-and-drop-v2");
    }
}
