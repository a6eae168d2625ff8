package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;

/**
 * Four in the discussions of one run at once, each at a browser of their own: two learners, a facilitator, and somebody who
 * advertises. Another moderator decides the appeal, and a third learner reports.
 */
final class FourAtOnce extends Scene {

    private static final String TITLE = "Rain for four";
    private static final String AMARA = "learner@example.org";
    private static final String QUESTION = "Does boiling remove the salt from well water?";
    private static final String ANSWER = "No, the salt stays in the pot: only what is steam leaves it.";
    private static final String BLUNT = "Whoever boils salt water wastes good wood for nothing.";
    private static final String AD = "Order the amazing filters now, only nine dollars for all who read this!";
    private static final int WAVE = 200;

    private final Talker amara;
    private final Talker ben;
    private final Talker carla;
    private final Moderator facilitator;
    private final Moderator lead;

    FourAtOnce(Browsers browsers, Installation installation) {
        super(browsers, installation, TITLE);
        amara = talker();
        ben = talker();
        carla = talker();
        facilitator = new Moderator(browsers.person("en"), installation);
        lead = new Moderator(staff, installation);
    }

    void check() throws SQLException {
        var run = opens("R4", () -> author.polls("Your roof", "What is your roof made of?"));
        facilitator.signIn("facilitator@example.org");
        new Facilitator(staff, installation).takesOnTheTeam(run, facilitator.number(), "Daniel Okafor");
        amara.signIn(AMARA);
        ben.register("Ben", "Lima");
        carla.register("Carla", "Ads");
        enroll(amara, ben, carla);
        try (var mail = new PostBox(installation)) {
            var thread = isAskedAndAnswered(run, mail);
            isReported(run, thread);
            isFlooded(run, thread);
        }
        isBannedForADay(run);
    }

    private String isAskedAndAnswered(String run, PostBox mail) {
        var thread = amara.asks(run, QUESTION, "Our well is near the sea.");
        ben.findsWhileWriting(run, "Does boiling take the salt from our well water?", QUESTION);
        ben.replies(thread, ANSWER);
        facilitator.answersAndEndorses(thread, "A solar still does remove it.", ANSWER);
        assertTrue(mail.subject(AMARA, QUESTION).matches("(A|2) new repl(y|ies) to you: .*"));
        amara.isTold("to you");
        ben.isTold("The team has endorsed your answer");
        return thread;
    }

    private void isReported(String run, String thread) {
        ben.replies(thread, BLUNT);
        var dora = talker();
        dora.register("Dora", "Lima");
        enroll(dora);
        for (var reader : new Talker[] {amara, carla, dora}) {
            assertTrue(reader.sees(thread, BLUNT));
            reader.reports(thread, BLUNT);
        }
        assertFalse(amara.sees(thread, BLUNT));
        facilitator.removes(run, BLUNT);
        ben.appeals(thread, BLUNT, "It is about wood, not about people.");
        lead.restores(run, BLUNT);
        assertTrue(amara.sees(thread, BLUNT));
        ben.isTold("A post of yours is in sight again");
    }

    /** The first of the wave was in sight until the same came back; in the end none is. */
    private void isFlooded(String run, String thread) {
        carla.replies(thread, AD);
        assertTrue(ben.sees(thread, AD));
        assertEquals(WAVE - 1, carla.repeats(thread, AD, WAVE - 1));
        assertFalse(ben.sees(thread, AD));
        var held = facilitator.sweeps(run, "Carla Ads");
        assertTrue(held.contains(WAVE + " posts wait"), held);
        assertThat(facilitator.page.locator(".notice.ok")).containsText(WAVE + " posts were removed.");
    }

    private void isBannedForADay(String run) throws SQLException {
        var number = carla.number();
        facilitator.bans(run, number, "Two hundred times the same.");
        assertEquals(403, carla.triesToCome(run));
        carla.isTold("You may not come into the discussions now");
        aDayGoesBy(number);
        assertEquals(200, carla.triesToCome(run));
    }

    /** For the ban alone. */
    private void aDayGoesBy(String number) throws SQLException {
        try (var database = installation.stack().database();
                var passes = database.prepareStatement(
                        "update forums.restraint set at = at - interval '1 day', until = until - interval '1 day'"
                                + " where person = ?")) {
            passes.setObject(1, UUID.fromString(number));
            assertEquals(1, passes.executeUpdate());
        }
    }

    private Talker talker() {
        return new Talker(browsers.person("en"), installation);
    }

    private void enroll(Talker... talkers) {
        for (var talker : talkers) {
            new Learner(talker.page, installation, Locale.ENGLISH).findAndEnroll(TITLE, "English");
        }
    }
}
