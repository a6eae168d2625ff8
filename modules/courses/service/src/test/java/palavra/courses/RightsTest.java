package palavra.courses;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import palavra.content.api.CourseImported;
import palavra.courses.api.Courses;
import palavra.courses.api.RunState;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

/** Who may do what: one published run of Helena's, one draft of hers, and a run of Oumar's. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RightsTest {

    private static CourseImported open;
    private static CourseImported draft;
    private static CourseImported others;

    @Inject
    Courses courses;

    @Inject
    World world;

    @BeforeEach
    void world() {
        if (open != null) {
            return;
        }
        open = World.course("rights-open", "en", "Water", "Open", "lead");
        draft = World.course("rights-draft", "en", "Water", "Draft", "lead");
        var template = World.course("rights-others", "en", "Water", "Others", "lead");
        others = new CourseImported(
                template.course(),
                template.edition(),
                template.run(),
                template.slug(),
                "Open Fields",
                "",
                "",
                template.language(),
                "Soil",
                "Others",
                "",
                true,
                "",
                "",
                null,
                null,
                null,
                "leaf",
                "layers",
                null,
                null,
                null,
                true,
                null,
                Tokens.id("Oumar"),
                "Oumar");
        Stream.of(open, draft, others).forEach(world::tell);
        world.publish(open);
        world.publish(others);
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        courses.rolesIn(Tokens.actor("Helena"), draft.run()).size() == 1
                                && courses.runs(java.util.List.of(open.run(), others.run()))
                                                .size()
                                        == 2);
        courses.join(
                Tokens.actor("Helena"),
                open.run(),
                new palavra.courses.api.TeamMember(
                        Tokens.id("Faria"), "Faria", palavra.courses.api.RunRole.FACILITATOR));
    }

    @Test
    void shouldShowNamesAndNoAccountsToWhoIsNotOnTheTeam() {
        for (var reader : List.of(Actor.anonymous(), Tokens.actor("Lena"))) {
            var team = courses.run(reader, open.run()).team();
            assertTrue(team.stream().anyMatch(member -> member.name().equals("Faria")));
            assertTrue(team.stream().allMatch(member -> member.person() == null));
        }
        assertTrue(courses.run(Tokens.actor("Faria"), open.run()).team().stream()
                .allMatch(member -> member.person() != null));
    }

    @ParameterizedTest
    @CsvSource({
        "anonymous, 200, 404, 401, 401, 401", "Lena, 200, 404, 200, 403, 404", "Oumar, 200, 404, 200, 403, 404",
        "Faria, 200, 404, 200, 403, 404", "Author, 200, 404, 200, 403, 404", "Helena, 200, 200, 200, 409, 409",
        "Ada, 200, 200, 200, 409, 409"
    })
    void shouldAnswerAsTheMatrixSays(String who, int openRun, int draftRun, int teaching, int moveOpen, int moveDraft) {
        as(who).get("/api/courses/runs/" + open.run()).then().statusCode(openRun);
        as(who).get("/api/courses/runs/" + draft.run()).then().statusCode(draftRun);
        as(who).get("/api/courses/about/rights-draft").then().statusCode(draftRun);
        as(who).get("/api/courses/teaching").then().statusCode(teaching);
        // Nobody may take this step: who has the right to try is told so, the others are refused before it.
        move(who, open, RunState.DRAFT).then().statusCode(moveOpen);
        move(who, draft, RunState.CLOSING).then().statusCode(moveDraft);
        as(who).get("/api/courses/catalog")
                .then()
                .statusCode(200)
                .body("page.items.slug", not(hasItem("rights-draft")));
        as(who).get("/api/courses/runs?id=" + draft.run())
                .then()
                .statusCode(200)
                .body("size()", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({"anonymous, 401", "Lena, 403", "Oumar, 403", "Faria, 403", "Author, 403"})
    void shouldRefuseAChangeOfTheTeamByWhoDoesNotLeadIt(String who, int status) {
        var team = "/api/courses/runs/" + open.run() + "/team/";
        as(who).contentType(ContentType.JSON)
                .body("{\"name\":\"Me\",\"role\":\"LEAD\"}")
                .put(team + Tokens.id(who))
                .then()
                .statusCode(status);
        as(who).delete(team + Tokens.id("Helena")).then().statusCode(status);
        assertEquals(2, courses.run(Tokens.actor("Helena"), open.run()).team().size());
    }

    @Test
    void shouldListOnlyTheRunsOfOnesOwnTeam() {
        as("Oumar")
                .get("/api/courses/teaching")
                .then()
                .body("id", equalTo(java.util.List.of(others.run().toString())));
        as("Ada")
                .get("/api/courses/teaching")
                .then()
                .body("id", hasItems(open.run().toString(), draft.run().toString()));
        as("Lena").get("/api/courses/teaching").then().body("size()", equalTo(0));
        as("Faria")
                .get("/api/courses/runs/" + open.run() + "/roles")
                .then()
                .body("$", equalTo(java.util.List.of("FACILITATOR")));
        as("Ada").get("/api/courses/runs/" + open.run() + "/roles").then().body("size()", equalTo(4));
    }

    @Test
    void shouldTakeARightAwayAtOnceAndTellIt() {
        var team = "/api/courses/runs/" + others.run() + "/team/";
        as("Oumar")
                .contentType(ContentType.JSON)
                .body("{\"name\":\" Bia \",\"role\":\"LEAD\",\"state\":\"ARCHIVED\"}")
                .put(team + Tokens.id("Bia"))
                .then()
                .statusCode(200)
                .body("team.name", hasItem("Bia"));
        as("Bia").delete(team + Tokens.id("Oumar")).then().statusCode(200);
        as("Oumar").get("/api/courses/runs/" + others.run() + "/roles").then().body("size()", equalTo(0));
        move("Oumar", others, RunState.CLOSING).then().statusCode(403);
        as("Bia").delete(team + Tokens.id("Bia")).then().statusCode(409).body("code", equalTo("last-lead"));
        as("Bia")
                .contentType(ContentType.JSON)
                .body("{\"name\":\"Oumar\",\"role\":\"LEAD\"}")
                .put(team + Tokens.id("Oumar"))
                .then()
                .statusCode(200);
        as("Oumar").delete(team + Tokens.id("Bia")).then().statusCode(200);
        assertEquals(1, world.toldOf(others.run(), 6).getLast().team().size());
    }

    @ParameterizedTest
    @MethodSource("forged")
    void shouldRefuseAForgedToken(String token) {
        given().auth().oauth2(token).get("/api/courses/teaching").then().statusCode(401);
        given().auth()
                .oauth2(token)
                .get("/api/courses/runs/" + draft.run())
                .then()
                .statusCode(401);
        given().auth().oauth2(token).get("/api/courses/catalog").then().statusCode(401);
    }

    static Stream<String> forged() {
        return Tokens.forged("Helena", Role.ADMINISTRATOR);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/courses/runs/1, 404",
        "/api/courses/about/none, 404",
        "/api/courses/catalog?cursor=x, 400",
        "/api/courses/catalog?language=%20%20x, 400",
        "/api/courses/catalog?limit=999999, 200",
        "/api/courses/catalog?text=%00%27%3B--, 200",
        "/api/courses/catalog?sdg=abc, 404"
    })
    void shouldAnswerWhatMakesNoSenseCalmly(String address, int status) {
        given().urlEncodingEnabled(false).get(address).then().statusCode(status);
    }

    @Test
    void shouldRefuseFieldsThatAreNotFilledIn() {
        var path = "/api/courses/runs/" + open.run();
        as("Helena")
                .contentType(ContentType.JSON)
                .body("{}")
                .put(path + "/state")
                .then()
                .statusCode(400);
        as("Helena")
                .contentType(ContentType.JSON)
                .body("{\"state\":\"GONE\"}")
                .put(path + "/state")
                .then()
                .statusCode(400);
        as("Helena")
                .contentType(ContentType.JSON)
                .body("{\"name\":\"\",\"role\":\"LEAD\"}")
                .put(path + "/team/" + Ids.next())
                .then()
                .statusCode(400);
    }

    private io.restassured.response.Response move(String who, CourseImported of, RunState to) {
        return as(who).contentType(ContentType.JSON)
                .body("{\"state\":\"" + to + "\"}")
                .put("/api/courses/runs/" + of.run() + "/state");
    }

    private static RequestSpecification as(String who) {
        return switch (who) {
            case "anonymous" -> given();
            case "Ada" -> given().auth().oauth2(Tokens.of(who, Role.ADMINISTRATOR));
            case "Author" -> given().auth().oauth2(Tokens.of(who, Role.AUTHOR, Role.FACILITATOR, Role.OFFICER));
            default -> given().auth().oauth2(Tokens.of(who, Role.LEARNER));
        };
    }
}
