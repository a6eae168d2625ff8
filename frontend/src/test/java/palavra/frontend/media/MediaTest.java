package palavra.frontend.media;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static palavra.frontend.Browser.reader;
import static palavra.frontend.Browser.visitor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import palavra.frontend.studio.AuthorsWorld;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(AuthorsWorld.Doors.class)
class MediaTest {

    private static final String FILM = "/media/00000000-0000-7000-8000-000000000001/film.webm";

    @Test
    void shouldSendAPartOfAFilm() {
        reader("Lea", Role.LEARNER)
                .header("Range", "bytes=2-4")
                .get(FILM)
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes 2-4/10")
                .header("Accept-Ranges", "bytes")
                .contentType("video/webm")
                .body(equalTo("234"));
        reader("Lea", Role.LEARNER)
                .header("Range", "bytes=10-")
                .get(FILM)
                .then()
                .statusCode(416);
    }

    @Test
    void shouldLetABrowserKeepWhatAnAddressNames() {
        reader("Lea", Role.LEARNER)
                .get(FILM + "?v=abcdef012345")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"))
                .header("Content-Security-Policy", containsString("sandbox"));
        reader("Lea", Role.LEARNER).get(FILM + "?v=000000000000").then().header("Cache-Control", "private, no-cache");
        reader("Lea", Role.LEARNER)
                .header("If-None-Match", "\"abcdef0123456789\"")
                .get(FILM)
                .then()
                .statusCode(304);
    }

    @Test
    void shouldGiveNothingToStrangers() {
        visitor().get(FILM).then().statusCode(401);
        reader("Lea", Role.LEARNER).get(FILM.replace("film", "other")).then().statusCode(404);
    }
}
