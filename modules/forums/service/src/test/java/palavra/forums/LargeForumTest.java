package palavra.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static palavra.forums.World.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.courses.api.RunState;
import palavra.forums.archive.Archive;
import palavra.kernel.Ids;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.api.EnrollmentState;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LargeForumTest {

    private static final String THREADS = "/api/forums/runs/{run}/threads";
    private static final UUID LARGE = Ids.next();
    private static final UUID COMMON = Ids.next();
    private static final UUID SHARED = Ids.next();
    private static final int MANY = 1_001;
    private static final int MORE_THAN_LOOKED_AT = 3_010;

    @Inject
    World world;

    @ConfigProperty(name = "palavra.database.url")
    String url;

    @BeforeEach
    void build() {
        for (var run : List.of(LARGE, COMMON, SHARED)) {
            world.run(run, "Large", "Oumar", RunState.RUNNING);
            world.enroll(run, "Ana", EnrollmentState.ACTIVE);
        }
    }

    @Test
    void shouldListEveryThreadOnceInEachOrderAndCountWhatIsOnesOwn() {
        bring(LARGE, IntStream.range(0, MANY).mapToObj(number -> thread("t" + number, number % 3, number % 5)));
        for (var sort : List.of("recent", "votes", "needs-reply")) {
            assertThat(all(sort)).hasSize(MANY);
            assertThat(new HashSet<>(all(sort))).hasSize(MANY);
        }
        as("Ana").get(THREADS, LARGE).then().body("counts.all", equalTo(MANY)).body("counts.mine", equalTo(0));
        var own = as("Ana")
                .body(Map.of("key", "own", "title", "Mine", "markdown", "Is it?", "language", "en"))
                .post(THREADS, LARGE)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        as("Ana")
                .get(THREADS, LARGE)
                .then()
                .body("counts.all", greaterThan(MANY - 1))
                .body("counts.mine", equalTo(1))
                .body("counts.following", equalTo(1))
                .body("counts.unread", equalTo(199));
        as("Ana").get(THREADS + "?filter=mine", LARGE).then().body("page.items.id", equalTo(List.of(own)));
    }

    @Test
    void shouldCountForEachReaderWhatTheySee() {
        bring(SHARED, IntStream.range(0, MANY).mapToObj(number -> thread("shared" + number, 0, 0)));
        List.of("Ben", "Odete").forEach(name -> world.enroll(SHARED, name, EnrollmentState.ACTIVE));
        var own = as("Ana")
                .body(Map.of("key", "hidden", "title", "Mine", "markdown", "Is it?", "language", "en"))
                .post(THREADS, SHARED)
                .then()
                .extract()
                .<String>path("id");
        as("Oumar")
                .put("/api/forums/runs/{run}/posts/{post}/hiding", SHARED, own)
                .then()
                .statusCode(200);
        as("Ana").get(THREADS, SHARED).then().body("counts.all", equalTo(MANY + 1));
        as("Ben").get(THREADS, SHARED).then().body("counts.all", equalTo(MANY));
        as("Ben")
                .put("/api/forums/runs/{run}/mutes/{person}", SHARED, Tokens.id("Odete"))
                .then()
                .statusCode(200);
        as("Ben").get(THREADS, SHARED).then().body("page.items", hasSize(0)).body("counts.all", equalTo(0));
    }

    @Test
    void shouldFindWordsThatManyPostsHaveAndThoseThatOneHas() {
        bring(
                COMMON,
                java.util.stream.Stream.of(
                        thread("rare", 2, 0), thread("common", MORE_THAN_LOOKED_AT, 0), thread("other", 1, 0)));
        as("Ana").get(THREADS + "?text=rain", COMMON).then().body("page.items.title", hasItem("About common"));
        as("Ana")
                .get(THREADS + "?text=number3009", COMMON)
                .then()
                .body("page.items.title", equalTo(List.of("About common")));
        as("Ana").get(THREADS + "?text=about rare", COMMON).then().body("page.items.title", hasItem("About rare"));
        as("Ana").get(THREADS + "?text=nowhere", COMMON).then().body("page.items", hasSize(0));
    }

    private static List<String> all(String sort) {
        var ids = new ArrayList<String>();
        String cursor = "";
        while (cursor != null) {
            var page = as("Ana")
                    .queryParam("sort", sort)
                    .queryParam("limit", 60)
                    .queryParam("cursor", cursor)
                    .get(THREADS, LARGE)
                    .then()
                    .statusCode(200)
                    .extract();
            ids.addAll(page.<List<String>>path("page.items.id"));
            cursor = page.path("page.next");
        }
        return ids;
    }

    /** A question with replies of others and votes of as many people. */
    private static String thread(String name, int replies, int votes) {
        var posts = IntStream.rangeClosed(0, replies)
                .mapToObj(number -> """
                        {"author": "%s", "at": "2025-03-01T10:%02d:%02dZ", "language": "en", "text": "It rains, number%d",
                         "on": null, "votes": [%s], "accepted": false, "endorsedBy": null}""".formatted(
                                Tokens.id(number == 0 ? "Odete" : "Rui"),
                                number / 60,
                                number % 60,
                                number,
                                number > 0
                                        ? ""
                                        : IntStream.range(0, votes)
                                                .mapToObj(voter -> "\"" + Tokens.id("voter" + voter) + "\"")
                                                .collect(Collectors.joining(","))))
                .collect(Collectors.joining(","));
        return """
               {"thread": {"key": "%s", "kind": "QUESTION", "topic": "topic.general", "title": "About %1$s", "closed": false,
                "posts": [%s], "readings": []}}""".formatted(name, posts).replace("\n", " ");
    }

    private void bring(UUID run, java.util.stream.Stream<String> lines) {
        var settings = new Properties();
        settings.putAll(Map.of(
                "palavra.database.url",
                url,
                "palavra.database.username",
                "palavra",
                "palavra.database.password",
                "palavra"));
        new Archive(run, settings).bring(new BufferedReader(new StringReader(lines.collect(Collectors.joining("\n")))));
    }
}
