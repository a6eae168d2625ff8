package palavra.campus;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Real courses on real parts: every unit of them, and in a real browser the whole path through one from registration to a
 * certificate that a stranger verifies, and through our own in Portuguese; what is counted meanwhile; and that nothing is
 * lost when the application is killed. The system property {@code palavra.packaging} chooses what it runs against.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CampusTest {

    private static Installation installation;
    private static Browsers browsers;

    /** What imports said, by the folders of the courses. */
    private static final Map<String, JsonNode> reports = new LinkedHashMap<>();

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
        var counts = new TreeMap<>(Map.of(
                "olx-openedx-demo", new int[] {6, 17, 58, 266, 29, 11},
                "olx-demo-test-course", new int[] {8, 48, 115, 64, 34, 3},
                "olx-dhis2-intro-multilang", new int[] {5, 23, 45, 49, 58, 14},
                "olx-kitchen-sink", new int[] {4, 15, 16, 0, 14, 1},
                "olx-math-percent-fi", new int[] {4, 21, 46, 95, 47, 13}));
        counts.forEach((name, expected) -> {
            var report =
                    installation.json("import", "olx", installation.course(name).toString(), "--json", "--publish");
            reports.put(name, report);
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
    void shouldShowEveryUnitOfTheRealCoursesToALearner() {
        var learners = reports.values().stream()
                .map(report -> new EveryUnit(installation, report))
                .toList();
        var faults = learners.parallelStream()
                .flatMap(learner -> learner.faults().stream())
                .toList();
        assertEquals(List.of(), faults);
    }

    @Test
    @Order(3)
    void shouldWalkAWholeCourseWithoutAComplaintOfTheBrowser() {
        var learner = new Learner(browsers.person("en"), installation, Locale.ENGLISH);
        learner.signIn("learner@example.org");
        assertEquals(List.of(), learner.complaintsOnTheWay(run("olx-kitchen-sink")));
        learner.watches(run("olx-math-percent-fi"));
    }

    /** All that is graded in this course came along, so that its pass mark can be reached, and more. */
    @Test
    @Order(4)
    void shouldLeadFromRegistrationToACertificateAStrangerVerifies() {
        var learner = new Learner(browsers.person("en"), installation, Locale.ENGLISH);
        learner.register("Thandi", "Mokoena");
        learner.findAndEnroll("Introduction to DHIS2", "English");
        var run = learner.run();
        var facilitator = facilitator(run);

        learner.readsWhatAFilmSays(run);
        learner.answersWrongly(run);
        System.out.printf(
                "The facilitator saw the answer after %d ms%n",
                facilitator.seesTheFirstAnswer(run).toMillis());
        learner.asks(run, "Who may enter the data of a district?");
        facilitator.answerAndEndorse(run, "Whom its administrator gave the right, for each data set.");
        learner.seesAnEndorsedAnswer(run);
        learner.isToldOfTheAnswer();

        var grade = new OneGrade(run, "Thandi Mokoena", learner.answersUntilItIsPassed(run));
        var number = learner.certificate(run);
        grade.isWhatTheLearnerSees(learner, number);
        grade.isWhatTheTeamSees(facilitator);
        learner.answersEverythingRightly(run);
        var stranger = new Person(browsers.person("en"), installation, Locale.ENGLISH);
        stranger.verify(number, "Thandi Mokoena");
        facilitator.seesWhoWasCertified(run, "1");
    }

    /** The author of an imported course leads its team and takes a facilitator on. */
    private static Facilitator facilitator(String run) {
        var facilitator = new Facilitator(browsers.person("en"), installation);
        facilitator.signIn("facilitator@example.org");
        var number = facilitator.number();
        var author = new Facilitator(browsers.person("en"), installation);
        author.signIn("author@example.org");
        author.takesOnTheTeam(run, number, "Daniel Okafor");
        return facilitator;
    }

    @Test
    @Order(5)
    void shouldLeadToACertificateInPortugueseToo() {
        var learner = new Learner(browsers.person("pt"), installation, Locale.of("pt"));
        learner.register("Mateus", "Cossa");
        learner.findAndEnroll("Apanhar a chuva", "Português");
        var run = learner.run();
        learner.watches(run);
        learner.readsOf(run, "Inharrime");
        learner.answersWhileTheLineIsAway(run);
        learner.answersEverythingRightly(run);
        var number = learner.certificate(run);
        new Person(browsers.person("pt"), installation, Locale.of("pt")).verify(number, "Mateus Cossa");
    }

    @Test
    @Order(6)
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
    @Order(7)
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
    @Order(8)
    void shouldHaveNoAccessibilityFaultOnAnyPage() {
        assertEquals(List.of(), new Tour(browsers, installation).faults());
    }

    @Test
    @Order(9)
    void shouldRelaunchACourseForAnotherCommunityWithNobodyOfTheEarlierRun() throws Exception {
        var relaunch = new Relaunch(browsers, installation);
        relaunch.changeOfEdition();
        relaunch.newRun();
    }

    @Test
    @Order(10)
    void shouldShowExactlyWhatAnAuthorChangedInACourseWithEveryComponent() {
        var page = browsers.person("en");
        new Person(page, installation, Locale.ENGLISH).signIn("author@example.org");
        var author = new Author(page, installation);
        author.begin("Rain for everyone", "R1");
        author.writeEveryComponent();
        author.publish("The first one", 1);
        author.changeThreeTexts();
        assertEquals(List.of("Why rain", "A roof", "The first rain"), author.changed());
        author.publish("Three texts", 2);
        assertEquals(List.of(), author.changed());
    }

    @Test
    @Order(11)
    void shouldAskTranslatorsForExactlyWhatChangedAndLeaveAdaptationsAlone() {
        new Editions(browsers, installation).check();
    }

    @Test
    @Order(12)
    void shouldLeadThroughAnImportedCourseInFourLanguagesAndBothDirections() {
        new FourLanguages(browsers, installation, reports.get("olx-dhis2-intro-multilang")).check();
    }

    @Test
    @Order(13)
    void shouldTakeAnswersOfEveryTypeWithKeysAloneAndWithoutScript() throws Exception {
        var everyType = new EveryType(browsers.plain("en"), installation);
        everyType.write();
        new TimedQuiz(browsers, installation).check(everyType.author());
        assertEquals(List.of(), new WholeUnit(browsers, installation, everyType.author()).faults());
    }

    @Test
    @Order(14)
    void shouldLetAPersonGradeWhatALearnerHandsInWithoutScript() {
        assertEquals(List.of(), new Essay(browsers, installation).faults());
    }

    @Test
    @Order(14)
    void shouldLetLearnersAssessEachOtherWithoutScript() {
        assertEquals(List.of(), new Colleagues(browsers, installation).faults());
    }

    @Test
    @Order(15)
    void shouldGiveALearnerTheirOwnProblemOfAPool() {
        assertEquals(List.of(), new Pools(browsers, installation).faults());
    }

    @Test
    @Order(15)
    void shouldGiveEachLearnerNumbersOfTheirOwn() {
        assertEquals(List.of(), new OwnNumbers(browsers, installation).faults());
    }

    @Test
    @Order(16)
    void shouldGatherTheWordsOfAllInACloudAndHideOne() {
        assertEquals(List.of(), new SaidWords(browsers, installation).faults());
    }

    @Test
    @Order(17)
    void shouldKeepAPartOfACourseForOneCohort() {
        assertEquals(List.of(), new Apart(browsers, installation).faults());
    }

    @Test
    @Order(19)
    void shouldLetFourTalkAtOnceWhileOneOfThemFloodsTheDiscussion() throws Exception {
        new FourAtOnce(browsers, installation).check();
    }

    @Test
    @Order(20)
    void shouldForgetALearnerWhoWantsThatAndKeepTheConversation() throws Exception {
        new Farewell(browsers, installation).plays();
    }

    private static String run(String course) {
        return "/runs/" + reports.get(course).get("run").asText();
    }

    private static String text(int[] numbers) {
        return java.util.Arrays.toString(numbers);
    }
}
