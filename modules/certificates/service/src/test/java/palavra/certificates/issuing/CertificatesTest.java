package palavra.certificates.issuing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.certificates.Told;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunChanged;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunState;
import palavra.courses.api.TeamMember;
import palavra.kernel.Erasure;
import palavra.kernel.Language;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.api.CertificateRule;
import palavra.learning.api.GradeChanged;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CertificatesTest {

    private static final UUID EDITION = UUID.randomUUID();

    @Inject
    RunListener runs;

    @Inject
    GradeListener grades;

    @Inject
    ObjectMapper json;

    @Inject
    @DataSource("certificates")
    AgroalDataSource database;

    private final UUID run = UUID.randomUUID();

    @BeforeEach
    void offerTheRun() {
        runs.hear(run(true));
    }

    @Test
    void shouldIssueOnceHoweverOftenThePassIsTold() {
        var passed = grade("Ana", 81, true);
        grades.hear(passed);
        grades.hear(passed);
        grades.hear(grade("Ana", 90, true));
        grades.hear(grade("Ana", 20, false));
        given().auth()
                .oauth2(Tokens.of("Ana"))
                .get("/api/certificates?run=" + run)
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].percent", is(81))
                .body("[0].state", is("VALID"));
        assertEquals(
                1,
                count(
                        "select count(*) from outbox where type = 'palavra.certificates.certificate-issued.v1' and key = '"
                                + run + "'"));
        assertEquals(
                1,
                count("select count(*) from outbox where type = 'palavra.certificate.issued.v1' and key like '" + run
                        + "%'"));
    }

    @Test
    void shouldIssueOnceToFiftyAtTheSameTime() throws Exception {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = workers.invokeAll(IntStream.range(0, 50)
                    .mapToObj(i -> grade("Rui", 60 + i % 40, true))
                    .map(told -> Executors.callable(() -> grades.hear(told)))
                    .toList());
            for (var one : all) {
                one.get();
            }
        }
        assertEquals(1, count("select count(*) from certificate where run = '" + run + "'"));
        assertEquals(
                1,
                count(
                        "select count(*) from outbox where type = 'palavra.certificates.certificate-issued.v1' and key = '"
                                + run + "'"));
    }

    @Test
    void shouldIssueWhatWaitedForItsRun() {
        var later = UUID.randomUUID();
        grades.hear(Told.of(json, "learning", "grade-changed", later, gradeIn(later, "Zé", 70, true)));
        runs.hear(Told.of(json, "courses", "run-changed", later, runWith(later, false)));
        assertEquals(0, count("select count(*) from certificate where run = '" + later + "'"));
        runs.hear(Told.of(json, "courses", "run-changed", later, runWith(later, true)));
        assertEquals(1, count("select count(*) from certificate where run = '" + later + "'"));
    }

    @Test
    void shouldIssueNothingToTheTeamAndNothingBelowThePassMark() {
        grades.hear(grade("Lea", 95, true));
        grades.hear(grade("Max", 30, false));
        assertEquals(0, count("select count(*) from certificate where run = '" + run + "'"));
    }

    @Test
    void shouldIssueByTheShareOfUnitsWhereTheRuleAsksForThat() {
        var rule = new CertificateRule(false, 80);
        for (var earned : List.of(false, true)) {
            var told = new GradeChanged(
                    run, Tokens.id("Rui"), "Rui", EDITION, Language.PORTUGUESE, 0, null, false, 4, 5, 60, earned, rule);
            grades.hear(Told.of(json, "learning", "grade-changed", run, told));
        }
        var id = given().auth()
                .oauth2(Tokens.of("Rui"))
                .get("/api/certificates?run=" + run)
                .path("[0].id");
        given().get("/api/certificates/" + id)
                .then()
                .statusCode(200)
                .body("rule", is("80% das unidades concluídas"))
                .body("percent", nullValue());
        given().get("/api/certificates/" + id + "/pdf").then().statusCode(200);
    }

    @Test
    void shouldSayWhatIsPrintedToAnyoneWhoHasTheId() {
        var id = issuedTo("Eva");
        given().get("/api/certificates/" + id)
                .then()
                .statusCode(200)
                .body("name", is("Eva"))
                .body("editionTitle", is("Água segura"))
                .body("hours", is(18))
                .body("rule", is("nota igual ou superior a 60%"))
                .body("percent", is(81));
        given().get("/api/certificates/" + id + "/pdf").then().statusCode(200).contentType("application/pdf");
    }

    @Test
    void shouldNotTellAnUnknownIdFromAnImpossibleOne() {
        var unknown = given().get("/api/certificates/AAAAAAAAAAAAAAAAAAAAAA")
                .then()
                .statusCode(404)
                .extract()
                .asString();
        assertEquals(
                unknown,
                given().get("/api/certificates/x")
                        .then()
                        .statusCode(404)
                        .extract()
                        .asString());
        assertEquals(
                unknown,
                given().auth()
                        .oauth2(Tokens.of("Eva"))
                        .delete("/api/certificates/AAAAAAAAAAAAAAAAAAAAAA/grade")
                        .then()
                        .statusCode(404)
                        .extract()
                        .asString());
    }

    @Test
    void shouldHideTheGradeForTheHolderOnly() {
        var id = issuedTo("Isa");
        given().auth()
                .oauth2(Tokens.of("Tom"))
                .delete("/api/certificates/" + id + "/grade")
                .then()
                .statusCode(404);
        given().delete("/api/certificates/" + id + "/grade").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("Isa"))
                .delete("/api/certificates/" + id + "/grade")
                .then()
                .statusCode(200);
        given().get("/api/certificates/" + id)
                .then()
                .body("percent", nullValue())
                .body("gradeShown", is(false));
        given().auth()
                .oauth2(Tokens.of("Isa"))
                .put("/api/certificates/" + id + "/grade")
                .then()
                .statusCode(200);
        given().get("/api/certificates/" + id).then().body("percent", is(81));
    }

    @Test
    void shouldLetLeadsAndAdministratorsRevokeWithAReason() {
        var id = issuedTo("Gil");
        var body = "{\"reason\":\"Issued by mistake\"}";
        revoke("Tom", id, body).then().statusCode(403);
        revoke("Gil", id, body).then().statusCode(403);
        revoke("Lea", id, "{\"reason\":\"\"}").then().statusCode(400);
        revoke("Lea", id, body).then().statusCode(200);
        revoke("Root", id, body, Role.ADMINISTRATOR).then().statusCode(409);
        given().get("/api/certificates/" + id)
                .then()
                .body("state", equalTo("REVOKED"))
                .body("stateReason", is("Issued by mistake"));
    }

    @Test
    void shouldShowATamperedRowAsNotValid() throws SQLException {
        var name = issuedTo("Ivo");
        change("update certificate set record = replace(record, '\"percent\":81', '\"percent\":99') where id = '" + name
                + "'");
        given().get("/api/certificates/" + name).then().statusCode(200).body("state", is("ALTERED"));
        given().get("/api/certificates/" + name + "/pdf").then().statusCode(409);

        var revoked = issuedTo("Uli");
        revoke("Lea", revoked, "{\"reason\":\"x\"}").then().statusCode(200);
        change("update certificate set state = 'VALID' where id = '" + revoked + "'");
        given().get("/api/certificates/" + revoked).then().body("state", is("ALTERED"));

        var stolen = issuedTo("Noa");
        change("update certificate set person = '" + Tokens.id("Tom") + "' where id = '" + stolen + "'");
        given().get("/api/certificates/" + stolen).then().body("state", is("ALTERED"));
    }

    @Test
    void shouldRefuseForgedTokens() {
        Tokens.forged("Ana").forEach(token -> given().auth()
                .oauth2(token)
                .get("/api/certificates")
                .then()
                .statusCode(401));
        given().get("/api/certificates").then().statusCode(401);
    }

    private String issuedTo(String name) {
        grades.hear(grade(name, 81, true));
        return given().auth()
                .oauth2(Tokens.of(name))
                .get("/api/certificates?run=" + run)
                .path("[0].id");
    }

    private static io.restassured.response.Response revoke(String who, String id, String body, Role... roles) {
        return given().auth()
                .oauth2(Tokens.of(who, roles))
                .contentType("application/json")
                .body(body)
                .post("/api/certificates/" + id + "/revocation");
    }

    private ConsumerRecord<String, String> grade(String name, int percent, boolean passed) {
        return Told.of(json, "learning", "grade-changed", run, gradeIn(run, name, percent, passed));
    }

    private static GradeChanged gradeIn(UUID run, String name, int percent, boolean passed) {
        return new GradeChanged(
                run,
                Tokens.id(name),
                name,
                EDITION,
                Language.PORTUGUESE,
                percent,
                "Pass",
                passed,
                3,
                4,
                60,
                null,
                null);
    }

    private ConsumerRecord<String, String> run(boolean certificate) {
        return Told.of(json, "courses", "run-changed", run, runWith(run, certificate));
    }

    private static RunChanged runWith(UUID run, boolean certificate) {
        return new RunChanged(
                run,
                UUID.randomUUID(),
                "safe-water",
                UUID.randomUUID(),
                "Two Rivers University",
                "river",
                "waves",
                RunState.RUNNING,
                Instant.parse("2026-03-09T00:00:00Z"),
                Instant.parse("2026-04-19T22:00:00Z"),
                "Africa/Maputo",
                false,
                null,
                certificate,
                3,
                List.of(
                        new EditionView(UUID.randomUUID(), Language.ENGLISH, "Water", "Safe water", "", true, null),
                        new EditionView(
                                EDITION, Language.PORTUGUESE, "Água", "Água segura", "Moçambique", false, null)),
                List.of(new TeamMember(Tokens.id("Lea"), "Lea", RunRole.LEAD)),
                List.of(),
                null);
    }

    @Test
    void shouldStayValidWhenItsHolderIsErasedAndWantsThat() {
        grades.hear(grade("Zuri", 81, true));
        String id = given().auth()
                .oauth2(Tokens.of("Zuri"))
                .get("/api/certificates?run=" + run)
                .path("[0].id");

        var erasure = new Erasure(Tokens.id("Zuri"), true, false);
        runs.hear(Told.of(json, "courses", "person-erased", erasure.person(), erasure));

        given().get("/api/certificates/" + id)
                .then()
                .statusCode(200)
                .body("state", is("VALID"))
                .body("name", is("Zuri"));
        assertEquals(0, count("select count(*) from achievement where name = 'Zuri'"));
    }

    private long count(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery(sql);
            rows.next();
            return rows.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }
}
