package palavra.content.api.remote;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.net.URI;
import java.nio.file.Files;
import java.util.Arrays;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.junit.jupiter.api.Test;
import palavra.content.FakeLearning;
import palavra.content.Packages;
import palavra.content.Runs;
import palavra.content.api.Content;
import palavra.content.api.Reading;
import palavra.content.api.Upload;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

/** The door from another process does what the door in this one does. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RemoteContentTest {

    private static final Actor SAID_BY_THE_TOKEN = Actor.anonymous();

    @TestHTTPResource
    URI here;

    @Inject
    FakeLearning learning;

    @Inject
    Runs runs;

    @Test
    void shouldDoTheSameFromAnotherProcess() throws Exception {
        var author = door("Amina", Role.AUTHOR);
        var file = Files.createTempFile("wells", ".tar.gz");
        Files.write(file, Packages.packed(Packages.well("remote", "Wells from afar")));
        var report = author.importOlx(SAID_BY_THE_TOKEN, new Upload("wells.tar.gz", file, Upload.EditionChoice.SOURCE));
        assertEquals(report, author.importReport(SAID_BY_THE_TOKEN, report.id()));
        assertEquals(
                "wells.tar.gz",
                author.imports(SAID_BY_THE_TOKEN, null).items().getFirst().fileName());

        var publication = author.publish(SAID_BY_THE_TOKEN, report.id());
        var outline = author.outline(publication.id());
        var unit =
                outline.sections().getFirst().subsections().getFirst().units().getFirst();
        var run = Ids.next();
        runs.tell(run, report.courseId(), report.edition(), publication.id());
        learning.enroll(run, Tokens.id("Lea"));
        var learner = door("Lea", Role.LEARNER);
        assertEquals(
                unit,
                learner.unit(SAID_BY_THE_TOKEN, new Reading(run, publication.id()), unit.id())
                        .unit());
        assertEquals(
                1,
                door("learning", Role.SERVICE)
                        .assessment(SAID_BY_THE_TOKEN, publication.id())
                        .problems()
                        .size());

        var asset = learner.asset(SAID_BY_THE_TOKEN, run, "well.png");
        var picture = Packages.picture((byte) 1);
        assertEquals("image/png", asset.mediaType());
        assertEquals(picture.length, asset.length());
        try (var bytes = asset.bytes().from(3)) {
            assertArrayEquals(Arrays.copyOfRange(picture, 3, picture.length), bytes.readAllBytes());
        }
    }

    @Test
    void shouldRefuseTheSameFromAnotherProcess() throws Exception {
        var file = Files.createTempFile("wells", ".doc");
        var upload = new Upload("wells.doc", file, Upload.EditionChoice.SOURCE);
        var refusal =
                assertThrows(Refusal.class, () -> door("Amina", Role.AUTHOR).importOlx(SAID_BY_THE_TOKEN, upload));
        assertEquals("archive-format", refusal.code());
        var learner = door("Lea", Role.LEARNER);
        assertEquals(
                404,
                assertThrows(Refusal.class, () -> learner.outline(Ids.next())).status());
        assertEquals(
                404,
                assertThrows(Refusal.class, () -> learner.asset(SAID_BY_THE_TOKEN, Ids.next(), "films/x"))
                        .status());
        assertEquals(
                403,
                assertThrows(Refusal.class, () -> learner.assessment(SAID_BY_THE_TOKEN, Ids.next()))
                        .status());
    }

    private Content door(String name, Role role) {
        var token = "Bearer " + Tokens.of(name, role);
        ClientRequestFilter signed = request -> request.getHeaders().putSingle("Authorization", token);
        return new RemoteContent(
                client(ContentApi.class, signed),
                client(ContentServiceApi.class, signed),
                client(ContentImportApi.class, signed));
    }

    private <T> T client(Class<T> api, ClientRequestFilter signed) {
        return RestClientBuilder.newBuilder().baseUri(here).register(signed, 1).build(api);
    }
}
