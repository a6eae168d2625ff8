package palavra.learning.gradebook;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import palavra.learning.Pupils;
import palavra.learning.TestClock;
import palavra.learning.World;

/** The written matrix of the gradebook: every route by who calls it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GradebookResourceTest {

    @Inject
    Pupils pupils;

    @Inject
    World world;

    @Inject
    TestClock clock;

    private UUID run;
    private UUID ana;

    private record Route(String method, String path, String body) {}

    @BeforeEach
    void open() {
        clock.set(TestClock.START);
        run = world.run(null);
        pupils.answer(Tokens.actor("Ana"), run, 3);
        ana = Tokens.id("Ana");
    }

    @Test
    void shouldOpenOnlyToThoseWhoAnswerForGrades() {
        var outsiders =
                List.of(Tokens.of("Ana", Role.LEARNER), Tokens.of("Otto", Role.LEARNER, Role.FACILITATOR, Role.AUTHOR));
        for (var route : routes()) {
            Tokens.forged("Helena", Role.FACILITATOR)
                    .forEach(token -> assertEquals(401, call(route, token).statusCode()));
            outsiders.forEach(token -> assertEquals(404, call(route, token).statusCode(), route.path()));
            assertEquals(200, call(route, Tokens.of("Helena", Role.FACILITATOR)).statusCode(), route.path());
            assertEquals(200, call(route, Tokens.of("Root", Role.ADMINISTRATOR)).statusCode(), route.path());
        }
    }

    @Test
    void shouldShowEveryoneTheirOwnGradeOnly() {
        var own = new Route("GET", "grade", "");
        call(own, Tokens.of("Ana", Role.LEARNER)).then().statusCode(200).body("receipt.percent", equalTo(30));
        assertEquals(404, call(own, Tokens.of("Otto", Role.LEARNER)).statusCode());
        assertEquals(404, call(own, Tokens.of("Helena", Role.FACILITATOR)).statusCode());
    }

    @Test
    void shouldPageThroughTheGradebook() {
        pupils.answer(Tokens.actor("Ben"), run, 1);
        var helena = Tokens.of("Helena", Role.FACILITATOR);
        var first = call(new Route("GET", "gradebook?limit=1&byGrade=true", ""), helena);
        first.then().body("learners", equalTo(2)).body("rows[0].percent", equalTo(30));
        var next = first.jsonPath().getString("next");
        call(new Route("GET", "gradebook?limit=1&byGrade=true&after=" + next, ""), helena)
                .then()
                .body("rows", hasSize(1))
                .body("rows[0].percent", equalTo(10))
                .body("next", equalTo(null));
    }

    private List<Route> routes() {
        var of = "gradebook/" + ana;
        var problem = world.questions().getFirst();
        var score = "{\"block\":\"%s\",\"earned\":2,\"reason\":\"Why.\"}".formatted(world.quizPart());
        return List.of(
                new Route("GET", "gradebook", ""),
                new Route("GET", of, ""),
                new Route("PUT", of + "/scores", score),
                new Route("DELETE", of + "/scores/" + world.quizPart() + "?reason=Back.", ""),
                new Route("POST", of + "/comments", "{\"text\":\"Good.\"}"),
                new Route("POST", of + "/resets", "{\"problem\":\"%s\",\"reason\":\"Why.\"}".formatted(problem)),
                new Route("POST", "rescores", "{\"problem\":\"%s\",\"reason\":\"Why.\"}".formatted(problem)),
                new Route("GET", "rescores", ""));
    }

    private Response call(Route to, String token) {
        var request = given().auth().oauth2(token).urlEncodingEnabled(false).contentType("application/json");
        var path = "/api/learning/runs/" + run + "/" + to.path();
        return (to.body().isEmpty() ? request : request.body(to.body())).request(to.method(), path);
    }
}
