package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The whole path in a real browser on real parts: an imported course from registration to a certificate that a stranger
 * verifies, and the same in Portuguese; what is counted meanwhile; and that nothing is lost when the application is
 * killed. The system property {@code palavra.packaging} chooses what it runs against.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CampusTest {

    private static Installation installation;
    private static Browsers browsers;

    @BeforeAll
    static void start() {
        installation = Installation.start();
        browsers = new Browsers();
    }

    @AfterAll
    static void stop() {
        browsers.close();
        installation.close();
    }

    @Test
    @Order(1)
    void shouldCountEveryItemWhenRealCoursesAreImported() {
        var counts = Map.of(
                "olx-openedx-demo", new int[] {6, 17, 58, 266, 29, 11},
                "olx-demo-test-course", new int[] {8, 48, 115, 64, 34, 3},
                "olx-dhis2-intro-multilang", new int[] {5, 23, 45, 49, 58, 14},
                "olx-kitchen-sink", new int[] {4, 15, 16, 0, 14, 1},
                "olx-math-percent-fi", new int[] {4, 21, 46, 95, 47, 13});
        counts.forEach((name, expected) -> {
            var report =
                    installation.json("import", "olx", installation.course(name).toString(), "--json", "--publish");
            var components = report.get("components");
            var found = new int[] {
                report.get("chapters").asInt(),
                report.get("sequentials").asInt(),
                report.get("verticals").asInt(),
                components.path("html").asInt(),
                components.path("problem").asInt(),
                components.path("video").asInt()
            };
            assertEquals(text(expected), text(found), name);
            assertEquals(
                    report.get("items").size(),
                    report.get("kept").asInt()
                            + report.get("changed").asInt()
                            + report.get("dropped").asInt(),
                    name + ": every item has one verdict");
        });
    }

    @Test
    @Order(2)
    void shouldLeadFromRegistrationToACertificateAStrangerVerifies() {
        var learner = new Person(browsers.person("en"), installation, Locale.ENGLISH);
        learner.register("Thandi", "Mokoena");
        learner.findAndEnroll("Catching rain", "English");
        var run = learner.run();

        learner.watchAndRead(run);
        learner.answerWrongThenRight(run);
        learner.ask(run, "How long does the first rain last on a roof of tiles?");

        var facilitator = new Person(browsers.person("en"), installation, Locale.ENGLISH);
        facilitator.signIn("facilitator@example.org", installation.stack().demoPassword());
        facilitator.answerAndEndorse(run, "Until about one liter has come from each square meter.");
        learner.seesEndorsedAnswer(run);

        learner.answerEverythingRight(run);
        var number = learner.certificate(run);
        var stranger = new Person(browsers.person("en"), installation, Locale.ENGLISH);
        stranger.verify(number, "Thandi Mokoena");
        facilitator.seesWhoWasCertified(run, "1");
    }

    @Test
    @Order(3)
    void shouldLeadToACertificateInPortugueseToo() {
        var learner = new Person(browsers.person("pt"), installation, Locale.of("pt"));
        learner.register("Mateus", "Cossa");
        learner.findAndEnroll("Apanhar a chuva", "Português");
        var run = learner.run();
        learner.readsTheCaseStudyOf(run, "Inharrime");
        learner.answerEverythingRight(run);
        var number = learner.certificate(run);
        new Person(browsers.person("pt"), installation, Locale.of("pt")).verify(number, "Mateus Cossa");
    }

    @Test
    @Order(4)
    void shouldLoseNothingAcknowledgedWhenTheApplicationIsKilled() throws Exception {
        var demo = Thread.ofPlatform().start(() -> installation.palavra("demo", "--learners", "16", "--seed", "4"));
        var ledger = installation.stack().data().resolve("demo-ledger.jsonl").toFile();
        for (var kills = 1; kills <= 2; kills++) {
            var written = ledger.length();
            await().atMost(Duration.ofMinutes(4)).until(() -> ledger.length() > written + 6_000 || !demo.isAlive());
            installation.killApplications();
            installation.up();
        }
        demo.join(Duration.ofMinutes(8).toMillis());
        assertEquals(false, demo.isAlive(), "the simulated learners came to an end");
        var check = installation.json("check", "--json");
        assertTrue(check.get("agrees").asBoolean(), check.toPrettyString());
        assertNotEquals(0, check.at("/totals/promises in the ledger").asInt());
    }

    @Test
    @Order(5)
    void shouldFindAPlantedErrorWhenItChecks() throws Exception {
        try (var database = installation.stack().database();
                var statement = database.createStatement()) {
            var changed = statement.executeUpdate(
                    "update analytics.day set submissions = submissions + 1 where ctid = (select ctid from analytics.day"
                            + " where submissions > 0 limit 1)");
            assertEquals(1, changed);
            var found = installation.fails("check", "--json");
            assertTrue(found.contains("submissions in analytics"), found);
            statement.executeUpdate(
                    "update analytics.day set submissions = submissions - 1 where ctid = (select ctid from analytics.day"
                            + " where submissions > 1 limit 1)");
        }
    }

    @Test
    @Order(6)
    void shouldHaveNoAccessibilityFaultOnAnyPage() {
        assertEquals(List.of(), new Tour(browsers, installation).faults());
    }

    private static String text(int[] numbers) {
        return java.util.Arrays.toString(numbers);
    }

    static void arrived(Page page) {
        assertThat(page.locator("h1")).isVisible();
    }
}
