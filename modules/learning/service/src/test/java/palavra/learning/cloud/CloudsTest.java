package palavra.learning.cloud;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import palavra.content.api.AssessedCloud;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.LearningDoor;
import palavra.learning.TestClock;
import palavra.learning.Together;
import palavra.learning.World;
import palavra.learning.api.cloud.CloudView;
import palavra.learning.api.cloud.CloudWord;

/** Ana reads in English and Bento in Portuguese; both say what water is for them, in three words at most. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CloudsTest {

    private static final Actor ANA = Tokens.actor("Ana");
    private static final Actor BENTO = Tokens.actor("Bento");
    private static final Actor HELENA = Tokens.actor("Helena");

    @Inject
    CloudsDoor clouds;

    @Inject
    LearningDoor learning;

    @Inject
    World world;

    @Inject
    TestClock clock;

    private AssessedCloud cloud;
    private UUID run;

    @BeforeEach
    void start() {
        clock.set(TestClock.START);
        cloud = new AssessedCloud(Ids.next(), world.practice(), 3, 2, true);
        run = world.clouded(null, cloud).run();
        learning.enroll(ANA, run, world.english().id());
        learning.enroll(BENTO, run, world.portuguese().id());
    }

    @Test
    void shouldShowWhatAllSaidToWhoSaidSomething() {
        assertNull(seen(ANA).words());
        assertNull(seen(ANA).closed());
        var first = say(ANA, "River", "life");
        assertEquals(List.of("River", "life"), first.own());
        assertEquals("said", first.closed());
        assertNull(seen(BENTO).words());
        var both = say(BENTO, "RIVER ", "sede", "chuva");
        assertEquals(2, both.learners());
        assertEquals(
                List.of("river", "chuva"),
                both.words().stream().map(CloudWord::word).toList());
        assertEquals(2, both.words().getFirst().learners());
        assertEquals("pt", both.words().getLast().language().tag());
        assertEquals(List.of(both), clouds.in(BENTO, run, world.practice()));
    }

    @Test
    void shouldShowAWordAsMostWroteIt() {
        Stream.of("nilo", "Nilo", "Nilo", "NILO").forEach(word -> say(learner("Writer of " + word + Ids.next()), word));
        assertEquals("Nilo", say(ANA, "NILO").words().getFirst().text());
    }

    @Test
    void shouldShowOneEditionAlone() {
        say(ANA, "river", "life");
        say(BENTO, "rio", "life");
        var portuguese = clouds.of(ANA, run, cloud.id(), world.portuguese().id());
        assertEquals(1, portuguese.learners());
        assertEquals(
                List.of("life", "rio"),
                portuguese.words().stream().map(CloudWord::word).toList());
        assertEquals(1, portuguese.words().getFirst().learners());
        assertEquals(0, clouds.of(ANA, run, cloud.id(), Ids.next()).learners());
    }

    @Test
    void shouldTakeTheSameWordsOnceHoweverOftenAndFastTheyAreSent() {
        Together.times(12, i -> say(ANA, "river", "life"));
        assertEquals(1, say(ANA, "Life", "River").learners());
        assertEquals(1, told());
        assertEquals("words-said", refused(() -> say(ANA, "sea")).code());
        assertEquals(2, seen(ANA).words().size());
    }

    @Test
    void shouldTakeOneAnswerOfTwoThatDiffer() {
        var outcomes = Together.times(10, i -> {
            try {
                return say(ANA, "word " + i).own().getFirst();
            } catch (Refusal refusal) {
                return refusal.code();
            }
        });
        assertEquals(9, Collections.frequency(outcomes, "words-said"));
        assertEquals(1, seen(ANA).learners());
    }

    @Test
    void shouldCountRightWhenManySayTheSameInAnotherOrder() {
        var people = IntStream.range(0, 24).mapToObj(i -> learner("Sayer " + i)).toList();
        Together.times(24, i -> {
            var words = new ArrayList<>(List.of("river", "life", "rain"));
            Collections.shuffle(words, new Random(i));
            return clouds.say(people.get(i), run, cloud.id(), words);
        });
        clouds.desk(HELENA, run, cloud.id()).words().forEach(word -> assertEquals(24, word.learners()));
        assertEquals(24, clouds.desk(HELENA, run, cloud.id()).learners());
    }

    @Test
    void shouldCompleteTheUnitBySayingSomething() {
        assertEquals(2, learning.outline(ANA, run).units().get(world.practice()).of());
        assertEquals(
                "complete-by-answering",
                refused(() -> learning.complete(ANA, run, cloud.id())).code());
        say(ANA, "river");
        assertEquals(1, learning.outline(ANA, run).units().get(world.practice()).done());
    }

    @Test
    void shouldHideAWordFromEverybodyAndSayWhoDidIt() {
        say(ANA, "river", "=rude()");
        clouds.hide(HELENA, run, cloud.id(), "=rude", true);
        clouds.hide(HELENA, run, cloud.id(), "=rude", true);
        assertEquals(1, say(BENTO, "=Rude()").words().size());
        assertEquals(
                List.of("river"),
                seen(ANA).words().stream().map(CloudWord::word).toList());
        assertEquals(List.of("river", "=rude()"), seen(ANA).own());
        var desk = clouds.desk(HELENA, run, cloud.id());
        assertEquals(
                List.of(true, false),
                desk.words().stream().map(CloudWord::hidden).toList());
        assertEquals(1, desk.acts().size());
        assertEquals("Helena", desk.acts().getFirst().by());
        clouds.hide(HELENA, run, cloud.id(), "=rude", false);
        assertEquals(2, seen(ANA).words().size());
        assertEquals(2, clouds.desk(HELENA, run, cloud.id()).acts().size());
        assertThrows(Exception.class, () -> world.execute("update cloud_act set name = 'Nobody' where run = ?", run));
        assertEquals(
                404,
                refused(() -> clouds.hide(HELENA, run, cloud.id(), "sea", true)).status());
    }

    @Test
    void shouldGiveAllWordsAsAFileWithoutNamesOrFormulas() {
        say(ANA, "River", "=rude()");
        say(BENTO, "River");
        clouds.hide(HELENA, run, cloud.id(), "=rude", true);
        var file = new String(clouds.export(HELENA, run, cloud.id()), StandardCharsets.UTF_8);
        assertEquals("""
                \uFEFFword,learners,of,hidden,en,pt
                River,2,2,no,1,1
                '=rude(),1,2,yes,1,0
                """, file.replace("\r\n", "\n"));
        assertFalse(file.contains("Ana"));
    }

    @Test
    void shouldForgetWordsWithTheirPerson() {
        say(ANA, "river", "Life");
        say(BENTO, "river", "life");
        world.execute("delete from enrollment where run = ? and person = ?", run, ANA.id());
        var left = seen(BENTO);
        assertEquals(1, left.learners());
        assertEquals(
                List.of(1L, 1L), left.words().stream().map(CloudWord::learners).toList());
        assertEquals("life", left.words().getFirst().text());
    }

    @Test
    void shouldRefuseWhoIsNotThereOrMayNot() {
        assertEquals(404, refused(() -> say(Tokens.actor("Otto"), "sea")).status());
        assertEquals(404, refused(() -> clouds.of(ANA, run, Ids.next(), null)).status());
        assertEquals("team-only-looks", refused(() -> say(HELENA, "sea")).code());
        assertEquals("team", seen(HELENA).closed());
        assertEquals(0, seen(HELENA).words().size());
        for (var forbidden : List.<Executable>of(
                () -> clouds.desk(ANA, run, cloud.id()),
                () -> clouds.export(ANA, run, cloud.id()),
                () -> clouds.hide(ANA, run, cloud.id(), "river", true))) {
            assertEquals(404, refused(forbidden).status());
        }
    }

    @Test
    void shouldWaitForTheUnitAndEndWithTheRun() {
        var early =
                world.clouded(TestClock.START.plus(Duration.ofHours(1)), cloud).run();
        learning.enroll(ANA, early, null);
        assertEquals(
                "unit-not-open",
                refused(() -> clouds.say(ANA, early, cloud.id(), List.of("sea")))
                        .code());
        var over = world.clouded(null, cloud);
        learning.enroll(ANA, over.run(), null);
        world.change(world.archived(over));
        assertEquals(
                "run-is-archived",
                refused(() -> clouds.say(ANA, over.run(), cloud.id(), List.of("sea")))
                        .code());
        assertEquals(List.of(), clouds.of(ANA, over.run(), cloud.id(), null).words());
    }

    @Test
    void shouldTellWithoutNameOrWord() {
        say(ANA, "unheard-of");
        assertEquals(1, told());
        var personal = "outbox where data like ? and (data like ? or data like '%unheard-of%')";
        assertEquals(0, world.count(personal, "%cloud.answered%" + cloud.id() + "%", "%" + ANA.id() + "%"));
    }

    @Test
    void shouldDoTheSameOverHttp() {
        var at = "/api/learning/runs/" + run + "/clouds/" + cloud.id();
        given().auth()
                .oauth2(Tokens.of("Ana"))
                .contentType("application/json")
                .body("{\"words\":[\"River\"]}")
                .put(at + "/words")
                .then()
                .statusCode(200)
                .body("words[0].word", equalTo("river"));
        given().auth()
                .oauth2(Tokens.of("Helena"))
                .contentType("application/json")
                .body("{\"word\":\"river\",\"hidden\":true}")
                .put(at + "/hidden")
                .then()
                .statusCode(204);
        given().auth().oauth2(Tokens.of("Ana")).get(at).then().body("words.size()", equalTo(0));
        given().auth().oauth2(Tokens.of("Ana")).get(at + "/desk").then().statusCode(404);
        given().get(at).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("Ana"))
                .get("/api/learning/runs/" + run + "/units/" + world.practice() + "/clouds")
                .then()
                .body("[0].own[0]", equalTo("River"));
        assertTrue(given().auth()
                .oauth2(Tokens.of("Helena"))
                .get(at + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .contains("River,1,1,yes"));
    }

    private CloudView say(Actor actor, String... words) {
        return clouds.say(actor, run, cloud.id(), List.of(words));
    }

    private CloudView seen(Actor actor) {
        return clouds.of(actor, run, cloud.id(), null);
    }

    private Actor learner(String name) {
        var learner = Tokens.actor(name);
        learning.enroll(learner, run, null);
        return learner;
    }

    private long told() {
        return world.count("outbox where type = 'palavra.cloud.answered.v1' and data like ?", "%" + run + "%");
    }

    private static Refusal refused(Executable act) {
        return assertThrows(Refusal.class, act);
    }
}
