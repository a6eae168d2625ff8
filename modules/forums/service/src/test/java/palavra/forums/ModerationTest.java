package palavra.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
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
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.courses.api.RunRole;
import palavra.courses.api.TeamMember;
import palavra.kernel.Ids;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.api.EnrollmentState;

/** Reports, what they do by themselves, and what moderators decide. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ModerationTest {

    private static final String POST = "/api/forums/runs/{run}/posts/{post}";
    private static final String CASE = "/api/forums/moderation/cases/{case}";

    @Inject
    World world;

    @Inject
    Sql sql;

    @BeforeEach
    void build() {
        world.build();
        Stream.of("Rita", "Rui", "Rosa", "Sam").forEach(name -> world.enroll(RAIN, name, EnrollmentState.ACTIVE));
        world.member(RAIN, new TeamMember(Tokens.id("Otto"), "Otto", RunRole.FACILITATOR));
        world.member(RAIN, new TeamMember(Tokens.id("Lena"), "Lena", RunRole.LEAD));
    }

    @Test
    void shouldHideALearnersPostAtTheLimitAndTellOnlyItsAuthorWhy() {
        var post = reply("Sam", open("Ana", "limit"), null, "Buy my filter");
        var people = newcomers(3);
        report(people.get(0), post, "ADVERTISING", "again").body("hidden", equalTo(false));
        report(people.get(0), post, "INSULT", "the same person").statusCode(200);
        report(people.get(1), post, "ADVERTISING", "").statusCode(200);
        report(people.get(2), post, "INSULT", "").body("hidden", equalTo(true), "html", equalTo(""));
        report(people.get(2), post, "INSULT", "").statusCode(200);
        as("Sam")
                .get(POST, RAIN, post)
                .then()
                .body("html", containsString("filter"))
                .body("hiding.reason", equalTo("ADVERTISING"))
                .body("hiding.waits", equalTo(true));
        as("Ben").get(POST, RAIN, post).then().body("hiding", nullValue(), "html", equalTo(""));
        as("Oumar")
                .get(CASE, caseOf(post))
                .then()
                .statusCode(200)
                .body("summary.reports", equalTo(3))
                .body("summary.reasons", contains("ADVERTISING", "INSULT"))
                .body("weight", equalTo(3.0f))
                .body("reports[0].notes", contains("again"))
                .body("log.act", hasItem("hidden-by-reports"))
                .body("log.by", not(hasItem(people.getFirst())));
        assertThat(told("post-hidden", post)).isEqualTo(1);
        countersEqualRows();
    }

    @Test
    void shouldNotHideWhatTheTeamWroteByReportsAlone() {
        var post = reply("Oumar", open("Ana", "team"), null, "A rule");
        Stream.of("Rita", "Rui", "Rosa", "Sam")
                .forEach(name -> report(name, post, "INSULT", "").body("hidden", equalTo(false)));
        decide("Oumar", caseOf(post), "KEEP").statusCode(403).body("code", equalTo("equal-or-higher"));
        decide("Otto", caseOf(post), "REMOVE").statusCode(403).body("code", equalTo("equal-or-higher"));
        decide("Lena", caseOf(post), "KEEP").statusCode(200).body("decided.verdict", equalTo("KEEP"));
    }

    @Test
    void shouldCloseTheCaseWhenEveryReportIsTakenBack() {
        var post = reply("Sam", open("Ana", "back"), null, "Fine");
        report("Rita", post, "OTHER", "").statusCode(200);
        var review = caseOf(post);
        queue("Oumar", "reported", review, true);
        as("Rita").delete(POST + "/flag", RAIN, post).then().statusCode(200);
        queue("Oumar", "reported", review, false);
        assertThat(count("select count(*) from flag where post::text = ? and lifted_at is not null", post))
                .isEqualTo(1);
        report("Rita", post, "OTHER", "").statusCode(200);
        queue("Oumar", "reported", caseOf(post), true);
    }

    @Test
    void shouldWeighReportsByHowOftenTheReporterWasRight() {
        world.enroll(RAIN, "Wolf", EnrollmentState.ACTIVE);
        var thread = open("Ana", "weights");
        IntStream.range(0, 4).forEach(i -> {
            var fine = reply("Sam", thread, null, "Fine " + i);
            report("Wolf", fine, "INSULT", "").statusCode(200);
            decide("Oumar", caseOf(fine), "KEEP").statusCode(200);
            report("Wolf", fine, "INSULT", "").statusCode(409).body("code", equalTo("report-was-judged"));
        });
        var post = reply("Sam", thread, null, "Once more");
        report("Wolf", post, "INSULT", "").statusCode(200);
        as("Oumar")
                .get(CASE, caseOf(post))
                .then()
                .body("weight", equalTo(0.5f), "right", equalTo(0), "judged", equalTo(4));
    }

    @Test
    void shouldRestoreOnAnAppealThatSomeoneElseDecides() {
        var post = reply("Sam", open("Ana", "appeal"), null, "About the mayor");
        report("Rita", post, "OFF_TOPIC", "").statusCode(200);
        appeal("Sam", post, "too early").statusCode(409).body("code", equalTo("nothing-to-appeal"));
        decide("Oumar", caseOf(post), "REMOVE").statusCode(200);
        as("Sam")
                .get(POST, RAIN, post)
                .then()
                .body("hiding.reason", equalTo("OFF_TOPIC"), "hiding.note", equalTo("so"));
        as("Sam")
                .body(Map.of("markdown", "About the tank"))
                .put(POST, RAIN, post)
                .then()
                .statusCode(200);
        appeal("Rita", post, "not mine").statusCode(404);
        appeal("Sam", post, " ").statusCode(400);
        appeal("Sam", post, "It is about <b>the tank</b>").statusCode(200).body("hiding.appealed", equalTo(true));
        appeal("Sam", post, "again").statusCode(409).body("code", equalTo("appealed-before"));
        queue("Oumar", "appealed", caseOf(post), true);
        decide("Oumar", caseOf(post), "KEEP").statusCode(403).body("code", equalTo("own-decision"));
        as("Oumar").put(POST + "/hiding", RAIN, post).then().statusCode(403).body("code", equalTo("own-decision"));
        decide("Otto", caseOf(post), "KEEP").statusCode(200).body("appeal", equalTo("It is about <b>the tank</b>"));
        as("Oumar").delete(CASE + "/decision", caseOf(post)).then().statusCode(403);
        as("Ben").get(POST, RAIN, post).then().body("hidden", equalTo(false), "html", containsString("tank"));
        assertThat(told("post-restored", post)).isEqualTo(1);
        countersEqualRows();
    }

    @Test
    void shouldAskForSomebodyElseWhenAColleagueGrantedTheAppeal() {
        var post = reply("Sam", open("Oumar", "granted"), null, "About the mayor");
        report("Rita", post, "OFF_TOPIC", "").statusCode(200);
        decide("Oumar", caseOf(post), "REMOVE").statusCode(200);
        appeal("Sam", post, "It is about the tank").statusCode(200);
        decide("Otto", caseOf(post), "KEEP").statusCode(200);
        as("Oumar")
                .put(POST + "/hiding", RAIN, post)
                .then()
                .statusCode(403)
                .body("code", equalTo("appeal-was-granted"));
        report("Oumar", post, "OFF_TOPIC", "").statusCode(200);
        decide("Oumar", caseOf(post), "REMOVE").statusCode(403).body("code", equalTo("appeal-was-granted"));
        report("Rosa", post, "OFF_TOPIC", "").statusCode(200);
        decide("Oumar", caseOf(post), "REMOVE").statusCode(200);
    }

    @Test
    void shouldMakeReportsRightAgainWhenAGrantedAppealIsUndone() {
        var reporter = newcomers(1).getFirst();
        var post = reply("Sam", open("Oumar", "right again"), null, "About the mayor");
        report(reporter, post, "OFF_TOPIC", "").statusCode(200);
        decide("Oumar", caseOf(post), "REMOVE").statusCode(200);
        appeal("Sam", post, "It is about the tank").statusCode(200);
        decide("Otto", caseOf(post), "KEEP").statusCode(200);
        assertThat(right(reporter)).isZero();
        as("Otto").delete(CASE + "/decision", caseOf(post)).then().statusCode(200);
        assertThat(right(reporter)).isEqualTo(1);
        assertThat(told("post-hidden", post)).isEqualTo(2);
        countersEqualRows();
    }

    private int right(String reporter) {
        return count("select count(*) from flag where person = ? and upheld", Tokens.id(reporter));
    }

    @Test
    void shouldHearAnAppealWhateverWasReportedAgain() {
        var post = reply("Sam", open("Ana", "reported again"), null, "About the mayor");
        report("Rita", post, "OFF_TOPIC", "").statusCode(200);
        as("Rita").delete(POST + "/flag", RAIN, post).then().statusCode(200);
        as("Oumar").put(POST + "/hiding", RAIN, post).then().statusCode(200);
        report("Rita", post, "OFF_TOPIC", "").statusCode(200);
        assertThat(count("select count(*) from flag where post::text = ? and lifted_at is null", post))
                .isZero();
        sql.run(
                "insert into review (id, cause, run, post, author, language, at, claimed_by)"
                        + " select ?, 'REPORTED', run, id, author, language, now(), hidden_by from post where id::text = ?",
                Ids.next(),
                post);
        appeal("Sam", post, "It is about the tank").statusCode(200);
        queue("Otto", "appealed", caseOf(post), true);
        queue("Oumar", "mine", caseOf(post), false);
        decide("Oumar", caseOf(post), "KEEP").statusCode(403);
        countersEqualRows();
    }

    @Test
    void shouldAnswerThoseWhoseThreadHidItselfMeanwhile() {
        var thread = open("Ana", "hid itself");
        var post = reply("Sam", thread, null, "Buy my filter");
        as("Oumar").put(POST + "/hiding", RAIN, post).then().statusCode(200);
        var people = newcomers(3);
        people.forEach(name -> report(name, thread, "INSULT", "").statusCode(200));
        as("Ben").get(POST, RAIN, thread).then().statusCode(404);
        as(people.getFirst()).delete(POST + "/flag", RAIN, thread).then().statusCode(200);
        appeal("Sam", post, "It is mine").statusCode(200).body("hiding.appealed", equalTo(true));
    }

    @Test
    void shouldDecideAllOfAnAccountAtOnceAndUndoIt() {
        world.enroll(RAIN, "Wave", EnrollmentState.ACTIVE);
        var posts = IntStream.range(0, 5)
                .mapToObj(i -> reply("Wave", open("Ana", "wave " + i), null, "Spam"))
                .toList();
        posts.forEach(post -> report("Rita", post, "ADVERTISING", "").statusCode(200));
        var review = caseOf(posts.getFirst());
        as("Oumar").get(CASE, review).then().body("others", equalTo(4));
        as("Oumar")
                .body(Map.of("verdict", "REMOVE", "reason", "ADVERTISING", "note", "", "alike", true))
                .put(CASE + "/decision", review)
                .then()
                .statusCode(200)
                .body("decided.undoable", equalTo(true));
        posts.forEach(post -> as("Ben").get(POST, RAIN, post).then().body("hidden", equalTo(true)));
        countersEqualRows();
        as("Otto").delete(CASE + "/decision", review).then().statusCode(200).body("decided", nullValue());
        as("Otto").delete(CASE + "/decision", review).then().statusCode(409).body("code", equalTo("case-is-open"));
        posts.forEach(post -> as("Ben").get(POST, RAIN, post).then().body("hidden", equalTo(false)));
        as("Oumar").get(CASE, review).then().body("summary.reports", equalTo(1));
        countersEqualRows();
    }

    @Test
    void shouldLetOneOfTwoDecideInTheSameInstant() throws Exception {
        var post = reply("Sam", open("Ana", "two at once"), null, "Hm");
        report("Rita", post, "OTHER", "").statusCode(200);
        var review = caseOf(post);
        var answers = together(List.of(
                () -> decide("Oumar", review, "REMOVE").extract().statusCode(),
                () -> decide("Otto", review, "KEEP").extract().statusCode()));
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        decide("Lena", review, "KEEP").statusCode(409).body("code", equalTo("case-is-decided"));
        countersEqualRows();
    }

    @Test
    void shouldHideOnceWhenTheLastReportsAndRepliesComeTogether() throws Exception {
        var thread = open("Ana", "together");
        var post = reply("Sam", thread, null, "Crowd");
        var names = newcomers(4);
        var deeds = Stream.concat(
                        names.stream()
                                .<Callable<Integer>>map(name -> () -> report(name, post, "INSULT", "")
                                        .extract()
                                        .statusCode()),
                        names.stream()
                                .<Callable<Integer>>map(name -> () ->
                                        reply(name, thread, null, "Meanwhile").isEmpty() ? 0 : 200))
                .toList();
        assertThat(together(deeds)).containsOnly(200, 404);
        as("Ben").get(POST, RAIN, post).then().body("hidden", equalTo(true));
        assertThat(told("post-hidden", post)).isEqualTo(1);
        assertThat(count("select count(*) from review where post::text = ?", post))
                .isEqualTo(1);
        countersEqualRows();
    }

    @Test
    void shouldClaimAndHandOver() {
        var post = reply("Sam", open("Ana", "claims"), null, "Hm");
        report("Rita", post, "OTHER", "").statusCode(200);
        var review = caseOf(post);
        claim("Oumar", review, Map.of()).statusCode(200).body("summary.claimedBy.name", equalTo("Oumar"));
        claim("Otto", review, Map.of()).statusCode(409).body("code", equalTo("case-is-claimed"));
        queue("Oumar", "mine", review, true);
        claim("Oumar", review, Map.of("colleague", Tokens.id("Ana"))).statusCode(400);
        claim("Oumar", review, Map.of("colleague", Tokens.id("Otto"))).statusCode(200);
        queue("Otto", "mine", review, true);
        as("Otto").delete(CASE + "/claim", review).then().statusCode(200).body("summary.claimedBy", nullValue());
        as("Root", Role.ADMINISTRATOR)
                .body(Map.of("verdict", "KEEP"))
                .put(CASE + "/decision", review)
                .then()
                .statusCode(200)
                .body("decided.by.name", equalTo("Root"));
    }

    @Test
    void shouldShowCasesOnlyToTheTeamOfTheirRun() {
        var post = reply("Sam", open("Ana", "foreign cases"), null, "Hm");
        report("Rita", post, "OTHER", "").statusCode(200);
        var review = caseOf(post);
        Stream.of("Helena", "Ana", "Nia").forEach(name -> {
            queue(name, "reported", review, false);
            as(name).get(CASE, review).then().statusCode(404);
            decide(name, review, "KEEP").statusCode(404);
            as(name).delete(CASE + "/decision", review).then().statusCode(404);
            claim(name, review, Map.of()).statusCode(404);
            as(name).get("/api/forums/moderation/log").then().body("items.post", not(hasItem(post)));
        });
        as("Oumar").get("/api/forums/moderation/log?act=report").then().body("items.post", hasItem(post));
        report("Nia", post, "OTHER", "").statusCode(404);
        report("Sam", post, "OTHER", "").statusCode(409).body("code", equalTo("own-post"));
        report("Rui", post, "OTHER", "x".repeat(501)).statusCode(400).body("code", equalTo("line-too-long"));
    }

    @Test
    void shouldKeepTheLogAsItWasWritten() {
        var post = reply("Sam", open("Ana", "log"), null, "Hm");
        as("Oumar").put(POST + "/hiding", RAIN, post).then().statusCode(200).body("hidden", equalTo(true));
        as("Otto").delete(POST + "/hiding", RAIN, post).then().statusCode(200).body("hidden", equalTo(false));
        assertThat(sql.list(
                        "select mark from moderation where target::text = ? order by id",
                        row -> row.getString(1),
                        post))
                .containsExactly("HIDE", "KEEP");
        assertThatThrownBy(
                () -> sql.run("update moderation set actor = ? where target::text = ?", Tokens.id("Ana"), post));
        assertThatThrownBy(() -> sql.run("update moderation set mark = 'HIDE' where target::text = ?", post));
        assertThatThrownBy(() -> sql.run("delete from moderation where target::text = ?", post));
    }

    @Test
    void shouldCountHowModerationGoes() {
        world.member(RAIN, new TeamMember(Tokens.id("Fig"), "Fig", RunRole.FACILITATOR));
        var thread = open("Ana", "figures");
        var post = reply("Sam", thread, null, "Hm");
        reply("Fig", thread, null, "An answer");
        report("Rita", post, "OTHER", "").statusCode(200);
        decide("Fig", caseOf(post), "KEEP").statusCode(200);
        as("Oumar")
                .get("/api/forums/moderation/figures")
                .then()
                .statusCode(200)
                .body(
                        "load.find { it.person.name == 'Fig' }.replies",
                        equalTo(1),
                        "load.find { it.person.name == 'Fig' }.decisions",
                        equalTo(1),
                        "answered",
                        greaterThan(0),
                        "minutes",
                        equalTo(0));
        as("Ana").get("/api/forums/moderation/figures").then().body("asked", equalTo(0), "load", hasSize(0));
    }

    @Test
    void shouldShowQuestionsThatWaitLongestFirst() {
        var later = open("Ana", "waits");
        var longest = open("Ana", "waits longest");
        sql.run("update thread set last_at = '2020-01-02' where id::text = ?", later);
        sql.run("update thread set last_at = '2020-01-01' where id::text = ?", longest);
        as("Oumar")
                .get("/api/forums/moderation/cases?tab=unanswered")
                .then()
                .statusCode(200)
                .body("unanswered.items.thread[0]", equalTo(longest), "unanswered.items.thread[1]", equalTo(later))
                .body("cases.items", hasSize(0));
        as("Ana").get("/api/forums/moderation/cases?tab=unanswered").then().body("unanswered.items", hasSize(0));
        as("Oumar").get("/api/forums/moderation/cases?tab=nothing").then().statusCode(400);
        Stream.of("cases?language=", "cases?tab=unanswered&language=", "log?act=")
                .forEach(path -> as("Oumar")
                        .queryParam("cursor", "")
                        .urlEncodingEnabled(false)
                        .get("/api/forums/moderation/" + path + "%00")
                        .then()
                        .statusCode(200));
    }

    @Test
    void shouldShowEachQuestionThatWaitsOnOnePage() {
        var asked = IntStream.range(0, 35)
                .mapToObj(i -> open("Oumar", "one of many " + i))
                .toList();
        var seen = new ArrayList<String>();
        for (var cursor = ""; cursor != null; ) {
            var page = as("Oumar")
                    .queryParam("cursor", cursor)
                    .get("/api/forums/moderation/cases?tab=unanswered")
                    .then()
                    .extract();
            seen.addAll(page.<List<String>>path("unanswered.items.thread"));
            cursor = page.path("unanswered.next");
        }
        assertThat(seen).containsAll(asked).doesNotHaveDuplicates();
    }

    /** People whose reports were never judged. */
    private List<String> newcomers(int count) {
        var names = IntStream.range(0, count)
                .mapToObj(i -> "Newcomer " + Ids.next())
                .toList();
        names.forEach(name -> world.enroll(RAIN, name, EnrollmentState.ACTIVE));
        return names;
    }

    @Test
    void shouldNarrowToTheLanguagesAModeratorReads() {
        var post = reply("Sam", open("Ana", "tongues"), null, "Hm");
        report("Rita", post, "OTHER", "").statusCode(200);
        var review = caseOf(post);
        sql.run(
                "insert into reader values (?, array['sw']) on conflict (person) do update set languages = excluded.languages",
                Tokens.id("Otto"));
        queue("Otto", "reported&language=read", review, false);
        as("Otto")
                .get("/api/forums/moderation/cases?tab=unanswered&language=read")
                .then()
                .body("unanswered.items", hasSize(0));
        sql.run("update reader set languages = array['en', 'sw'] where person = ?", Tokens.id("Otto"));
        queue("Otto", "reported&language=read", review, true);
        queue("Otto", "reported&language=sw", review, false);
        queue("Oumar", "reported&language=read", review, true);
        sql.run("delete from reader where person = ?", Tokens.id("Otto"));
    }

    private static ValidatableResponse report(String name, String post, String reason, String note) {
        return as(name).body(Map.of("reason", reason, "note", note))
                .put(POST + "/report", RAIN, post)
                .then();
    }

    private static ValidatableResponse appeal(String name, String post, String text) {
        return as(name).body(Map.of("text", text))
                .put(POST + "/appeal", RAIN, post)
                .then();
    }

    private static ValidatableResponse decide(String name, String review, String verdict) {
        return as(name).body(Map.of("verdict", verdict, "reason", "OFF_TOPIC", "note", "so"))
                .put(CASE + "/decision", review)
                .then();
    }

    private static ValidatableResponse claim(String name, String review, Map<String, ?> body) {
        return as(name).body(body).put(CASE + "/claim", review).then();
    }

    private static void queue(String name, String tab, String review, boolean expected) {
        as(name).get("/api/forums/moderation/cases?run=" + RAIN + "&tab=" + tab)
                .then()
                .statusCode(200)
                .body("cases.items.id", expected ? hasItem(review) : not(hasItem(review)));
    }

    private static <T> List<T> together(List<Callable<T>> deeds) throws Exception {
        var start = new CyclicBarrier(deeds.size());
        try (var people = Executors.newFixedThreadPool(deeds.size())) {
            var answers = new java.util.ArrayList<T>();
            var running = deeds.stream()
                    .map(deed -> people.submit(() -> {
                        start.await();
                        return deed.call();
                    }))
                    .toList();
            for (var one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    /** The newest case of a post. */
    private String caseOf(String post) {
        return sql.one(
                        "select id::text from review where post::text = ? order by at desc limit 1",
                        row -> row.getString(1),
                        post)
                .orElseThrow();
    }

    private int told(String what, String post) {
        return count(
                "select count(*) from outbox where type = 'palavra.forums." + what
                        + ".v1' and data like '%' || ? || '%'",
                post);
    }

    private int count(String statement, Object value) {
        return sql.one(statement, row -> row.getInt(1), value).orElseThrow();
    }

    /** Every counter of every thread and post is what its rows say. */
    private void countersEqualRows() {
        var wrong = sql.list("""
                select t.title from thread t
                join (select thread, count(*) filter (where level > 0 and not hidden) as replies,
                          coalesce(sum(flags) filter (where not hidden), 0) as flags,
                          bool_or(level = 0 and hidden) as hidden from post group by thread) c on c.thread = t.id
                where (t.replies, t.flags, t.hidden) is distinct from (c.replies::int, c.flags::int, c.hidden)
                union all
                select p.id::text from post p where p.flags <> (select count(*) from flag f
                    where f.post = p.id and f.lifted_at is null and f.decided_at is null)
                """, row -> row.getString(1));
        assertThat(wrong).isEmpty();
    }
}
