package palavra.frontend.forum;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static palavra.frontend.Browser.form;
import static palavra.frontend.Browser.reader;
import static palavra.frontend.Browser.visitor;
import static palavra.frontend.forum.FakeForums.EMPTY;
import static palavra.frontend.forum.FakeForums.RESPONSE;
import static palavra.frontend.forum.FakeForums.RUN;
import static palavra.frontend.forum.FakeForums.THREAD;
import static palavra.frontend.forum.FakeForums.UNIT;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import palavra.kernel.test.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ForumPagesTest {

    private static final String LIST = "/runs/{run}/discussions";
    private static final String PAGE = "/runs/{run}/discussions/{thread}";
    private static final String TALK = "/runs/{run}/units/{unit}/talk";

    @Test
    void shouldListThreadsWithStatesLanguagesAndCounts() {
        reader("Amina")
                .get(LIST, RUN)
                .then()
                .statusCode(200)
                .body(
                        containsString("<h1>Discussions</h1>"),
                        containsString("3,612"),
                        containsString("Español"),
                        containsString("Needs a reply"),
                        containsString("lang=\"ar\" dir=\"auto\""),
                        containsString("face staff"),
                        containsString("(Unread)"),
                        containsString("&lt;b&gt;"),
                        not(containsString("<b>&amp;")));
    }

    @Test
    void shouldSpeakPortuguese() {
        reader("Amina")
                .cookie("language", "pt")
                .get(LIST, RUN)
                .then()
                .statusCode(200)
                .body(
                        containsString("Espera resposta"),
                        containsString("Abrir um tema"),
                        containsString("Apresentações"));
    }

    @Test
    void shouldOfferTheOpenSeatWhenNobodyHasAsked() {
        reader("Amina").get(LIST, EMPTY).then().statusCode(200).body(containsString("Nobody has asked yet"));
        reader("Amina").get(LIST + "?text=nothing", EMPTY).then().body(containsString("Show all threads"));
    }

    @Test
    void shouldCallWhoIsGoneAFormerLearner() {
        reader("Left")
                .get(PAGE, RUN, THREAD)
                .then()
                .statusCode(200)
                .body(
                        containsString("<b><bdi>former learner</bdi></b>"),
                        containsString("The text was removed at the wish of who wrote it."));
    }

    @Test
    void shouldShowAThreadWithItsAnswerFramed() {
        reader("Amina")
                .get(PAGE, RUN, THREAD)
                .then()
                .statusCode(200)
                .body(
                        containsString("Endorsed by Oumar Ba, course team, March 24, 2026 · Accepted by Thandi M."),
                        containsString("class=\"comments\""),
                        containsString("A post is hidden while a moderator looks at it."),
                        not(containsString("rude")),
                        not(containsString("endorsement")));
        reader("Oumar")
                .get(PAGE, RUN, THREAD)
                .then()
                .body(containsString("rude"), containsString("endorsement"), containsString("hiding"));
    }

    @Test
    void shouldAskWhoIsThereFirst() {
        visitor().get(LIST, RUN).then().statusCode(401);
        reader("Amina").get(LIST, THREAD).then().statusCode(404).body(containsString("There is nothing here"));
    }

    @Test
    void shouldPostAReplyAndComeBackToIt() {
        form(reader("Amina"))
                .formParam("text", "Hello")
                .formParam("key", "k")
                .formParam("language", "en")
                .post(PAGE, RUN, THREAD)
                .then()
                .statusCode(303)
                .header("Location", endsWith("#p-" + new java.util.UUID(0, 14)));
        reader("Amina")
                .get(PAGE + "?to=" + RESPONSE, RUN, THREAD)
                .then()
                .body(containsString("Your comment on what Amina D. wrote"));
    }

    @Test
    void shouldKeepTheTextWhenItIsRefused() {
        form(reader("Amina"))
                .formParam("text", "a <long> text")
                .formParam("key", "k-1")
                .formParam("language", "sw")
                .post(PAGE, RUN, THREAD)
                .then()
                .statusCode(400)
                .body(
                        containsString("a &lt;long&gt; text"),
                        containsString("k-1"),
                        containsString("aria-invalid"),
                        containsString("more than 10000"),
                        containsString("value=\"sw\" lang=\"sw\" selected"));
        form(reader("Amina"))
                .formParam("title", "My title")
                .formParam("text", "too fast")
                .formParam("key", "k-2")
                .post(LIST + "/new", RUN)
                .then()
                .statusCode(429)
                .body(
                        containsString("My title"),
                        containsString("too fast"),
                        containsString("k-2"),
                        containsString("You have written a lot"));
    }

    @Test
    void shouldMarkByFormAndByHtmx() {
        form(reader("Amina"))
                .formParam("on", "true")
                .post(PAGE + "/posts/{post}/vote", RUN, THREAD, RESPONSE)
                .then()
                .statusCode(303)
                .header("Location", endsWith("#p-" + RESPONSE));
        form(reader("Amina"))
                .header("HX-Request", "true")
                .formParam("on", "true")
                .post(PAGE + "/posts/{post}/vote", RUN, THREAD, RESPONSE)
                .then()
                .statusCode(200)
                .body(startsWith("<form class=\"marks\""));
        form(reader("Amina"))
                .formParam("on", "true")
                .post(PAGE + "/posts/{post}/hiding", RUN, THREAD, RESPONSE)
                .then()
                .statusCode(403);
        form(reader("Amina"))
                .post(PAGE + "/posts/{post}/nonsense", RUN, THREAD, RESPONSE)
                .then()
                .statusCode(404);
    }

    @Test
    void shouldTalkBesideAUnit() {
        reader("Amina")
                .get(TALK, RUN, UNIT)
                .then()
                .statusCode(200)
                .body(containsString("<html"), containsString("Talk about this"));
        reader("Amina")
                .header("HX-Request", "true")
                .get(TALK, RUN, UNIT)
                .then()
                .body(allOf(startsWith("<section class=\"talk\""), not(containsString("<html"))));
        form(reader("Amina"))
                .header("HX-Request", "true")
                .formParam("text", "Glass jars?")
                .formParam("key", "k")
                .post(TALK, RUN, UNIT)
                .then()
                .statusCode(200)
                .body(containsString("Go to your thread"));
        form(reader("Amina"))
                .header("HX-Request", "true")
                .formParam("text", " ")
                .formParam("key", "k")
                .post(TALK, RUN, UNIT)
                .then()
                .statusCode(400)
                .body(containsString("Write something first."));
    }

    @Test
    void shouldKeepTheUnitCalmWhileForumsAreAway() {
        reader("Amina")
                .header("HX-Request", "true")
                .get(TALK, FakeForums.AWAY, UNIT)
                .then()
                .statusCode(200)
                .header("HX-Retarget", nullValue())
                .body(startsWith("<section class=\"talk\""), containsString("not available just now"));
        reader("Amina").get(TALK, FakeForums.AWAY, UNIT).then().statusCode(503);
    }

    @Test
    void shouldShowWhatWaitsInAllCourses() {
        reader("Amina")
                .get("/discussions")
                .then()
                .statusCode(200)
                .body(containsString("Waits for you"), containsString("2 need a reply"));
        reader("Newcomer").get("/discussions").then().body(containsString("You are in no course yet"));
    }

    @Test
    void shouldEditOnlyFromItsOwnForm() {
        reader("Amina")
                .get(PAGE + "/posts/{post}", RUN, THREAD, RESPONSE)
                .then()
                .statusCode(200)
                .body(containsString("No. Boiling"));
        form(reader("Amina"))
                .formParam("text", "Changed")
                .post(PAGE + "/posts/{post}", RUN, THREAD, RESPONSE)
                .then()
                .statusCode(303);
    }

    @Test
    void shouldLetTheAuthorSayTheLanguageAndTheTeamTranslate() {
        var page = PAGE + "/posts/{post}/language";
        reader("Amina")
                .get(page, RUN, THREAD, RESPONSE)
                .then()
                .statusCode(200)
                .body(containsString("Save language"), not(containsString("Put it under the post")));
        reader("Oumar").get(page, RUN, THREAD, RESPONSE).then().body(containsString("Put it under the post"));
        form(reader("Amina"))
                .formParam("language", "pt")
                .post(page, RUN, THREAD, RESPONSE)
                .then()
                .statusCode(303)
                .header("Location", endsWith("#p-" + RESPONSE));
        form(reader("Oumar"))
                .formParam("language", "en")
                .formParam("text", "kept <b>words")
                .post(page, RUN, THREAD, RESPONSE)
                .then()
                .statusCode(409)
                .body(containsString("in this language already"), containsString("kept &lt;b&gt;words"));
        reader("Amina")
                .get(PAGE, RUN, THREAD)
                .then()
                .body(
                        containsString(
                                "In English, translated by Oumar Ba, course team. The post was changed after that."),
                        containsString("Go to what is new since your last visit"),
                        containsString("/bookmark"));
    }

    @Test
    void shouldKeepWhichLanguagesOneReads() {
        var page = "/discussions/languages";
        reader("Amina")
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("value=\"pt\" checked"), containsString("value=\"gn\" checked"));
        form(reader("Amina"))
                .formParam("language", "pt", "sw")
                .post(page)
                .then()
                .statusCode(303);
        form(reader("Amina")).post(page).then().statusCode(400).body(containsString("Choose at least one language."));
        reader("Amina")
                .get(LIST + "?language=read", RUN)
                .then()
                .statusCode(200)
                .body(containsString("Languages you read"), containsString("2 new"));
    }

    @Test
    void shouldFindAgainWhatWasBegun() {
        reader("Zuri")
                .get(PAGE, RUN, THREAD)
                .then()
                .statusCode(200)
                .body(
                        containsString("Half a &lt;sentence&gt;"),
                        containsString("begun-key"),
                        containsString("You began to write this earlier."),
                        containsString("data-draft=\"/runs/" + RUN + "/discussions/drafts/" + THREAD));
        reader("Zuri")
                .get(LIST + "/new", RUN)
                .then()
                .body(
                        containsString("A &lt;title&gt; begun"),
                        containsString("value=\"discussion\" checked"),
                        containsString("Throw away"));
        reader("Amina").get(PAGE, RUN, THREAD).then().body(not(containsString("You began")));
    }

    @Test
    void shouldKeepADraftWithAndWithoutScript() {
        form(reader("Amina"))
                .formParam("text", "Half")
                .formParam("key", "k")
                .post(LIST + "/drafts/{about}", RUN, THREAD)
                .then()
                .statusCode(204);
        form(reader("Amina"))
                .formParam("text", "Half")
                .formParam("key", "k")
                .formParam("act", "keep")
                .post(PAGE, RUN, THREAD)
                .then()
                .statusCode(303)
                .header("Location", endsWith("?kept=true#reply"));
        form(reader("Amina"))
                .formParam("text", "too long")
                .formParam("key", "k")
                .formParam("act", "keep")
                .post(LIST + "/new", RUN)
                .then()
                .statusCode(400)
                .body(containsString("too long"));
        reader("Zuri").get(PAGE + "?kept=true", RUN, THREAD).then().body(containsString("Draft saved. It waits here"));
    }

    @Test
    void shouldShowHowItWillBeSeenAndWhatWasAskedBefore() {
        form(reader("Amina"))
                .formParam("title", "Salt?")
                .formParam("text", "_my words_")
                .formParam("key", "k-3")
                .formParam("act", "preview")
                .post(LIST + "/new", RUN)
                .then()
                .statusCode(200)
                .body(
                        containsString("As <em>seen</em>"),
                        containsString("in Português"),
                        containsString("Perhaps it was asked before"),
                        containsString("Asked &lt;before&gt;"),
                        containsString("_my words_"),
                        containsString("k-3"));
        form(reader("Amina"))
                .formParam("text", "")
                .formParam("key", "k")
                .formParam("act", "preview")
                .post(PAGE, RUN, THREAD)
                .then()
                .statusCode(400)
                .body(containsString("Write something first."));
        form(reader("Amina"))
                .formParam("text", "Changed words")
                .formParam("act", "preview")
                .post(PAGE + "/posts/{post}", RUN, THREAD, RESPONSE)
                .then()
                .statusCode(200)
                .body(containsString("As <em>seen</em>"), containsString("Changed words"));
        reader("Amina")
                .header("HX-Request", "true")
                .get(LIST + "/alike?title=Salt", RUN)
                .then()
                .statusCode(200)
                .body(containsString("Perhaps it was asked before"), not(containsString("<html")));
        reader("Amina").get(LIST + "/alike?title=Salt", RUN).then().statusCode(303);
    }

    @Test
    void shouldShowWhatAPostSaidBefore() {
        reader("Amina")
                .get(PAGE + "/posts/{post}/history", RUN, THREAD, RESPONSE)
                .then()
                .statusCode(200)
                .body(containsString("<del>"), containsString("&lt;one&gt;"), containsString("<ins>"));
        reader("Amina").get(PAGE, RUN, THREAD).then().body(containsString("/history\">edited</a>"));
    }

    @Test
    void shouldTellAnOpenPageWhatIsNew() {
        var page = PAGE + "/news?since={since}";
        reader("Amina").get(PAGE, RUN, THREAD).then().body(containsString("/news?since=1970-01-01T00:00:00Z"));
        reader("Amina")
                .header("HX-Request", "true")
                .get(page, RUN, THREAD, "1970-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body(containsString("3 new replies."), containsString("?cursor=later#new"));
        reader("Amina")
                .header("HX-Request", "true")
                .get(page, RUN, THREAD, "2026-01-01T00:00:00Z")
                .then()
                .statusCode(204);
        reader("Amina")
                .header("HX-Request", "true")
                .get(page, RUN, THREAD, "x")
                .then()
                .statusCode(404);
        reader("Amina").get(page, RUN, THREAD, "x").then().statusCode(303);
    }

    @Test
    void shouldQuoteUnderWhatWasBegun() {
        reader("Zuri")
                .get(PAGE + "?quote=" + RESPONSE, RUN, THREAD)
                .then()
                .statusCode(200)
                .body(containsString("Half a &lt;sentence&gt;\n\n&gt; **Amina**\n&gt;\n&gt; &lt;quoted&gt;"));
    }
}
