package palavra.forums;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static palavra.forums.World.RAIN;
import static palavra.forums.World.as;
import static palavra.forums.World.open;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.kernel.Ids;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MailedPostsTest {

    @Inject
    World world;

    @BeforeEach
    void build() {
        world.build();
    }

    @Test
    void shouldPostOnceAsThePersonWhoWrote() {
        var thread = open("Ana", "by mail");
        var key = Ids.next().toString();
        for (var again = 0; again < 2; again++) {
            mailed(Tokens.of("notifications", Role.SERVICE), thread, "Ben", key)
                    .statusCode(200)
                    .body("author.name", equalTo("Ben"))
                    .body("markdown", equalTo("Ours holds *500 liters*"));
        }
        as("Ana")
                .get("/api/forums/runs/{run}/threads/{thread}", RAIN, thread)
                .then()
                .body("responses.items.size()", is(1));
    }

    @Test
    void shouldBringNothingInButFromServicesAndForPeopleOfTheRun() {
        var thread = open("Ana", "by mail, not");
        var key = Ids.next().toString();
        mailed(Tokens.of("Ben"), thread, "Ben", key).statusCode(403);
        mailed(Tokens.of("Root", Role.ADMINISTRATOR), thread, "Ben", key).statusCode(403);
        mailed(Tokens.of("notifications", Role.SERVICE), thread, "Nia", key).statusCode(404);
    }

    private static ValidatableResponse mailed(String token, String thread, String person, String key) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "person", Tokens.id(person), "name", person, "key", key, "markdown", "Ours holds *500 liters*"))
                .post("/api/forums/runs/{run}/threads/{thread}/mailed-posts", RAIN, thread)
                .then();
    }
}
