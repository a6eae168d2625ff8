package palavra.forums;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static palavra.forums.World.RAIN;
import static palavra.forums.World.as;
import static palavra.forums.World.reply;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.kernel.Ids;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.api.EnrollmentState;

/** What is talked about beside a unit is there for those who can open the unit, and for nobody else. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WithheldTest {

    private static final String THREADS = "/api/forums/runs/{run}/threads";
    private static final String THREAD = THREADS + "/{thread}";
    private static final String POST = "/api/forums/runs/{run}/posts/{post}";

    @Inject
    World world;

    @Inject
    Sql sql;

    /** What she can open is remembered, so she is another person in each test. */
    private final String wanja = "Wanja " + Ids.next();

    private final UUID unit = Ids.next();
    private String thread;
    private String response;

    @BeforeEach
    void talkBesideAUnitThatWanjaCannotOpen() {
        world.build();
        FakeLearning.close(Tokens.id(wanja), unit);
        world.enroll(RAIN, wanja, EnrollmentState.ACTIVE);
        thread = begin("Ana").statusCode(201).extract().path("id");
        response = reply("Ben", thread, null, "An aardvark digs for it.");
    }

    @Test
    void shouldShowItInNoListAndFindItByNoWord() {
        as("Chidi").get(THREADS + "?unit=" + unit, RAIN).then().body("page.items", hasSize(1));
        as(wanja).get(THREADS + "?unit=" + unit, RAIN).then().statusCode(404);
        as(wanja).get(THREADS, RAIN).then().body("page.items.unit", not(hasItem(unit.toString())));
        as(wanja).get(THREADS + "?text=aardvark", RAIN).then().body("page.items", empty());
        as(wanja)
                .get("/api/forums/runs/{run}/alike?title=Where the aardvark drinks", RAIN)
                .then()
                .body("", empty());
        sql.run(
                "insert into reading (thread, person, read_at, following) values (?, ?, '-infinity', true)",
                UUID.fromString(thread),
                Tokens.id(wanja));
        int others = as(wanja).get(THREADS, RAIN).then().extract().path("counts.all");
        as(wanja)
                .get("/api/forums/overview")
                .then()
                .statusCode(200)
                .body("threads", empty(), "forums.threads", contains(others), "forums.unread", contains(others));
    }

    @Test
    void shouldBeNothingByItsAddress() {
        as("Chidi").get(THREAD, RAIN, thread).then().statusCode(200);
        as(wanja).get(THREAD, RAIN, thread).then().statusCode(404);
        as(wanja).get(POST, RAIN, response).then().statusCode(404);
        as(wanja).get(POST + "/quote", RAIN, response).then().statusCode(404);
        as(wanja).get(THREAD + "/news?at=" + Instant.EPOCH, RAIN, thread).then().statusCode(404);
    }

    @Test
    void shouldTakeNothingFromWhoCannotOpenTheUnit() {
        begin(wanja).statusCode(404);
        as(wanja)
                .body(Map.of("key", Ids.next().toString(), "markdown", "Me too"))
                .post(THREAD + "/posts", RAIN, thread)
                .then()
                .statusCode(404);
        as(wanja).put(POST + "/vote", RAIN, response).then().statusCode(404);
        as(wanja).put(THREAD + "/follow", RAIN, thread).then().statusCode(404);
    }

    private ValidatableResponse begin(String name) {
        return as(name).body(Map.of(
                        "key",
                        Ids.next().toString(),
                        "kind",
                        "QUESTION",
                        "unit",
                        unit,
                        "title",
                        "Where the aardvark drinks",
                        "markdown",
                        "How deep is the aardvark's water?",
                        "language",
                        "en"))
                .post(THREADS, RAIN)
                .then();
    }
}
