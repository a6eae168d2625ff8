package palavra.frontend.peer;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static palavra.frontend.Browser.form;
import static palavra.frontend.Browser.reader;
import static palavra.frontend.Browser.visitor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.content.api.assignment.Peers;
import palavra.frontend.learn.FakeWork;
import palavra.frontend.learn.LearnPagesTest;
import palavra.kernel.Refusal;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.api.assignment.GradedWork;
import palavra.learning.api.assignment.WorkState;
import palavra.learning.api.peer.PeerState;
import palavra.learning.api.peer.PeerView;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(LearnPagesTest.Doors.class)
class PeerPagesTest {

    private static final String ASSIGNMENT =
            "/runs/0197a000-0000-7000-8000-000000000001/units/" + FakePeers.UNIT + "/assignments/" + FakeWork.ESSAY;
    private static final String PAGE = ASSIGNMENT + "/reviews";
    private static final String REVIEW = PAGE + "/" + FakePeers.REVIEW;

    @Inject
    FakePeers peers;

    @Inject
    FakeWork work;

    @BeforeEach
    void start() {
        peers.reset();
        work.reset();
        work.peers = new Peers(3, 3, 7);
        work.state = WorkState.HANDED_IN;
    }

    @AfterEach
    void end() {
        work.reset();
    }

    @Test
    void shouldSayOnTheAssignmentHowManyReviewsCameAndWereGiven() {
        amina().get(ASSIGNMENT)
                .then()
                .statusCode(200)
                .body(
                        containsString("2 of 3 reviews received"),
                        containsString("You gave 1 of 3"),
                        containsString("If fewer reviews come"),
                        containsString("href=\"" + PAGE + "\""),
                        not(containsString("Somebody of the team will grade it.")));
        peers.state = PeerState.WITH_TEAM;
        amina().get(ASSIGNMENT).then().body(containsString("The team will grade your work."));
        work.state = WorkState.NOT_STARTED;
        peers.state = PeerState.NOT_HANDED_IN;
        amina().get(ASSIGNMENT).then().body(containsString("at least 3"), not(containsString("You gave")));
        visitor("pt")
                .auth()
                .oauth2(Tokens.of("Amina"))
                .get(ASSIGNMENT)
                .then()
                .body(containsString("Avaliação entre colegas"));
    }

    @Test
    void shouldShowTheMedianAndWhatEachPeerSaidWithoutNames() {
        work.state = WorkState.GRADED;
        peers.state = PeerState.GRADED;
        work.result = said(2);
        peers.reviews =
                List.of(new PeerView.Received(FakePeers.REVIEW, said(0)), new PeerView.Received(FakeWork.FILE, null));
        amina().get(ASSIGNMENT)
                .then()
                .body(
                        containsString("By the median of 2 reviews of peers."),
                        containsString("Only 2 of 3 reviews came in time."),
                        containsString("Review 1"),
                        containsString("action=\"" + REVIEW + "/report\""),
                        containsString("You reported this review."),
                        not(containsString("Helena")));
    }

    @Test
    void shouldGiveOneWorkAtATimeWithItsRubric() {
        visitor().get(PAGE).then().statusCode(401);
        amina().get(PAGE).then().statusCode(200).body(containsString("Get another one"));
        form(amina()).post(PAGE).then().statusCode(303).header("Location", endsWith("?said=new"));
        amina().get(PAGE)
                .then()
                .body(
                        containsString("&lt;b&gt;Tiles&lt;/b&gt;"),
                        containsString("lang=\"ar\""),
                        containsString("name=\"level.c1\""),
                        containsString("name=\"points.c2\""),
                        containsString("roof.pdf"),
                        containsString("learn each other"));
        filled().formParam("act", "send")
                .post(REVIEW)
                .then()
                .statusCode(303)
                .header("Location", endsWith("?said=sent"));
        assertTrue(peers.calls.getLast().contains("levels={c1=l2}, points={c2=7.5}"), peers.calls.toString());
        filled().formParam("act", "next").post(REVIEW).then().header("Location", endsWith("?said=next"));
        assertEquals("next", peers.calls.getLast());
        amina().redirects().follow(false).get(REVIEW).then().statusCode(303).header("Location", endsWith("/reviews"));
        amina().redirects()
                .follow(false)
                .get(REVIEW + "/report")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/reviews"));
    }

    @Test
    void shouldSayWhenThereIsNothingToReviewOrOneMustHandInFirst() {
        peers.more = false;
        form(amina()).post(PAGE).then().statusCode(303).header("Location", endsWith("?said=none"));
        amina().get(PAGE + "?said=none").then().body(containsString("There is nothing to review just now"));
        peers.state = PeerState.NOT_HANDED_IN;
        amina().get(PAGE).then().body(containsString("Hand in first"), not(containsString("Get a")));
        peers.closed = "archived";
        amina().get(PAGE).then().body(containsString("This run is archived"));
        peers.closed = "team";
        amina().get(PAGE).then().statusCode(200);
    }

    @Test
    void shouldKeepWhatWasTypedWhenItIsRefused() {
        peers.inHand = true;
        peers.refusal = Refusal.invalid("rating-incomplete", "Choose a level.", "c1");
        filled().formParam("act", "send")
                .post(REVIEW)
                .then()
                .statusCode(400)
                .body(
                        containsString("Well &lt;argued&gt;."),
                        containsString("value=\"7.5\""),
                        containsString("checked"),
                        containsString("Choose a level or give points."));
        form(amina())
                .formParam("words", "A <copy>.")
                .post(REVIEW + "/report")
                .then()
                .statusCode(400)
                .body(containsString("A &lt;copy&gt;."));
        peers.refusal = null;
        form(amina())
                .formParam("words", "A copy.")
                .post(REVIEW + "/report")
                .then()
                .header("Location", endsWith("?said=reported"));
        assertEquals("report A copy.", peers.calls.getLast());
    }

    private static RequestSpecification filled() {
        return form(amina())
                .formParam("level.c1", "l2")
                .formParam("points.c2", "7.5")
                .formParam("comment", "Well <argued>.");
    }

    private static GradedWork said(int reviews) {
        var all = FakeWork.RESULT;
        return new GradedWork(all.lines(), all.earned(), all.possible(), all.comment(), "", all.at(), reviews);
    }

    private static RequestSpecification amina() {
        return reader("Amina", Role.LEARNER);
    }
}
