package palavra.learning;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palavra.content.api.AssessedPoll;
import palavra.content.api.Poll;
import palavra.kernel.Ids;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

/** The written matrix: every route by who calls it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LearningResourceTest {

    private static final String ANSWER = "{\"key\":\"%s\",\"answers\":{\"q1\":[\"a\"]}}";

    @Inject
    World world;

    @Inject
    TestClock clock;

    UUID run;
    AssessedPoll poll;

    @BeforeEach
    void open() {
        clock.set(TestClock.START);
        poll = new AssessedPoll(Ids.next(), world.practice(), List.of("a", "b"), false, false, Poll.Results.AFTER_VOTE);
        run = world.polled(null, null, poll).run();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void shouldAnswer401WhenTheTokenIsMissingOrForged(Function<LearningResourceTest, Route> route) {
        var to = route.apply(this);
        assertEquals(
                401,
                given().contentType("application/json")
                        .body(to.body())
                        .request(to.method(), to.path())
                        .statusCode());
        Tokens.forged("Ana", Role.LEARNER)
                .forEach(forged -> assertEquals(401, call(to, forged).statusCode()));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void shouldAnswerAsForAnAbsentRunWhenOneIsNotInIt(Function<LearningResourceTest, Route> route) {
        var to = route.apply(this);
        if (to.path().endsWith("/enrollment") && to.method().equals("PUT")) {
            return;
        }
        for (var token :
                new String[] {Tokens.of("Otto", Role.LEARNER), Tokens.of("Otto", Role.AUTHOR, Role.FACILITATOR)}) {
            var foreign = call(to, token);
            var absent = call(
                    new Route(
                            to.method(),
                            to.path().replace(run.toString(), UUID.randomUUID().toString()),
                            to.body()),
                    token);
            assertEquals(404, foreign.statusCode());
            assertEquals(absent.asString(), foreign.asString());
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void shouldAnswerWhenOneIsEnrolled(Function<LearningResourceTest, Route> route) {
        var token = Tokens.of("Ana", Role.LEARNER);
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("edition", world.english().id()))
                .put("/api/learning/runs/" + run + "/enrollment")
                .then()
                .statusCode(200)
                .body("staff", equalTo(false));
        assertEquals(2, call(route.apply(this), token).statusCode() / 100);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void shouldAnswer404WhenTheIdIsNoId(Function<LearningResourceTest, Route> route) {
        var to = route.apply(this);
        var path = to.path().replace(run.toString(), "1%27%20or%201=1");
        assertEquals(
                404,
                call(new Route(to.method(), path, to.body()), Tokens.of("Ana", Role.LEARNER))
                        .statusCode());
    }

    @Test
    void shouldIgnoreFieldsThatAreNotTheCallers() {
        var token = Tokens.of("Ana", Role.LEARNER);
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"person\":\"" + Tokens.id("Otto") + "\",\"staff\":true}")
                .put("/api/learning/runs/" + run + "/enrollment")
                .then()
                .statusCode(200)
                .body("person", equalTo(Tokens.id("Ana").toString()))
                .body("staff", equalTo(false));
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"key\":\"k\",\"earned\":1,\"attempt\":-5,\"answers\":{\"q1\":[\"a\"]}}")
                .post("/api/learning/runs/" + run + "/problems/"
                        + world.questions().getFirst() + "/submissions")
                .then()
                .statusCode(200)
                .body("problem.attemptsUsed", equalTo(1))
                .body("problem.earned", equalTo(0));
    }

    @Test
    void shouldTellWhetherSomeoneIsEnrolledToThemselvesAndToServicesOnly() {
        var route = new Route("GET", "/api/learning/runs/" + run + "/enrollments/" + Tokens.id("Ana"), "");
        var ana = Tokens.of("Ana", Role.LEARNER);
        assertEquals(404, call(route, ana).statusCode());
        call(new Route("PUT", "/api/learning/runs/" + run + "/enrollment", "{}"), ana);
        assertEquals(204, call(route, ana).statusCode());
        assertEquals(204, call(route, Tokens.of("content", Role.SERVICE)).statusCode());
        assertEquals(404, call(route, Tokens.of("Otto", Role.ADMINISTRATOR)).statusCode());
    }

    record Route(String method, String path, String body) {}

    static Stream<Function<LearningResourceTest, Route>> routes() {
        return Stream.of(
                test -> test.route("PUT", "enrollment", "{}"),
                test -> test.route("GET", "enrollment", ""),
                test -> test.route("GET", "outline", ""),
                test -> test.route("GET", "progress", ""),
                test -> test.route("GET", "units/" + test.world.reading(), ""),
                test -> test.route("PUT", "completions/" + test.world.film(), "{}"),
                test -> test.route("GET", "problems/" + test.world.drill(), ""),
                test -> test.route(
                        "PUT", "problems/" + test.world.questions().getFirst() + "/draft", ANSWER.formatted("d")),
                test -> test.route(
                        "POST",
                        "problems/" + test.world.questions().getFirst() + "/submissions",
                        ANSWER.formatted("s")),
                test -> test.route("POST", "problems/" + test.world.questions().getFirst() + "/hints", ""),
                test -> test.route("GET", "polls/" + test.poll.id(), ""),
                test -> test.route("PUT", "polls/" + test.poll.id() + "/vote", "{\"choice\":\"a\"}"),
                test -> test.route("DELETE", "enrollment", ""));
    }

    private Route route(String method, String path, String body) {
        return new Route(method, "/api/learning/runs/" + run + "/" + path, body);
    }

    private static Response call(Route to, String token) {
        var request = given().auth().oauth2(token).urlEncodingEnabled(false).contentType("application/json");
        return (to.body().isEmpty() ? request : request.body(to.body())).request(to.method(), to.path());
    }
}
