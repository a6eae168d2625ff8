package palavra.frontend.people;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static palavra.frontend.Browser.form;
import static palavra.frontend.Browser.reader;
import static palavra.frontend.Browser.visitor;
import static palavra.frontend.catalog.FakeCourses.RUN;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.frontend.learn.FakeLearning;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(PeoplePagesTest.Team.class)
class PeoplePagesTest {

    /** The doors that these pages ask beside courses. */
    public static class Team implements QuarkusTestProfile {

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(FakeLearning.class, FakeRoster.class);
        }
    }

    private static final String PEOPLE = "/runs/" + RUN + "/people";
    private static final String COHORTS = "/runs/" + RUN + "/cohorts";

    @Inject
    FakeRoster roster;

    @Inject
    FakeAudiences audiences;

    @BeforeEach
    void forget() {
        roster.calls.clear();
        audiences.calls.clear();
        roster.applied = false;
        roster.key = "";
    }

    @Test
    void shouldKeepOthersFromThePeopleOfARun() {
        for (var page :
                List.of(PEOPLE, PEOPLE + "/lists", PEOPLE + "/file", PEOPLE + "/key", COHORTS, COHORTS + "/parts")) {
            visitor().get(page).then().statusCode(401);
            reader("Amina", Role.LEARNER).get(page).then().statusCode(404);
            helena().get(page).then().statusCode(200);
        }
    }

    @Test
    void shouldSetAndRemoveTheKeyOfARun() {
        var page = PEOPLE + "/key";
        helena().get(page).then().body(containsString("The run asks for no key"));
        form(helena())
                .formParam("key", "r<b>")
                .post(page)
                .then()
                .statusCode(400)
                .body(containsString("6 to 60"), containsString("value=\"r&lt;b&gt;\""));
        form(helena()).formParam("key", " ").post(page).then().statusCode(400);
        form(helena()).formParam("key", "<River>").post(page).then().statusCode(303);
        helena().get(page).then().body(containsString("value=\"&lt;River&gt;\""), containsString(page + "/end"));
        helena().get(page + "/end").then().statusCode(303);
        form(helena()).post(page + "/end").then().statusCode(303);
        assertEquals("lock ", roster.calls.getLast());
    }

    @Test
    void shouldListPeopleWithTheirStatesAndAsWhatTheyAreNamed() {
        helena().get(PEOPLE)
                .then()
                .body(allOf(
                        containsString("Amina &lt;b&gt;Diallo&lt;/b&gt;"),
                        containsString("amina@example.org"),
                        containsString("Waiting, number 1"),
                        containsString("Invited"),
                        containsString("Removed <bdi>Eve &lt;i&gt;</bdi>"),
                        containsString("1 of 1 places are taken."),
                        containsString("cursor=" + new UUID(3, 9))));
        helena().header("Accept-Language", "pt").get(PEOPLE).then().statusCode(200);
        visitor("pt")
                .auth()
                .oauth2(palavra.kernel.test.Tokens.of("Helena", Role.FACILITATOR))
                .get(PEOPLE)
                .then()
                .body(containsString("À espera, número 1"), containsString("Convidar por e-mail"));
    }

    @Test
    void shouldNarrowTheListAndKeepThatFromPageToPage() {
        helena().queryParam("text", "á &b")
                .queryParam("state", "WAITING")
                .queryParam("cohort", FakeRoster.NORTH)
                .get(PEOPLE)
                .then()
                .statusCode(200)
                .body(
                        containsString("text=%C3%A1+%26b&amp;state=WAITING&amp;cohort=" + FakeRoster.NORTH),
                        containsString("value=\"á &amp;b\""));
        helena().get(PEOPLE + "?text=nobody").then().body(containsString("Nobody fits."));
        helena().get(PEOPLE + "?state=x&cohort=y&cursor=").then().statusCode(200);
    }

    @Test
    void shouldInviteByEmailAndKeepWhatWasTypedWhenItIsNone() {
        form(helena())
                .formParam("email", "nia@example.org")
                .formParam("cohort", FakeRoster.NORTH)
                .post(PEOPLE)
                .then()
                .statusCode(303)
                .header("Location", endsWith("?said=unknown"));
        assertEquals("invite nia@example.org " + FakeRoster.NORTH, roster.calls.getLast());
        form(helena())
                .formParam("email", "nia<i>")
                .post(PEOPLE)
                .then()
                .statusCode(400)
                .body(containsString("nia&lt;i&gt;"), containsString("This is not an e-mail address."));
        helena().get(PEOPLE + "?said=unknown").then().body(containsString("They are invited"));
    }

    @Test
    void shouldDoToEverybodyWhoIsTicked() {
        var one = new UUID(4, 1);
        var two = new UUID(4, 2);
        act("move").formParam("to", FakeRoster.NORTH).formParam("who", one, two).post(PEOPLE + "/selection");
        act("remove").formParam("who", one).post(PEOPLE + "/selection");
        act("readmit").formParam("who", two).post(PEOPLE + "/selection");
        assertEquals(
                List.of(
                        "move " + one + " " + FakeRoster.NORTH,
                        "move " + two + " " + FakeRoster.NORTH,
                        "remove " + one,
                        "readmit " + two),
                roster.calls);
        act("remove").post(PEOPLE + "/selection").then().statusCode(303).header("Location", endsWith("?said=nobody"));
        helena().get(PEOPLE + "/selection").then().statusCode(303);
    }

    @Test
    void shouldShowWhatAListWouldDoBeforeItDoesIt() {
        var report = PEOPLE + "/lists/" + FakeRoster.LIST;
        upload("email\nana@example.org\n").then().statusCode(303).header("Location", endsWith(report));
        helena().get(report)
                .then()
                .body(
                        containsString("What it would do"),
                        containsString("New: enrolled"),
                        containsString("This is not an e-mail address."),
                        containsString("Do exactly this"));
        upload("name\nAna\n").then().statusCode(400).body(containsString("one of them email"));
        form(helena()).post(report + "/application").then().statusCode(303);
        helena().get(report)
                .then()
                .body(
                        containsString("It was applied."),
                        containsString("One line would have done something else"),
                        not(containsString("Do exactly this")));
    }

    @Test
    void shouldMakeEndAndFillCohorts() {
        helena().get(COHORTS)
                .then()
                .body(containsString("North &lt;river&gt;"), containsString("value=\"BALANCED\" checked"));
        form(helena())
                .formParam("name", "South")
                .formParam("edition", "")
                .post(COHORTS)
                .then()
                .statusCode(303);
        form(helena())
                .formParam("name", " ")
                .post(COHORTS)
                .then()
                .statusCode(400)
                .body(containsString("Give it a name"));
        form(helena())
                .formParam("sorting", "RANDOM")
                .post(COHORTS + "/sorting")
                .then()
                .statusCode(303);
        form(helena()).post(COHORTS + "/" + FakeRoster.NORTH + "/end").then().statusCode(303);
        assertEquals(List.of("found South null", "sort RANDOM", "dissolve " + FakeRoster.NORTH), roster.calls);
    }

    @Test
    void shouldSayWhichPartsAreForWhom() {
        var page = COHORTS + "/parts";
        helena().get(page)
                .then()
                .body(
                        containsString("Wells &amp; &lt;rivers&gt;"),
                        containsString("For everybody"),
                        containsString("<strong lang=\"ar\" dir=\"auto\">ماء الشمال</strong>"),
                        containsString("value=\"" + FakeRoster.NORTH + "\" checked"));
        visitor("pt")
                .auth()
                .oauth2(palavra.kernel.test.Tokens.of("Helena", Role.FACILITATOR))
                .get(page + "?said=saved")
                .then()
                .body(containsString("Para toda a gente"), containsString("As notas foram calculadas de novo."));
        form(helena())
                .formParam("cohort", FakeRoster.NORTH)
                .post(page + "/" + FakeAudiences.FIRST)
                .then()
                .statusCode(303)
                .header("Location", endsWith("parts?said=saved#p-" + FakeAudiences.FIRST));
        form(helena()).post(page + "/" + FakeAudiences.FIRST).then().statusCode(303);
        helena().get(page + "/" + FakeAudiences.FIRST).then().statusCode(303);
        assertEquals(
                List.of(
                        "reserve " + FakeAudiences.FIRST + " [" + FakeRoster.NORTH + "]",
                        "reserve " + FakeAudiences.FIRST + " []"),
                audiences.calls);
    }

    @Test
    void shouldSayBeforehandWhatWouldNotBeThereAnyMore() {
        var one = new UUID(4, 1);
        act("move")
                .formParam("to", "")
                .formParam("who", one)
                .post(PEOPLE + "/selection")
                .then()
                .statusCode(200)
                .body(
                        containsString("Into no cohort"),
                        containsString("Wells &amp; &lt;rivers&gt;"),
                        containsString("2 people see this part now"),
                        containsString("1 of them have done something in it"),
                        containsString("name=\"who\" value=\"" + one + "\""));
        assertEquals(List.of(), roster.calls);
        act("move")
                .formParam("to", "")
                .formParam("who", one)
                .formParam("sure", "yes")
                .post(PEOPLE + "/selection")
                .then()
                .statusCode(303);
        assertEquals(List.of("move " + one + " null"), roster.calls);
    }

    private io.restassured.response.Response upload(String csv) {
        return form(helena())
                .contentType("multipart/form-data")
                .multiPart("file", "people.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(PEOPLE + "/lists");
    }

    private static RequestSpecification act(String name) {
        return form(helena()).formParam("act", name);
    }

    private static RequestSpecification helena() {
        return reader("Helena", Role.FACILITATOR);
    }
}
