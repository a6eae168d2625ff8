package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Locale;

/** Somebody on the team of a run: answers, endorses, and looks at its figures. */
final class Facilitator extends Person {

    /** How old the figures may be. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    Facilitator(Page page, Installation installation) {
        super(page, installation, Locale.ENGLISH);
    }

    /** Puts somebody on the team, by the number they told. */
    void takesOnTheTeam(String run, String number, String name) {
        open(run + "/team");
        page.locator("[name=person]").fill(number);
        page.locator("[name=name]").fill(name);
        page.locator("form:has([name=person]) button").click();
        assertThat(page.locator("main ul.rows")).containsText(name);
    }

    void answerAndEndorse(String run, String answer) {
        await().atMost(ARRIVES).until(() -> {
            open(run + "/discussions");
            return page.locator(".threads a.title").count() > 0;
        });
        page.locator(".threads a.title").first().click();
        page.locator("form#reply textarea").fill(answer);
        page.locator("form#reply button[data-busy]").click();
        assertThat(page.locator("main")).containsText(answer);
        page.locator("form[action$='/endorsement'] button").first().click();
        assertThat(page.locator(".endorsed")).isVisible();
    }

    /** Sees in the figures, at most five seconds from now, that a problem was answered; says how long it took. */
    Duration seesTheFirstAnswer(String run) {
        var asked = System.nanoTime();
        await().atMost(FRESH).pollInterval(Duration.ofMillis(50)).until(() -> {
            open(run + "/analytics");
            return page.locator("section[aria-labelledby=q5] tbody tr").count() > 0;
        });
        return Duration.ofNanos(System.nanoTime() - asked);
    }

    /** The figures of the run show who came through, a moment after it. */
    void seesWhoWasCertified(String run, String number) {
        await().atMost(ARRIVES).until(() -> {
            open(run + "/analytics");
            var groups = page.locator(".groups dd b");
            return groups.count() > 0 && groups.first().innerText().equals(number);
        });
    }
}
