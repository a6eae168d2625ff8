package palavra.certificates.issuing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import palavra.certificates.Told;
import palavra.content.api.CertificateWorded;
import palavra.content.api.CertificateWording;
import palavra.content.api.CertificateWording.Signatory;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunChanged;
import palavra.courses.api.RunState;
import palavra.kernel.Language;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.api.GradeChanged;

/** Certificates say what the publication says that the run shows when they are issued. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WordingTest {

    private static final Signatory ANA = new Signatory("Ana Machel", "Diretora do curso", "Instituto das Águas");
    private static final String STATEMENT = "{name} estudou {hours} horas em {course}, {institution}, {date}.";

    @Inject
    RunListener runs;

    @Inject
    GradeListener grades;

    @Inject
    ContentListener contents;

    @Inject
    ObjectMapper json;

    private final UUID run = UUID.randomUUID();
    private final UUID edition = UUID.randomUUID();

    @Test
    void shouldSayWhatTheShownPublicationSaysAndNeverAnythingElseAfterwards() {
        var first = published("Certificado de participação", STATEMENT);
        shows(first, 3);
        issue("{date} Amina");
        certificate("{date} Amina")
                .body("wording.title", is("Certificado de participação"))
                .body("wording.statement", startsWith("{date} Amina estudou 18 horas em Água segura, Two Rivers, "))
                .body(
                        "wording.statement",
                        endsWith(" de " + Instant.now().toString().substring(0, 4) + "."))
                .body("wording.signatories[0].role", is("Diretora do curso"));

        shows(published("Outro certificado", ""), 3);
        issue("Bela");
        certificate("Bela").body("wording.title", is("Outro certificado")).body("wording.statement", is(""));
        certificate("{date} Amina")
                .body("wording.title", is("Certificado de participação"))
                .body("state", is("VALID"));
    }

    @Test
    void shouldKeepToTheUsualWordsWithoutOnesOfTheCourseAndWhereAValueIsNotKnown() {
        shows(UUID.randomUUID(), 3);
        issue("Rui");
        certificate("Rui")
                .body("wording.title", is(""))
                .body("wording.statement", is(""))
                .body("wording.signatories", empty());

        shows(published("", STATEMENT), null);
        issue("Zé");
        certificate("Zé").body("wording.statement", is("")).body("wording.signatories[0].name", is("Ana Machel"));
    }

    private UUID published(String title, String statement) {
        var publication = UUID.randomUUID();
        var told = new CertificateWorded(
                UUID.randomUUID(), edition, publication, new CertificateWording(title, statement, List.of(ANA)));
        var event = Told.of(json, "content", "certificate-worded", edition, told);
        contents.hear(event);
        contents.hear(event);
        return publication;
    }

    private void shows(UUID publication, Integer weeklyHours) {
        var told = new RunChanged(
                run,
                UUID.randomUUID(),
                "safe-water",
                UUID.randomUUID(),
                "Two Rivers",
                "river",
                "waves",
                RunState.RUNNING,
                Instant.parse("2026-03-09T00:00:00Z"),
                Instant.parse("2026-04-19T22:00:00Z"),
                "Africa/Maputo",
                false,
                null,
                true,
                weeklyHours,
                List.of(new EditionView(edition, Language.PORTUGUESE, "Água", "Água segura", "", true, publication)),
                List.of(),
                List.of(),
                null);
        runs.hear(Told.of(json, "courses", "run-changed", run, told));
    }

    private void issue(String name) {
        var told = new GradeChanged(
                run, Tokens.id(name), name, edition, Language.PORTUGUESE, 81, "Pass", true, 3, 4, 60, null, null);
        grades.hear(Told.of(json, "learning", "grade-changed", run, told));
    }

    private ValidatableResponse certificate(String name) {
        String id = given().auth()
                .oauth2(Tokens.of(name))
                .get("/api/certificates?run=" + run)
                .path("[0].id");
        return given().get("/api/certificates/" + id).then().statusCode(200);
    }
}
