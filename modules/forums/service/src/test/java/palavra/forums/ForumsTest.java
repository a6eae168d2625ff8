package palavra.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static palavra.forums.World.RAIN;
import static palavra.forums.World.as;
import static palavra.forums.World.open;
import static palavra.forums.World.reply;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunState;
import palavra.courses.api.TeamMember;
import palavra.kernel.Ids;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.api.EnrollmentState;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ForumsTest {

    private static final String THREADS = "/api/forums/runs/{run}/threads";
    private static final String THREAD = "/api/forums/runs/{run}/threads/{thread}";
    private static final String POST_MARK = "/api/forums/runs/{run}/posts/{post}/{mark}";
    private static final String THREAD_MARK = "/api/forums/runs/{run}/threads/{thread}/{mark}";

    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    ForumsConfig config;

    @BeforeEach
    void build() {
        world.build();
    }

    @Test
    void shouldShowAThreadWithItsThreeLevels() {
        var thread = open("Ana", "three levels");
        var response = reply("Ben", thread, null, "A response");
        var comment = reply("Ana", thread, response, "A comment");
        as("Chidi")
                .get(THREAD, RAIN, thread)
                .then()
                .statusCode(200)
                .body("question.html", containsString("<strong>about</strong>"))
                .body("responses.items", hasSize(1))
                .body("responses.items[0].author.name", equalTo("Ben"))
                .body("responses.items[0].comments[0].id", equalTo(comment))
                .body("replies", equalTo(2))
                .body("topic", equalTo("topic.general"))
                .body("courseTitle", equalTo("Rain"))
                .body("moderator", equalTo(false));
        as("Ben")
                .body(Map.of("key", "k", "markdown", "deeper", "response", comment))
                .post(THREAD + "/posts", RAIN, thread)
                .then()
                .statusCode(400)
                .body("code", equalTo("comments-end-here"));
    }

    @Test
    void shouldStandLastAndBeNewWhereAClockWasSetBack() {
        var thread = open("Ana", "a clock that was fast");
        var earlier = reply("Ben", thread, null, "It is later than you think");
        sql.run("update post set at = now() + interval '1 hour' where id::text = ?", earlier);
        sql.run("update thread set last_at = now() + interval '1 hour' where id::text = ?", thread);
        as("Chidi").get(THREAD, RAIN, thread).then().statusCode(200);
        var later = reply("Ana", thread, null, "It is not");
        as("Chidi")
                .get(THREAD, RAIN, thread)
                .then()
                .body("responses.items.id", equalTo(List.of(earlier, later)))
                .body("unread", notNullValue());
    }

    @Test
    void shouldNeedAReplyWhileTheAskerWroteLast() {
        var thread = open("Ana", "needs a reply");
        needsReply(thread, true);
        var response = reply("Ben", thread, null, "Perhaps");
        needsReply(thread, false);
        reply("Ana", thread, response, "And then?");
        needsReply(thread, true);
        as("Oumar").put(POST_MARK, RAIN, response, "endorsement").then().statusCode(200);
        needsReply(thread, false);
        as("Ana")
                .get(THREAD, RAIN, thread)
                .then()
                .body("endorsed", equalTo(true))
                .body("responses.items[0].endorsedBy", equalTo("Oumar"));
        as("Oumar").delete(POST_MARK, RAIN, response, "endorsement").then().statusCode(200);
        needsReply(thread, true);
        as("Ana").put(POST_MARK, RAIN, response, "acceptance").then().statusCode(200);
        needsReply(thread, false);
    }

    private void needsReply(String thread, boolean expected) {
        as("Ben")
                .get(THREADS + "?filter=needs-reply&limit=60", RAIN)
                .then()
                .body("page.items.id", expected ? hasItem(thread) : not(hasItem(thread)));
    }

    @Test
    void shouldMarkAsUnreadUntilRead() {
        var thread = open("Ana", "unread");
        unread("Ana", thread, false);
        unread("Ben", thread, true);
        as("Ben").get(THREAD, RAIN, thread).then().statusCode(200).body("following", equalTo(false));
        unread("Ben", thread, false);
        reply("Chidi", thread, null, "New");
        unread("Ben", thread, true);
        as("Chidi").get(THREAD, RAIN, thread).then().body("following", equalTo(true));
        as("Ben").put(THREAD_MARK, RAIN, thread, "follow").then().statusCode(200);
        as("Ben").get(THREADS + "?filter=following", RAIN).then().body("page.items.id", hasItem(thread));
        as("Ben")
                .get("/api/forums/overview")
                .then()
                .body("threads.thread.id", hasItem(thread))
                .body("forums[0].courseTitle", equalTo("Rain"));
    }

    private void unread(String name, String thread, boolean expected) {
        as(name).get(THREADS + "?filter=unread&limit=60", RAIN)
                .then()
                .body("page.items.id", expected ? hasItem(thread) : not(hasItem(thread)));
    }

    @Test
    void shouldFindWordsByStemAndWithoutAccents() {
        as("Ana")
                .body(Map.of(
                        "key",
                        Ids.next().toString(),
                        "kind",
                        "DISCUSSION",
                        "title",
                        "Água salobra",
                        "markdown",
                        "As cisternas enchem-se devagar",
                        "language",
                        "pt"))
                .post(THREADS, RAIN)
                .then()
                .statusCode(201);
        as("Ben").get(THREADS + "?text=agua", RAIN).then().body("page.items.title", hasItem("Água salobra"));
        as("Ben")
                .get(THREADS + "?text=cisternas", RAIN)
                .then()
                .body("page.items.title", hasItem("Água salobra"))
                .body("counts.all", equalTo(1))
                .body("languages.pt", equalTo(1));
        as("Ben").get(THREADS + "?text=nowhere", RAIN).then().body("page.items", empty());
        as("Ben")
                .queryParam("text", "'); drop table post; -- \" & | ! :* <->")
                .get(THREADS, RAIN)
                .then()
                .statusCode(200);
    }

    @Test
    void shouldPageThroughAllWithoutRepeating() {
        IntStream.range(0, 5).forEach(i -> open("Chidi", "page " + i));
        var seen = new java.util.ArrayList<String>();
        String cursor = null;
        do {
            var page = as("Ana")
                    .queryParam("limit", 2)
                    .queryParam("sort", "needs-reply")
                    .queryParam("filter", "all")
                    .queryParam("cursor", cursor == null ? "" : cursor)
                    .get(THREADS, RAIN)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("page.items.id"));
            cursor = page.path("page.next");
        } while (cursor != null);
        assertThat(seen)
                .doesNotHaveDuplicates()
                .hasSize(as("Ana").get(THREADS, RAIN).then().extract().path("counts.all"));
    }

    @Test
    void shouldAnswerTheSameForTheSameKey() {
        var body = Map.of("key", "twice", "kind", "QUESTION", "title", "Twice", "markdown", "text");
        var made = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> as("Ben")
                        .body(body)
                        .post(THREADS, RAIN)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .distinct()
                .toList();
        assertThat(made).hasSize(1);
    }

    @Test
    void shouldKeepWhatAPostSaidBefore() {
        var thread = open("Ana", "edit");
        as("Ana")
                .body(Map.of("markdown", "Now _this_"))
                .put("/api/forums/runs/{run}/posts/{post}", RAIN, thread)
                .then()
                .statusCode(200)
                .body("html", containsString("<em>this</em>"))
                .body("editedAt", notNullValue());
        as("Ben")
                .body(Map.of("markdown", "Mine"))
                .put("/api/forums/runs/{run}/posts/{post}", RAIN, thread)
                .then()
                .statusCode(403);
        assertThat(count("select count(*) from post_version where post::text = ?", thread))
                .isEqualTo(1);
        as("Ben").get(THREAD, RAIN, thread).then().body("question.markdown", nullValue());
    }

    @Test
    void shouldHideFromLearnersAndShowAgain() {
        var thread = open("Ana", "hide");
        var response = reply("Ben", thread, null, "Rude");
        as("Chidi").put(POST_MARK, RAIN, response, "flag").then().statusCode(200);
        as("Oumar").get(THREADS + "?filter=flagged", RAIN).then().body("page.items.id", hasItem(thread));
        as("Chidi").get(THREADS + "?filter=flagged", RAIN).then().statusCode(400);
        as("Oumar").put(POST_MARK, RAIN, response, "hiding").then().statusCode(200);
        as("Chidi")
                .get(THREAD, RAIN, thread)
                .then()
                .body("responses.items[0].html", equalTo(""))
                .body("responses.items[0].hidden", equalTo(true))
                .body("replies", equalTo(0));
        as("Oumar").get(THREAD, RAIN, thread).then().body("responses.items[0].html", containsString("Rude"));
        as("Chidi").put(POST_MARK, RAIN, response, "vote").then().statusCode(404);
        as("Oumar").delete(POST_MARK, RAIN, response, "hiding").then().statusCode(200);
        as("Chidi").get(THREAD, RAIN, thread).then().body("replies", equalTo(1));
        as("Oumar").put(POST_MARK, RAIN, thread, "hiding").then().statusCode(200);
        as("Chidi").get(THREAD, RAIN, thread).then().statusCode(404);
    }

    @Test
    void shouldBeginARelaunchedRunWithWhatTheTeamPinnedAndNothingOfLearners() {
        var welcome = open("Oumar", "Welcome, read this first");
        reply("Ana", welcome, null, "Thank you");
        var ofALearner = open("Ana", "Pinned though by a learner");
        for (var thread : List.of(welcome, ofALearner)) {
            as("Oumar").put(THREAD_MARK, RAIN, thread, "pin").then().statusCode(200);
        }
        var again = Ids.next();
        var lead = new TeamMember(Tokens.id("Lena"), "Lena", RunRole.LEAD);
        world.relaunched(again, RAIN, lead);
        world.relaunched(again, RAIN, lead);
        as("Lena")
                .get(THREADS, again)
                .then()
                .statusCode(200)
                .body("page.items", hasSize(1))
                .body("page.items[0].title", equalTo("Welcome, read this first"))
                .body("page.items[0].author.name", equalTo("Lena"))
                .body("page.items[0].pinned", equalTo(true))
                .body("page.items[0].replies", equalTo(0))
                .body("page.items[0].topic", equalTo("topic.general"));
        for (var thread : List.of(welcome, ofALearner)) {
            as("Oumar").delete(THREAD_MARK, RAIN, thread, "pin").then().statusCode(200);
        }
    }

    @Test
    void shouldTakeNoRepliesWhenClosed() {
        var thread = open("Ana", "closed");
        as("Oumar").put(THREAD_MARK, RAIN, thread, "closing").then().statusCode(200);
        as("Ben")
                .body(Map.of("key", "c", "markdown", "late"))
                .post(THREAD + "/posts", RAIN, thread)
                .then()
                .statusCode(409)
                .body("code", equalTo("thread-is-closed"));
    }

    @Test
    void shouldCountEveryPostAndVoteOfTwoHundredAtOnce() throws Exception {
        var thread = open("Ana", "many at once");
        IntStream.range(0, 20).forEach(i -> world.enroll(RAIN, "Learner " + i, EnrollmentState.ACTIVE));
        try (var people = Executors.newFixedThreadPool(16)) {
            var deeds = IntStream.range(0, 200).<Callable<String>>mapToObj(i -> () -> {
                var name = "Learner " + i % 20;
                as(name).put(POST_MARK, RAIN, thread, "vote").then().statusCode(200);
                return reply(name, thread, null, "Post " + i);
            });
            for (var done : people.invokeAll(deeds.toList())) {
                done.get();
            }
        }
        as("Ana")
                .get(THREAD, RAIN, thread)
                .then()
                .body("replies", equalTo(200))
                .body("question.votes", equalTo(20))
                .body("responses.items", hasSize(50))
                .body("responses.next", notNullValue());
        assertThat(count("select count(*) from post where thread::text = ? and level = 1", thread))
                .isEqualTo(200);
        assertThat(count("select count(*) from vote where post::text = ?", thread))
                .isEqualTo(20);
        assertThat(count("select votes from thread where id::text = ?", thread)).isEqualTo(20);
    }

    @Test
    void shouldSlowDownWhoeverPostsTooFast() {
        world.enroll(RAIN, "Hasty", EnrollmentState.ACTIVE);
        var thread = open("Ana", "fast");
        var last = IntStream.range(0, config.postsPerHour())
                .mapToObj(i -> reply("Hasty", thread, null, "again"))
                .toList()
                .getLast();
        as("Hasty")
                .body(Map.of("key", "one more", "markdown", "again"))
                .post(THREAD + "/posts", RAIN, thread)
                .then()
                .statusCode(429)
                .body("code", equalTo("posting-too-fast"));
        change("Hasty", last, "a change").statusCode(429).body("code", equalTo("posting-too-fast"));
    }

    @Test
    void shouldSlowDownWhoeverChangesTooFast() {
        world.enroll(RAIN, "Fickle", EnrollmentState.ACTIVE);
        var post = reply("Fickle", open("Ana", "fickle"), null, "once");
        IntStream.range(1, config.postsPerHour())
                .forEach(i -> change("Fickle", post, "again " + i).statusCode(200));
        change("Fickle", post, "once more").statusCode(429).body("code", equalTo("posting-too-fast"));
        change("Fickle", post, "again " + (config.postsPerHour() - 1)).statusCode(200);
    }

    private static ValidatableResponse change(String name, String post, String text) {
        return as(name).body(Map.of("markdown", text))
                .put("/api/forums/runs/{run}/posts/{post}", RAIN, post)
                .then();
    }

    @ParameterizedTest
    @CsvSource({"Nia,404", "Stranger,404", "Helena,404", "Ana,200", "Oumar,200"})
    void shouldShowARunOnlyToItsPeople(String name, int status) {
        var thread = open("Ana", "people");
        as(name).get(THREADS, RAIN).then().statusCode(status);
        as(name).get(THREAD, RAIN, thread).then().statusCode(status);
        as(name).put(THREAD_MARK, RAIN, thread, "follow").then().statusCode(status == 200 ? 200 : 404);
        as(name).body(Map.of("key", "p" + name, "markdown", "hello"))
                .post(THREAD + "/posts", RAIN, thread)
                .then()
                .statusCode(status == 200 ? 201 : 404);
    }

    @ParameterizedTest
    @CsvSource({
        "Ben,posts,endorsement,403", "Ben,posts,hiding,403", "Ben,threads,pin,403", "Ben,threads,closing,403",
        "Ben,posts,acceptance,403", "Ben,posts,vote,409", "Ben,posts,flag,409", "Ana,posts,acceptance,200",
        "Ana,posts,vote,200", "Ana,posts,flag,200", "Ana,posts,endorsement,403", "Oumar,posts,endorsement,200",
        "Oumar,posts,acceptance,403", "Oumar,posts,hiding,200", "Oumar,threads,pin,200", "Oumar,threads,closing,200",
        "Helena,posts,endorsement,404", "Nia,posts,vote,404", "Oumar,posts,pin,404", "Oumar,threads,vote,404"
    })
    void shouldLetEachMarkOnlyBeSetByWhomItBelongsTo(String name, String what, String mark, int status) {
        var thread = open("Ana", "rights");
        var response = reply("Ben", thread, null, "Answer");
        var id = what.equals("posts") ? response : thread;
        as(name).put("/api/forums/runs/{run}/{what}/{id}/{mark}", RAIN, what, id, mark)
                .then()
                .statusCode(status);
        as(name).delete("/api/forums/runs/{run}/{what}/{id}/{mark}", RAIN, what, id, mark)
                .then()
                .statusCode(status);
    }

    @Test
    void shouldLetAdministratorsIn() {
        var thread = open("Ana", "administrator");
        as("Root", Role.ADMINISTRATOR)
                .body(Map.of("key", "root", "markdown", "hello"))
                .post(THREAD + "/posts", RAIN, thread)
                .then()
                .statusCode(201)
                .body("author.name", equalTo("Root"));
    }

    @Test
    void shouldAnswerForeignIdsAsMissingOnes() {
        var thread = open("Ana", "foreign");
        Stream.of("Nia", "Helena").forEach(name -> {
            as(name).get(THREAD, World.WELLS, thread).then().statusCode(404);
            as(name).put(POST_MARK, World.WELLS, thread, "vote").then().statusCode(404);
            as(name).put(THREAD_MARK, World.WELLS, thread, "follow").then().statusCode(404);
            as(name).body(Map.of("key", "f", "markdown", "x"))
                    .post(THREAD + "/posts", World.WELLS, thread)
                    .then()
                    .statusCode(404);
        });
        as("Ana").get(THREAD, RAIN, Ids.next()).then().statusCode(404);
        as("Ana").get(THREAD, RAIN, "not-an-id").then().statusCode(404);
        as("Ana").get(THREADS, Ids.next()).then().statusCode(404);
    }

    @Test
    void shouldAskLearningWhileTheEventIsUnderWay() {
        FakeLearning.enroll(Tokens.id("Early"));
        as("Early").get(THREADS, RAIN).then().statusCode(200);
        world.enroll(RAIN, "Gone", EnrollmentState.ACTIVE);
        as("Gone").get(THREADS, RAIN).then().statusCode(200);
        world.enroll(RAIN, "Gone", EnrollmentState.WITHDRAWN);
        as("Gone").get(THREADS, RAIN).then().statusCode(404);
    }

    @Test
    void shouldOnlyBeReadWhenArchived() {
        var run = Ids.next();
        world.run(run, "Old", "Oumar", RunState.ARCHIVED);
        as("Oumar").get(THREADS, run).then().statusCode(200).body("mayPost", equalTo(false));
        as("Oumar")
                .body(Map.of("key", "a", "title", "Late", "markdown", "late"))
                .post(THREADS, run)
                .then()
                .statusCode(409)
                .body("code", equalTo("run-is-archived"));
    }

    @ParameterizedTest
    @MethodSource("forged")
    void shouldRefuseForgedTokens(String token) {
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(token)
                .get(THREADS, RAIN)
                .then()
                .statusCode(401);
    }

    static Stream<String> forged() {
        return Tokens.forged("Ana");
    }

    @Test
    void shouldRefuseNobody() {
        io.restassured.RestAssured.given().get(THREADS, RAIN).then().statusCode(401);
    }

    @Test
    void shouldSayWhatIsWrongWithAPost() {
        refused(Map.of("key", "1", "title", " ", "markdown", "x"), "title-missing");
        refused(Map.of("key", "1", "title", "x".repeat(151), "markdown", "x"), "title-too-long");
        refused(Map.of("key", "1", "title", "x", "markdown", " \u0000 "), "text-missing");
        refused(Map.of("key", "1", "title", "x", "markdown", "x".repeat(10_001)), "text-too-long");
        refused(Map.of("title", "x", "markdown", "x"), "key-missing");
    }

    private static void refused(Map<String, String> body, String code) {
        as("Ana").body(body).post(THREADS, RAIN).then().statusCode(400).body("code", equalTo(code));
    }

    @Test
    void shouldTellWhatHappenedWithoutNamesOrText() {
        var thread = open("Ana", "told");
        reply("Ben", thread, null, "Secret words");
        var told = sql.list("select data from outbox where data like '%' || ? || '%'", row -> row.getString(1), thread);
        assertThat(told).hasSize(4).noneMatch(data -> data.contains("Secret") || data.contains("Ben"));
        var learning = sql.list(
                "select type from outbox where topic = 'palavra.learning-events.v1' and data like '%' || ? || '%' order by seq",
                row -> row.getString(1), thread);
        assertThat(learning).containsExactly("palavra.forum.thread.created.v1", "palavra.forum.response.created.v1");
    }

    private int count(String statement, Object value) {
        return sql.one(statement, row -> row.getInt(1), value).orElseThrow();
    }
}
