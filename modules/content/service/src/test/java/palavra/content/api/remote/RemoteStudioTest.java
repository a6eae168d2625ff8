package palavra.content.api.remote;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.net.URI;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.junit.jupiter.api.Test;
import palavra.content.Packages;
import palavra.content.api.BlockKind;
import palavra.content.api.studio.Body;
import palavra.content.api.studio.EditedMeanwhile;
import palavra.content.api.studio.NewBlock;
import palavra.content.api.studio.NewCourse;
import palavra.content.api.studio.NewFile;
import palavra.content.api.studio.Place;
import palavra.content.api.studio.Release;
import palavra.content.api.studio.Studio;
import palavra.content.api.studio.Writing;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

/** The studio from another process does what the studio in this one does. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RemoteStudioTest {

    private static final Actor SAID_BY_THE_TOKEN = Actor.anonymous();

    @TestHTTPResource
    URI here;

    @Test
    void shouldWriteFromAnotherProcess() throws Exception {
        var studio = door("Amina");
        var course = studio.begin(SAID_BY_THE_TOKEN, new NewCourse("Far", "Open Wells", "Far", Language.ENGLISH));
        var edition = course.editions().getFirst().id();
        assertEquals(course, studio.courseOf(SAID_BY_THE_TOKEN, edition));
        var section = add(studio, edition, BlockKind.SECTION, "", null);
        var subsection = add(studio, edition, BlockKind.SUBSECTION, "", section);
        var unit = add(studio, edition, BlockKind.UNIT, "", subsection);
        var text = add(studio, edition, BlockKind.COMPONENT, "text", unit);
        var saved = studio.save(SAID_BY_THE_TOKEN, edition, text, new Writing("Far", Body.text("*away*"), 1, false));
        assertEquals("*away*", saved.body().text());
        var late = new Writing("Far", Body.text("late"), 1, false);
        var told = assertThrows(EditedMeanwhile.class, () -> studio.save(SAID_BY_THE_TOKEN, edition, text, late));
        assertEquals(late, told.versions().mine());
        assertEquals(saved.body(), told.versions().theirs().body());
        assertEquals(
                "<p><em>away</em></p>",
                studio.show(SAID_BY_THE_TOKEN, edition, text, null)
                        .component()
                        .html()
                        .replaceAll(" data-s=\"[^\"]*\"", ""));
        assertEquals(
                1,
                studio.publish(SAID_BY_THE_TOKEN, edition, new Release("", null))
                        .number());
        assertEquals(
                "add", studio.undo(SAID_BY_THE_TOKEN, edition).orElseThrow().act());
        assertEquals(3, studio.tree(SAID_BY_THE_TOKEN, edition).nodes().size());

        var picture = Files.createTempFile("far", ".png");
        Files.write(picture, Packages.picture((byte) 3));
        studio.upload(SAID_BY_THE_TOKEN, course.id(), new NewFile("images/a well.png", picture));
        try (var bytes = studio.file(SAID_BY_THE_TOKEN, course.id(), "images/a well.png")
                .bytes()
                .from(0)) {
            assertArrayEquals(Packages.picture((byte) 3), bytes.readAllBytes());
        }
        assertTrue(studio.files(SAID_BY_THE_TOKEN, course.id()).getFirst().bytes() > 0);
        assertEquals(
                404,
                assertThrows(Refusal.class, () -> door("Boris").tree(SAID_BY_THE_TOKEN, edition))
                        .status());
    }

    private static UUID add(Studio studio, UUID edition, BlockKind kind, String type, UUID parent) {
        return studio.add(SAID_BY_THE_TOKEN, edition, new NewBlock(kind, type, "Far", new Place(parent, null)))
                .id();
    }

    private Studio door(String name) {
        var token = "Bearer " + Tokens.of(name, Role.AUTHOR);
        ClientRequestFilter signed = request -> request.getHeaders().putSingle("Authorization", token);
        return new RemoteStudio(
                RestClientBuilder.newBuilder().baseUri(here).register(signed, 1).build(StudioApi.class));
    }
}
