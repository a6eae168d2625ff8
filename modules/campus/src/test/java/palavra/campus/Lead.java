package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.time.LocalDate;
import java.util.Locale;

/** Somebody who leads runs: sets their calendar and makes new ones from them. Clicks are counted. */
final class Lead extends Person {

    private static final int TRIES = 6;
    private static final Page.WaitForURLOptions SOON = new Page.WaitForURLOptions().setTimeout(5_000);

    private int clicks;

    Lead(Page page, Installation installation) {
        super(page, installation, Locale.ENGLISH);
    }

    /** Gives the first graded part of a run a deadline, and the run its pace by dates; answers what the field says then. */
    String setsACalendar(String run, String start, String due) {
        open(run + "/settings");
        page.locator("#start").fill(start);
        page.locator("input[name=pace][value=dated]").check();
        page.locator("form.setup button").click();
        assertThat(page.locator(".notice.ok")).isVisible();
        open(run + "/dates");
        var field = page.locator("input[name^='due-']").first();
        field.fill(due);
        page.locator("form[action$='/dates'] button").click();
        assertThat(page.locator(".notice.ok")).isVisible();
        return page.locator("input[name^='due-']").first().inputValue();
    }

    /** Makes a run in one edition of another, on other days, and answers its address. */
    String relaunches(String run, String edition, LocalDate start, String name) {
        open("/teaching");
        clicks = 0;
        click(page.locator("a[href='" + run + "/relaunch']"));
        for (var offered : page.locator("label.answer:has(input[name=edition])").all()) {
            if (offered.locator("input").isChecked() && !offered.innerText().contains(edition)) {
                click(offered);
            }
        }
        page.locator("#start").fill(start.toString());
        page.locator("#name").fill(name);
        click(page.locator("form.setup button"));
        assertThat(page.locator("#report")).containsText("Nothing has been made yet.");
        assertThat(page.locator("#report")).containsText("Learners and their enrollments");
        click(page.locator("#report form button"));
        assertThat(page.locator(".notice.ok")).containsText("The new run is made.");
        assertTrue(clicks < 10, clicks + " clicks");
        return page.url().replaceAll("^https?://[^/]+(/runs/[^/?#]+).*", "$1");
    }

    /** What the table of dates says of the first part. */
    String firstDeadline(String run) {
        open(run + "/dates");
        return page.locator("input[name^='due-']").first().inputValue();
    }

    void seesWhereItComesFrom(String run, String origin) {
        open(run + "/history");
        assertThat(page.locator("main a[href='" + origin + "/settings']").first())
                .isVisible();
    }

    void opensForEnrollment(String run) {
        lets(run, "ENROLLING");
    }

    /** Moves a run to another state; whoever is told that nothing is published there yet tries again, as a person would. */
    void lets(String run, String state) {
        for (var tries = 1; !isLet(run, state); tries++) {
            assertTrue(tries < TRIES, () -> page.locator("main").innerText());
        }
    }

    private boolean isLet(String run, String state) {
        open(run + "/state");
        page.locator("form:has(input[value=" + state + "]) button").click();
        try {
            page.waitForURL(address -> address.endsWith("/teaching"), SOON);
            return true;
        } catch (TimeoutError refused) {
            return false;
        }
    }

    /** Lets learners of a run choose among all its course's editions, in the newest publication of each; its address. */
    String offersEveryEdition(String run) {
        open(run + "/settings");
        for (var edition : page.locator("input[name=edition]").all()) {
            edition.check();
        }
        page.locator("form.setup button").click();
        assertThat(page.locator(".notice.ok")).isVisible();
        for (var behind : page.locator("a[href*='" + run + "/publications/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList()) {
            open(behind);
            page.locator("form[action='" + behind + "'] button").click();
            assertThat(page.locator(".notice.ok")).isVisible();
        }
        return run;
    }

    private void click(Locator where) {
        clicks++;
        where.click();
    }
}
