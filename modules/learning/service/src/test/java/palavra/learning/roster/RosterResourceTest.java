package palavra.learning.roster;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.TestClock;
import palavra.learning.World;

/** The written matrix of the roster: every route by who calls it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RosterResourceTest {

    @Inject
    World world;

    @Inject
    LearningDoor door;

    @Inject
    TestClock clock;

    UUID run;

    record Route(String method, String path, String type, String body) {}

    @BeforeEach
    void open() {
        clock.set(TestClock.START);
        run = world.run(null);
    }

    private static List<Route> routes() {
        var id = new UUID(1, 1);
        return List.of(
                new Route("GET", "people", "application/json", ""),
                new Route("GET", "people/summary", "application/json", ""),
                new Route("GET", "people/log", "application/json", ""),
                new Route("GET", "people/export", "application/json", ""),
                new Route("POST", "people", "application/json", "{\"email\":\"nia@example.org\"}"),
                new Route("DELETE", "people/" + id, "application/json", ""),
                new Route("POST", "people/" + id + "/readmission", "application/json", ""),
                new Route("PUT", "people/" + id + "/cohort", "application/json", "{}"),
                new Route("POST", "people/lists", "text/csv", "email\nnia@example.org\n"),
                new Route("GET", "people/lists/" + id, "application/json", ""),
                new Route("POST", "people/lists/" + id + "/application", "application/json", ""),
                new Route("POST", "cohorts", "application/json", "{\"name\":\"North\"}"),
                new Route("DELETE", "cohorts/" + id, "application/json", ""),
                new Route("PUT", "cohorts/sorting", "application/json", "{\"sorting\":\"BALANCED\"}"));
    }

    @Test
    void shouldAnswer401WhenTheTokenIsMissingOrForged() {
        for (var route : routes()) {
            assertEquals(401, call(route, run, null).statusCode(), route.path());
            Tokens.forged("Helena", Role.FACILITATOR)
                    .forEach(
                            forged -> assertEquals(401, call(route, run, forged).statusCode(), route.path()));
        }
    }

    @Test
    void shouldAnswerAsForAnAbsentRunWhenOneIsNotOnItsTeam() {
        door.enroll(Tokens.actor("Ana"), run, null);
        for (var name : List.of("Ana", "Otto")) {
            var token = Tokens.of(name, Role.LEARNER, Role.FACILITATOR, Role.AUTHOR);
            for (var route : routes()) {
                var foreign = call(route, run, token);
                assertEquals(404, foreign.statusCode(), route.path());
                assertEquals(call(route, UUID.randomUUID(), token).asString(), foreign.asString());
            }
        }
    }

    @Test
    void shouldCheckAListAndApplyItForWhoFacilitates() {
        var helena = Tokens.of("Helena", Role.FACILITATOR);
        String list = call(routes().get(8), run, helena)
                .then()
                .statusCode(200)
                .body("lines[0].verdict", equalTo("UNKNOWN"), "applied", equalTo(false))
                .extract()
                .path("id");
        call(new Route("POST", "people/lists/" + list + "/application", "application/json", ""), run, helena)
                .then()
                .statusCode(200)
                .body("applied", equalTo(true));
        call(routes().getFirst(), run, helena)
                .then()
                .body("items[0].email", equalTo("nia@example.org"), "items[0].state", equalTo("INVITED"));
    }

    @Test
    void shouldTakeTheEmailOfAnArrivalFromTheTokenAlone() {
        given().auth()
                .oauth2(Tokens.of("Nia", Role.LEARNER))
                .contentType("application/json")
                .body("{\"email\":\"helena@example.org\"}")
                .post("/api/learning/arrivals")
                .then()
                .statusCode(204);
        assertEquals(0, world.count("account where email = 'helena@example.org'"));
        given().get("/api/learning/runs/" + run + "/doorway")
                .then()
                .statusCode(200)
                .body("door", equalTo("OPEN"));
    }

    private static Response call(Route to, UUID run, String token) {
        var request = given().contentType(to.type());
        if (token != null) {
            request.auth().oauth2(token);
        }
        return (to.body().isEmpty() ? request : request.body(to.body()))
                .request(to.method(), "/api/learning/runs/" + run + "/" + to.path());
    }
}
