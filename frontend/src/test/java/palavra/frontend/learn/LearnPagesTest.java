package palavra.frontend.learn;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static palavra.frontend.Browser.form;
import static palavra.frontend.Browser.reader;
import static palavra.frontend.Browser.visitor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.api.Doorway;
import palavra.learning.api.EnrollmentState;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(LearnPagesTest.Doors.class)
public class LearnPagesTest {

    private static final String UNITS = "/runs/" + LearnWorld.RUN + "/units/";
    private static final String PROBLEM = UNITS + LearnWorld.QUIZ + "/problems/" + LearnWorld.CHOICE;

    private static final String POLL = UNITS + LearnWorld.READ + "/polls/" + LearnWorld.POLL;

    /** The doors of this test in place of the remote ones. */
    public static class Doors implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(LearnWorld.class, FakeLearning.class, FakeSittings.class);
        }
    }

    @Inject
    FakeLearning learning;

    @BeforeEach
    void reset() {
        learning.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/progress", "/deadlines", "/enrollment", "/units/0197a000-0000-7000-8000-000000000012"})
    void shouldShowEveryPageInBothLanguages(String page) {
        var path = "/runs/" + LearnWorld.RUN + page;
        amina().get(path).then().statusCode(200).body(containsString("lang=\"en\""), not(containsString("??")));
        visitor("pt")
                .auth()
                .oauth2(Tokens.of("Amina"))
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"pt\""));
    }

    @Test
    void shouldSayHowManyProblemsWereDrawnAndShowTheTeamHowMany() {
        amina().get(UNITS + LearnWorld.QUIZ)
                .then()
                .body(containsString("2 of 3 problems were drawn for you."), not(containsString(new UUID(6, 2) + "")));
        reader("Root", Role.ADMINISTRATOR)
                .get(UNITS + LearnWorld.QUIZ)
                .then()
                .body(containsString("Each learner is given 2 of the 3 problems"));
    }

    @Test
    void shouldSayByWhichRuleSomethingIsDueAndOfferNewDatesByAPlainForm() {
        amina().get("/runs/" + LearnWorld.RUN)
                .then()
                .body(containsString("(date of this run)"), not(containsString("Count my dates from today")));
        amina().get(UNITS + LearnWorld.QUIZ).then().body(containsString("(your own extension)"));
        amina().get("/learning").then().body(containsString("date of your group"));
        learning.offersReset = true;
        amina().get("/runs/" + LearnWorld.RUN)
                .then()
                .body(containsString("action=\"/runs/" + LearnWorld.RUN + "/deadlines\""));
        form(amina())
                .post("/runs/" + LearnWorld.RUN + "/deadlines")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/deadlines?said=reset"));
    }

    @Test
    void shouldBringTheProofOfContactOfAnAnswerThatWaitedOnADeviceAndSayWhyItIsKept() {
        amina().get(UNITS + LearnWorld.QUIZ)
                .then()
                .body(
                        containsString("name=\"contact\" value=\"proof-of-contact\""),
                        containsString("name=\"turn\" value=\"0.abc\""),
                        containsString("Saved on this device."));
        form(amina())
                .formParam("key", "k")
                .formParam("q-q1", "a")
                .formParam("contact", "proof-of-contact")
                .formParam("turn", "0.abc")
                .formParam("after", "60000")
                .post(PROBLEM + "/submission");
        assertTrue(learning.calls.getLast().contains("afterMillis=60000"), learning.calls.toString());
        learning.closed = "deadline";
        learning.kept = "seen-since";
        amina().get(UNITS + LearnWorld.QUIZ).then().body(containsString("You had been here again meanwhile."));
    }

    @Test
    void shouldSendToTheCourseWhoIsNotInIt() {
        for (var page : new String[] {"", "/progress", "/units/" + LearnWorld.QUIZ}) {
            reader("Otto", Role.LEARNER)
                    .get("/runs/" + LearnWorld.RUN + page)
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/courses/water"));
        }
        reader("Otto").get("/runs/" + UUID.randomUUID()).then().statusCode(404);
        visitor().get(UNITS + LearnWorld.QUIZ).then().statusCode(401);
    }

    @Test
    void shouldSayInWhichLanguageATitleIsAndDrawTheWayOfALongSection() {
        amina().get("/runs/" + LearnWorld.RUN + "/progress")
                .then()
                .body(
                        containsString("3. <bdi lang=\"ar\" dir=\"rtl\">آبار وينابيع</bdi>"),
                        containsString("<i class=\"next\"></i>".repeat(12)),
                        not(containsString("<i class=\"next\"></i>".repeat(13))));
    }

    @Test
    void shouldShowAUnitWithItsCordAndItsParts() {
        amina().get(UNITS + LearnWorld.READ)
                .then()
                .statusCode(200)
                .body(
                        containsString("Three households"),
                        containsString("1 of 3 units done in this section"),
                        containsString("aria-current=\"page\""),
                        containsString("rel=\"next\""),
                        containsString(LearnWorld.READ + "/talk"));
    }

    @Test
    void shouldSayWhenAUnitOpensInsteadOfLeadingToIt() {
        learning.opens = Map.of(LearnWorld.LAST, LearnWorld.DUE);
        for (var page : new String[] {"/runs/" + LearnWorld.RUN, UNITS + LearnWorld.QUIZ}) {
            amina().get(page)
                    .then()
                    .body(containsString("Opens Thu, March 26, 2026"), containsString("(Nairobi)"))
                    .body(not(containsString("/units/" + LearnWorld.LAST)));
        }
        visitor("pt")
                .auth()
                .oauth2(Tokens.of("Amina"))
                .get("/runs/" + LearnWorld.RUN)
                .then()
                .body(containsString("Abre qui., 26 de março"));
    }

    @Test
    void shouldLeadToTheOutlineWhoIsEarly() {
        learning.refusal = "unit-not-open";
        form(amina())
                .formParam("key", "k1")
                .formParam("q-q1", "a")
                .post(PROBLEM + "/submission")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/runs/" + LearnWorld.RUN));
    }

    @Test
    void shouldNeverWriteWhatSomeoneTypedAsMarkup() {
        amina().get(UNITS + LearnWorld.QUIZ)
                .then()
                .body(not(containsString("<script>\"")), containsString("7&lt;script&gt;"));
    }

    @Test
    void shouldComeBackToTheProblemWhenAPlainFormIsSent() {
        form(amina())
                .formParam("key", "k1")
                .formParam("q-q1", "a")
                .post(PROBLEM + "/submission")
                .then()
                .statusCode(303)
                .header("Location", endsWith("#p-" + LearnWorld.CHOICE));
        assertEquals("submit {q1=[a]}", learning.calls.getLast());
        amina().get(UNITS + LearnWorld.QUIZ)
                .then()
                .body(
                        containsString("Not this one."),
                        containsString("0 of 1 point"),
                        containsString("1 attempt left."),
                        containsString("Six hours is for a clear sky."));
    }

    @Test
    void shouldAnswerTheProblemAloneWhenHtmxAsks() {
        form(amina())
                .header("HX-Request", "true")
                .formParam("key", "k1")
                .formParam("number", "1")
                .formParam("q-q1", "b")
                .post(PROBLEM + "/submission")
                .then()
                .statusCode(200)
                .body(
                        startsWith("<section class=\"problem\""),
                        containsString("Correct."),
                        not(containsString("<html")),
                        not(containsString("Submit answer")));
    }

    @Test
    void shouldKeepWhatWasTypedWhenAnAnswerIsRefused() {
        learning.refusal = "answer-unreadable";
        var location = form(amina())
                .formParam("key", "k1")
                .formParam("q-q1", "b")
                .post(PROBLEM + "/submission")
                .header("Location");
        assertTrue(learning.calls.contains("save {q1=[b]}"));
        assertTrue(location.contains("said=answer-unreadable"), location);
        amina().get(UNITS + LearnWorld.QUIZ + "?at=" + LearnWorld.CHOICE + "&said=answer-unreadable")
                .then()
                .body(containsString("This answer cannot be read."), containsString("What you wrote is still here."));
    }

    @Test
    void shouldSayNothingThatOnlyAnAddressSays() {
        amina().get(UNITS + LearnWorld.QUIZ + "?at=" + LearnWorld.CHOICE + "&said=you-have-won")
                .then()
                .statusCode(200)
                .body(not(containsString("you-have-won")), not(containsString("notice bad")));
    }

    @Test
    void shouldSaveForLaterAndShowHintsWithoutLosingTheAnswer() {
        form(amina()).formParam("q-q1", "b").post(PROBLEM + "/draft").then().statusCode(303);
        amina().get(UNITS + LearnWorld.QUIZ)
                .then()
                .body(containsString("Saved for later, not sent"), containsString("1 answer saved, not sent"));
        form(amina()).formParam("q-q1", "b").post(PROBLEM + "/hint").then().statusCode(303);
        assertEquals("hint", learning.calls.getLast());
        amina().get(UNITS + LearnWorld.QUIZ).then().body(containsString("Think of clouds."));
    }

    @Test
    void shouldComeBackToThePollWhenAPlainFormIsSent() {
        amina().get(UNITS + LearnWorld.READ)
                .then()
                .body(
                        containsString("What is your roof made of?"),
                        containsString("<em>Iron</em>"),
                        containsString("You see how all voted when you have voted."),
                        not(containsString("1,233")));
        form(amina())
                .formParam("choice", "tiles")
                .post(POLL)
                .then()
                .statusCode(303)
                .header("Location", endsWith(UNITS + LearnWorld.READ + "#p-" + LearnWorld.POLL));
        assertEquals("vote tiles", learning.calls.getLast());
        amina().get(UNITS + LearnWorld.READ)
                .then()
                .body(
                        containsString("1,234 votes"),
                        containsString("· 1 vote</span>"),
                        containsString("Your vote"),
                        containsString("Change vote"));
        visitor("pt")
                .auth()
                .oauth2(Tokens.of("Amina"))
                .get(UNITS + LearnWorld.READ)
                .then()
                .body(containsString("1.234 votos"), containsString("· 1 voto</span>"), containsString("Mudar o voto"));
    }

    @Test
    void shouldAnswerThePollAloneWhenHtmxAsks() {
        form(amina())
                .header("HX-Request", "true")
                .formParam("choice", "iron")
                .post(POLL)
                .then()
                .statusCode(200)
                .body(
                        startsWith("<section class=\"problem poll\""),
                        containsString("<div role=\"status\"><p class=\"small soft\">Your vote counts."),
                        not(containsString("<html")));
        amina().get(POLL).then().statusCode(303);
    }

    @Test
    void shouldSayAtThePollWhyAVoteWasRefused() {
        learning.refusal = "vote-lasts";
        var location = form(amina()).formParam("choice", "iron").post(POLL).header("Location");
        assertTrue(location.contains("said=vote-lasts"), location);
        amina().get(UNITS + LearnWorld.READ + "?at=" + LearnWorld.POLL + "&said=vote-lasts")
                .then()
                .body(containsString("in this poll a vote can not be changed"), containsString("role=\"alert\""));
    }

    @Test
    void shouldTakeNoVotesOfTheTeam() {
        reader("Root", Role.ADMINISTRATOR)
                .get(UNITS + LearnWorld.READ)
                .then()
                .body(containsString("votes are not taken"), not(containsString(">Vote<")));
    }

    @Test
    void shouldTakeNoMoreAnswersWhenAProblemIsClosed() {
        learning.closed = "attempts";
        amina().get(UNITS + LearnWorld.QUIZ)
                .then()
                .body(
                        containsString("You have used all attempts."),
                        not(containsString("Submit answer")),
                        containsString(" disabled"));
        learning.closed = "deadline";
        amina().get(UNITS + LearnWorld.QUIZ)
                .then()
                .body(
                        containsString("The deadline has passed."),
                        not(containsString("Submit answer")),
                        containsString("Save for later"));
        reader("Root", Role.ADMINISTRATOR)
                .get(UNITS + LearnWorld.QUIZ)
                .then()
                .body(containsString("You are on the team"), not(containsString("Save for later")));
    }

    @Test
    void shouldGoBackToTheUnitWhenAFormsAddressIsOpened() {
        amina().get(PROBLEM + "/submission")
                .then()
                .statusCode(303)
                .header("Location", containsString(UNITS + LearnWorld.QUIZ));
    }

    @Test
    void shouldEnrollAndGoOn() {
        form(amina())
                .formParam("edition", LearnWorld.ARABIC.id())
                .post("/runs/" + LearnWorld.RUN + "/enrollment")
                .then()
                .statusCode(303)
                .header("Location", endsWith(UNITS + LearnWorld.QUIZ));
        assertEquals("enroll " + LearnWorld.ARABIC.id(), learning.calls.getLast());
        form(amina())
                .formParam("edition", LearnWorld.ARABIC.id())
                .formParam("unit", LearnWorld.READ)
                .post("/runs/" + LearnWorld.RUN + "/enrollment")
                .then()
                .header("Location", endsWith(UNITS + LearnWorld.READ));
    }

    @Test
    void shouldSayWhyWhenEnrollingIsRefused() {
        learning.refusal = "run-is-full";
        form(reader("Otto"))
                .formParam("edition", LearnWorld.ENGLISH.id())
                .post("/runs/" + LearnWorld.RUN + "/enrollment")
                .then()
                .statusCode(409)
                .body(containsString("It is so."), containsString("Nothing was changed."));
    }

    @Test
    void shouldAskForTheKeyWhereTheRunHasOne() {
        var page = "/runs/" + LearnWorld.RUN + "/enrollment";
        reader("Otto").get(page).then().body(not(containsString("name=\"key\"")));
        var open = FakeLearning.standing(null, Doorway.Door.OPEN, 0, 0);
        learning.doorway =
                new Doorway(open.run(), null, false, open.door(), null, null, null, open.taken(), 0, 0, true);
        reader("Otto").get(page).then().body(containsString("name=\"key\""));
        learning.refusal = "key-wrong";
        form(visitor("pt").auth().oauth2(Tokens.of("Otto")))
                .formParam("edition", LearnWorld.ENGLISH.id())
                .formParam("key", "r<b>")
                .post(page)
                .then()
                .statusCode(409)
                .body(containsString("Esta não é a chave da turma."), containsString("value=\"r&lt;b&gt;\""));
        assertEquals("enroll " + LearnWorld.ENGLISH.id() + " r<b>", learning.calls.getLast());
    }

    @Test
    void shouldTellWhoAsksHowTheyStandBeforeTheRun() {
        var page = "/runs/" + LearnWorld.RUN + "/enrollment";
        learning.doorway = FakeLearning.standing(null, Doorway.Door.FULL, 14, 0);
        reader("Otto")
                .get(page)
                .then()
                .body(containsString("14 people wait for a place."), containsString("Join the waiting list"));
        learning.doorway = FakeLearning.standing(EnrollmentState.WAITING, Doorway.Door.FULL, 14, 3);
        reader("Otto")
                .get(page)
                .then()
                .body(containsString("You are number 3 on the waiting list."), containsString("/enrollment/end"));
        learning.doorway = FakeLearning.standing(null, Doorway.Door.LATE, 0, 0);
        reader("Otto").get(page).then().body(containsString("You can still join late."));
        learning.doorway = FakeLearning.standing(null, Doorway.Door.CLOSED, 0, 0);
        reader("Otto").get(page).then().body(not(containsString("action=\"" + page)));
    }

    @Test
    void shouldLeaveByAForm() {
        form(amina()).post("/runs/" + LearnWorld.RUN + "/enrollment/end").then().statusCode(303);
        assertEquals("withdraw", learning.calls.getLast());
        amina().get("/runs/" + LearnWorld.RUN + "/enrollment/end").then().statusCode(303);
    }

    @Test
    void shouldTakeNoFormWithoutItsToken() {
        amina().header("Sec-Fetch-Site", "same-origin")
                .formParam("q-q1", "a")
                .post(PROBLEM + "/submission")
                .then()
                .statusCode(403);
        assertTrue(learning.calls.isEmpty());
    }

    @Test
    void shouldShowWhatOneStudies() {
        amina().get("/learning")
                .then()
                .statusCode(200)
                .body(
                        containsString("Continue"),
                        containsString("Due soon"),
                        containsString("Contas para uma cooperativa"));
        reader("Otto").get("/learning").then().body(containsString("You are in no course yet."));
    }

    @Test
    void shouldKeepGradeAndCompletionApart() {
        amina().get("/runs/" + LearnWorld.RUN + "/progress")
                .then()
                .body(
                        containsString("74%"),
                        containsString("you would pass today"),
                        containsString("of 14"),
                        containsString("Dropped: the lowest one does not count"),
                        containsString("Mean of 2: 82.5 × 0.6 = 49.5"));
    }

    private static RequestSpecification amina() {
        return reader("Amina", Role.LEARNER);
    }
}
