package palavra.frontend.studio;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static palavra.frontend.Browser.reader;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.content.api.Rendition;
import palavra.content.api.Video;
import palavra.content.api.studio.Body;
import palavra.content.api.studio.FilmState;
import palavra.content.api.studio.FilmState.State;
import palavra.content.api.studio.Writing;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(StudioWorld.Door.class)
class FilmsPageTest {

    private static final String FILM = "/studio/" + StudioWorld.EDITION + "/blocks/" + StudioWorld.CLOUDS;
    private static final String TEXT = "/studio/" + StudioWorld.EDITION + "/blocks/" + StudioWorld.TEXT;

    @Inject
    StudioWorld world;

    @BeforeEach
    void film() {
        world.reset();
        var file = new Rendition("media:media/a%20roof.mp4", "video/mp4", "MP4", 9_000_000L);
        var video = new Video(List.of(file), null, List.of(), List.of(), null, null);
        world.saved.put(StudioWorld.CLOUDS, new Writing("A roof", Body.video(video), 1, false));
    }

    @Test
    void shouldStandBesideTheEditorOfAVideo() {
        halima().get(FILM).then().body(containsString("hx-get=\"" + FILM + "/films\""));
        halima().get(TEXT).then().body(not(containsString("/films")));
        halima().get(TEXT + "/films").then().statusCode(404);
        halima().get(FILM + "/films").then().body(containsString("<html"), containsString("No film has been uploaded"));
    }

    @Test
    void shouldSayHowFarItIs() {
        says(State.WAITING, null).then().body(containsString("Waits to be made smaller."));
        says(State.MAKING, null).then().body(containsString("Is being made smaller."));
        says(State.FAILED, "UNREADABLE")
                .then()
                .body(containsString("Stays as it was uploaded."), containsString("can not be read as a film"));
        says(State.NO_PROGRAM, null).then().body(containsString("This machine has no ffmpeg"));
        says(State.MADE, null)
                .then()
                .body(
                        startsWith("<section"),
                        containsString("Ready."),
                        containsString("<b>240p</b> 850&nbsp;KB".replace("&nbsp;", "\u00a0")),
                        not(containsString("another.mp4")));
    }

    private Response says(State state, String why) {
        var made = state == State.MADE
                ? List.of(new Rendition("240p.mp4", "video/mp4", "240p", 850_000L))
                : List.<Rendition>of();
        world.films = List.of(
                new FilmState("media/a roof.mp4", state, why, made),
                new FilmState("media/another.mp4", State.FAILED, "TOO_LONG", List.of()));
        return halima().header("HX-Request", "true").get(FILM + "/films");
    }

    private static RequestSpecification halima() {
        return reader("Halima", Role.AUTHOR);
    }
}
