package palavra.frontend.concern;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static palavra.frontend.Browser.reader;
import static palavra.frontend.Browser.visitor;
import static palavra.frontend.catalog.FakeCourses.RUN;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.frontend.people.FakeRoster;
import palavra.frontend.runs.RunPagesTest;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.api.insight.Concern;
import palavra.learning.api.insight.ConcernQuery;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(RunPagesTest.Staff.class)
class InsightPagesTest {

    private static final String CONCERNS = "/runs/" + RUN + "/concerns";
    private static final String ITEMS = "/runs/" + RUN + "/items";

    @Inject
    FakeInsight insight;

    @BeforeEach
    void forget() {
        insight.asked.clear();
        insight.few = false;
    }

    @Test
    void shouldKeepLearnersAndOthersFromIt() {
        for (var page : List.of(CONCERNS, ITEMS)) {
            visitor().get(page).then().statusCode(401);
            reader("Amina", Role.LEARNER).get(page).then().statusCode(404);
            helena().get(page).then().statusCode(200);
        }
    }

    @Test
    void shouldNameEveryReasonWithWhatItRestsOnAndLeadToThePerson() {
        helena().get(CONCERNS)
                .then()
                .body(
                        containsString("Amina &lt;b&gt;&amp; Co"),
                        containsString("North &lt;river&gt;"),
                        containsString("in the run since March 20, 2027, and has opened nothing"),
                        containsString("Quiz &lt;1&gt;"),
                        containsString("nothing handed in, due"),
                        containsString("nothing handed in for the last 3 deadlines"),
                        containsString("5 attempts, none of them wholly right"),
                        containsString("40% at most, 60% pass"),
                        containsString("/runs/" + RUN + "/grades/" + FakeInsight.PERSON),
                        containsString("/runs/" + RUN + "/people?text=Amina+%3Cb%3E%26+Co"),
                        containsString("after=" + new UUID(9, 9)),
                        containsString("How they are found"));
        portuguese(CONCERNS)
                .then()
                .body(containsString("Quem pode precisar de ajuda"), containsString("40% no máximo, passa-se com 60%"));
    }

    @Test
    void shouldNarrowTheListAndKeepThatFromPageToPage() {
        helena().get(CONCERNS + "?only=STUCK&days=14&cohort=" + FakeRoster.NORTH)
                .then()
                .body(containsString("only=STUCK&amp;cohort=" + FakeRoster.NORTH + "&amp;days=14&amp;after="));
        assertEquals(new ConcernQuery(Concern.STUCK, FakeRoster.NORTH, null, 14, null), insight.asked.getLast());
        helena().get(CONCERNS + "?only=BEHIND").then().body(containsString("Show everybody with any reason"));
        helena().get(CONCERNS + "?only=x&cohort=y&days=z&edition=").then().statusCode(200);
        assertEquals(new ConcernQuery(null, null, null, null, null), insight.asked.getLast());
        helena().get(CONCERNS + "?edition=" + new UUID(7, 1))
                .then()
                .body(containsString("no deadline counts here"), not(containsString("At most")));
    }

    @Test
    void shouldShowHowGoodProblemsAreAndWhyTheyAreFlagged() {
        helena().get(ITEMS)
                .then()
                .body(
                        containsString("The &lt;roof&gt;"),
                        containsString("1,200"),
                        containsString("1.23 of 2"),
                        containsString("0.72"),
                        containsString("24%"),
                        containsString("0.11"),
                        containsString("Misleading option"),
                        containsString("Read its translation again"),
                        containsString("Iron"),
                        containsString("76% · 912"),
                        containsString("Nothing stands out."));
        portuguese(ITEMS).then().body(containsString("Qualidade dos problemas"), containsString("0,11"));
    }

    @Test
    void shouldSayNothingOfFew() {
        insight.few = true;
        helena().get(ITEMS + "?subsection=" + FakeInsight.PART)
                .then()
                .body(containsString("In no edition have 10 learners or more"), not(containsString("<table")));
    }

    private static Response portuguese(String page) {
        return visitor("pt")
                .auth()
                .oauth2(Tokens.of("Helena", Role.FACILITATOR))
                .get(page);
    }

    private static RequestSpecification helena() {
        return reader("Helena", Role.FACILITATOR);
    }
}
