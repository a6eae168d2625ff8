package palavra.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static palavra.forums.World.RAIN;
import static palavra.forums.World.as;
import static palavra.forums.World.open;
import static palavra.forums.World.reply;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunState;
import palavra.courses.api.TeamMember;
import palavra.kernel.Ids;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.api.EnrollmentState;

/** What somebody new may write, what of it waits for a moderator, and how a wave of it is cleared. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class NewAccountsTest {

    private static final String POSTS = "/api/forums/runs/{run}/threads/{thread}/posts";
    private static final String POST = "/api/forums/runs/{run}/posts/{post}";
    private static final String QUEUE = "/api/forums/moderation/cases?tab=held&run=" + RAIN;
    private static final String LINKS = "See https://a.example https://b.example and https://c.example";

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
    void shouldHoldAWaveOfSeveralAccountsAndClearItInOneAct() throws Exception {
        var people = newcomers(4);
        var threads = IntStream.range(0, 10)
                .mapToObj(i -> open("Oumar", "wave over " + i))
                .toList();
        var deeds = IntStream.range(0, 200)
                .<Callable<Integer>>mapToObj(i -> () -> write(
                                people.get(i % 4),
                                threads.get(i % 10),
                                "Amazing filters for " + "nine dollars, order them now!")
                        .extract()
                        .statusCode())
                .toList();
        assertThat(together(deeds, 20)).containsOnly(201);
        assertThat(ofAll(people, "not hidden")).isZero();
        assertThat(ofAll(people, "hidden")).isEqualTo(200);
        threads.forEach(thread -> as("Ben")
                .get("/api/forums/runs/{run}/threads/{thread}", RAIN, thread)
                .then()
                .body("replies", equalTo(0)));
        as("Oumar").get(QUEUE).then().body("held.findAll { it.posts == 50 }.size()", equalTo(4));
        sweep("Ana", people).statusCode(404);
        sweep("Oumar", List.of()).statusCode(400).body("code", equalTo("nobody-chosen"));
        String one = as("Oumar").get(QUEUE).then().extract().path("held.find { it.posts == 50 }.first");
        sweep("Oumar", people).statusCode(200).body("posts", equalTo(200));
        as("Oumar").get(QUEUE).then().body("held.author.name", not(hasItem(people.getFirst())));
        assertThat(ofAll(people, "hidden_by is not null")).isEqualTo(200);
        as("Oumar")
                .delete("/api/forums/moderation/cases/{case}/decision", one)
                .then()
                .statusCode(200);
        as("Oumar").get(QUEUE).then().body("held.findAll { it.posts == 50 }.size()", equalTo(4));
        sweep("Oumar", people).statusCode(200).body("posts", equalTo(200));
    }

    @Test
    void shouldShowWhatIsHeldToItsAuthorAloneUntilAModeratorLetsItThrough() {
        var author = newcomers(1).getFirst();
        var thread = open("Oumar", "a link too many");
        var post = write(author, thread, LINKS + " @Ben")
                .statusCode(201)
                .body("hiding.unseen", equalTo(true), "hiding.waits", equalTo(true))
                .extract()
                .<String>path("id");
        as(author).get(POST, RAIN, post).then().body("hiding.unseen", equalTo(true));
        as("Ben").get(POST, RAIN, post).then().statusCode(404);
        assertThat(told(thread, post)).isZero();
        List.of("Ben", "Oumar").forEach(name -> as(name).get("/api/forums/runs/{run}/threads/{thread}", RAIN, thread)
                .then()
                .body("responses.items.id", not(hasItem(post)), "replies", equalTo(0)));
        as(author)
                .get("/api/forums/runs/{run}/threads/{thread}", RAIN, thread)
                .then()
                .body("responses.items.id", hasItem(post));
        as("Oumar")
                .get("/api/forums/moderation/cases/{case}", caseOf(post))
                .then()
                .body("signs", contains("LINKS"), "account.trust", equalTo("NEW"), "summary.cause", equalTo("HELD"));
        write(author, thread, "Short").statusCode(201).body("hiding.unseen", equalTo(true));
        as("Oumar")
                .body(Map.of("verdict", "KEEP", "alike", true))
                .put("/api/forums/moderation/cases/{case}/decision", caseOf(post))
                .then()
                .statusCode(200);
        as("Ben")
                .get("/api/forums/runs/{run}/threads/{thread}", RAIN, thread)
                .then()
                .body("responses.items.id", hasItem(post), "replies", equalTo(2), "following", equalTo(true));
        assertThat(told(thread, post)).isEqualTo(1);
        write(author, thread, "And on").statusCode(201).body("hidden", equalTo(false));
    }

    @Test
    void shouldListAHeldThreadForItsAuthorAlone() {
        var author = newcomers(1).getFirst();
        String held = as(author)
                .body(Map.of("key", Ids.next().toString(), "title", "Held", "markdown", LINKS, "language", "en"))
                .post("/api/forums/runs/{run}/threads", RAIN)
                .then()
                .statusCode(201)
                .body("question.hiding.unseen", equalTo(true))
                .extract()
                .path("id");
        var mine = "/api/forums/runs/{run}/threads";
        as(author)
                .get(mine, RAIN)
                .then()
                .body("page.items.find { it.id == '%s' }.unseen".formatted(held), equalTo(true));
        as("Oumar").get(mine, RAIN).then().body("page.items.id", not(hasItem(held)));
        as("Ben").get(mine + "/{thread}", RAIN, held).then().statusCode(404);
        as("Oumar").put(POST + "/hiding", RAIN, held).then().statusCode(200);
        as("Oumar").get(mine, RAIN).then().body("page.items.id", not(hasItem(held)));
        as("Oumar").delete(POST + "/hiding", RAIN, held).then().statusCode(200);
        as("Ben").get(mine, RAIN).then().body("page.items.id", hasItem(held));
    }

    @Test
    void shouldLetExactlyAsManyThroughAsTheLimitWhenTheyComeTogether() throws Exception {
        var author = newcomers(1).getFirst();
        var threads = IntStream.range(0, 20)
                .mapToObj(i -> open("Oumar", "together " + i))
                .toList();
        wrote(author, threads.getFirst(), config.newcomers().postsPerHour() - 5, "0 hours");
        var deeds = IntStream.range(0, 20)
                .<Callable<Integer>>mapToObj(i -> () ->
                        write(author, threads.get(i), "Number " + i).extract().statusCode())
                .toList();
        var answers = together(deeds, 20);
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(5);
        assertThat(answers.stream().filter(status -> status == 429)).hasSize(15);
    }

    @Test
    void shouldTrustWhoeverWroteAndReadOnSeveralDays() {
        var author = newcomers(1).getFirst();
        var thread = open("Oumar", "trust");
        wrote(author, thread, 2, "2 days");
        sql.run("update participant set days = 2 where person = ?", Tokens.id(author));
        var post = write(author, thread, LINKS)
                .statusCode(201)
                .body("hidden", equalTo(false))
                .extract()
                .<String>path("id");
        as("Ben")
                .body(Map.of("reason", "OTHER"))
                .put(POST + "/report", RAIN, post)
                .then()
                .statusCode(200);
        as("Oumar")
                .get("/api/forums/moderation/cases/{case}", caseOf(post))
                .then()
                .body("account.trust", equalTo("BASIC"));
    }

    @Test
    void shouldCountADayOnceHoweverOftenSomebodyReads() {
        var reader = newcomers(1).getFirst();
        var thread = open("Oumar", "days");
        IntStream.range(0, 3).forEach(i -> as(reader)
                .get("/api/forums/runs/{run}/threads/{thread}", RAIN, thread)
                .then()
                .statusCode(200));
        assertThat(count("select days from participant where person = ?", Tokens.id(reader)))
                .isEqualTo(1);
    }

    @Test
    void shouldHoldAPostThatAChangeMadeLookLikeSpam() {
        var author = newcomers(1).getFirst();
        var thread = open("Oumar", "changed into spam");
        var post = reply(author, thread, null, "A harmless beginning");
        as(author)
                .body(Map.of("markdown", LINKS + " @Ana @Ben @Chidi @Oumar"))
                .put(POST, RAIN, post)
                .then()
                .statusCode(200)
                .body("hidden", equalTo(true), "hiding.unseen", equalTo(false), "hiding.waits", equalTo(true));
        as("Oumar")
                .get("/api/forums/moderation/cases/{case}", caseOf(post))
                .then()
                .body("signs", containsInAnyOrder("LINKS", "MENTIONS"));
        as("Ben")
                .get("/api/forums/runs/{run}/threads/{thread}", RAIN, thread)
                .then()
                .body("replies", equalTo(0));
    }

    @Test
    void shouldFindTheSameWordsInAChange() {
        var words = "Order the amazing filters now, only for nine dollars! " + Ids.next();
        var author = newcomers(1).getFirst();
        var posts = List.of("changed once", "changed twice", "changed again").stream()
                .map(about -> reply(author, open("Oumar", about), null, "Harmless about what was " + about))
                .toList();
        change(author, posts.get(0), words).body("hidden", equalTo(false));
        change(author, posts.get(0), words + "!").body("hidden", equalTo(false));
        change(author, posts.get(1), words).body("hidden", equalTo(true));
        as("Oumar")
                .get("/api/forums/moderation/cases/{case}", caseOf(posts.get(1)))
                .then()
                .body("signs", contains("SAME_WORDS"));
        change(author, posts.get(2), words).body("hidden", equalTo(true));
        as("Ben").get(POST, RAIN, posts.get(0)).then().body("hidden", equalTo(true));
    }

    @Test
    void shouldHoldAWaveInAllRunsOfTheInstitutionAndInNoOther() {
        var words = "Learn how to earn a thousand a day from home. " + Ids.next();
        var runs = List.of(Ids.next(), Ids.next(), Ids.next());
        world.run(runs.get(0), "Home", "Oumar", RunState.RUNNING);
        world.sibling(runs.get(1), runs.get(0), "Oumar");
        world.run(runs.get(2), "Foreign", "Helena", RunState.RUNNING);
        var people = newcomers(4);
        people.forEach(name -> runs.forEach(run -> world.enroll(run, name, EnrollmentState.ACTIVE)));
        var foreign = begin(people.getFirst(), runs.get(2), words);
        var sibling = begin(people.getFirst(), runs.get(1), words);
        people.stream().skip(1).forEach(name -> begin(name, runs.getFirst(), words));
        assertThat(ofAll(people, "not hidden and run::text = '%s'".formatted(runs.getFirst())))
                .isZero();
        as("Oumar").get(POST, runs.get(1), sibling).then().body("hidden", equalTo(true));
        as("Oumar")
                .get("/api/forums/moderation/cases?tab=held&run=" + runs.get(1))
                .then()
                .body("held.author.name", contains(people.getFirst()));
        as("Helena").get(POST, runs.get(2), foreign).then().body("hidden", equalTo(false));
    }

    @Test
    void shouldLeaveWhatAModeratorMayNotDecideForSomebodyElse() {
        var people = newcomers(2);
        var thread = open("Oumar", "swept by half");
        people.forEach(name -> write(name, thread, LINKS).statusCode(201));
        world.member(RAIN, new TeamMember(Tokens.id(people.getFirst()), people.getFirst(), RunRole.FACILITATOR));
        sweep("Oumar", people).statusCode(200).body("posts", equalTo(1));
        assertThat(ofAll(people.subList(1, 2), "hidden_by is not null")).isEqualTo(1);
        as("Oumar").get(QUEUE).then().body("held.author.name", hasItem(people.getFirst()));
    }

    private static ValidatableResponse change(String name, String post, String text) {
        return as(name).body(Map.of("markdown", text))
                .put(POST, RAIN, post)
                .then()
                .statusCode(200);
    }

    private static String begin(String name, UUID run, String text) {
        return as(name).body(Map.of("key", Ids.next().toString(), "title", "Hello", "markdown", text, "language", "en"))
                .post("/api/forums/runs/{run}/threads", run)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<String> newcomers(int count) {
        var names = IntStream.range(0, count).mapToObj(i -> "New " + Ids.next()).toList();
        names.forEach(name -> world.enroll(RAIN, name, EnrollmentState.ACTIVE));
        return names;
    }

    private static ValidatableResponse write(String name, String thread, String text) {
        return as(name).body(Map.of("key", Ids.next().toString(), "markdown", text, "language", "en"))
                .post(POSTS, RAIN, thread)
                .then();
    }

    private static ValidatableResponse sweep(String by, List<String> people) {
        var ids = people.stream().map(Tokens::id).toList();
        var decision = Map.of("verdict", "REMOVE", "reason", "ADVERTISING", "note", "");
        return as(by).body(Map.of("people", ids, "decision", decision))
                .put("/api/forums/moderation/runs/{run}/held", RAIN)
                .then();
    }

    /** Lets somebody have written that many posts that long ago. */
    private void wrote(String name, String thread, int posts, String ago) {
        sql.run("""
                insert into post (id, run, thread, level, author, key, language, at, markdown, html, renderer)
                select gen_random_uuid(), run, thread, 1, ?, 'before ' || n, language, now() - ?::interval, 'x', 'x', 0
                from post cross join generate_series(1, ?) n where id::text = ?
                """, Tokens.id(name), ago, posts, thread);
        sql.run("update thread set replies = replies + ? where id::text = ?", posts, thread);
    }

    private int ofAll(List<String> people, String condition) {
        var ids = people.stream().map(name -> Tokens.id(name).toString()).toList();
        return count("select count(*) from post where author::text = any (?) and " + condition, ids);
    }

    private int told(String thread, String post) {
        return count(
                "select count(*) from outbox where type = 'palavra.forums.post-created.v1' and key = ? and data like '%' || ? || '%'",
                thread, post);
    }

    private String caseOf(String post) {
        return sql.one(
                        "select id::text from review where post::text = ? order by at desc limit 1",
                        row -> row.getString(1),
                        post)
                .orElseThrow();
    }

    private int count(String statement, Object... values) {
        return sql.one(statement, row -> row.getInt(1), values).orElseThrow();
    }

    private static <T> List<T> together(List<Callable<T>> deeds, int hands) throws Exception {
        var start = new CyclicBarrier(hands);
        try (var people = Executors.newFixedThreadPool(hands)) {
            var answers = new ArrayList<T>();
            var running = IntStream.range(0, deeds.size())
                    .mapToObj(i -> people.submit(() -> {
                        if (i < hands) {
                            start.await();
                        }
                        return deeds.get(i).call();
                    }))
                    .toList();
            for (var one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
