package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** Staff keeps a part of the course for one cohort; to a learner it is not there, then it is, and they are told before it goes. */
final class Apart extends Scene {

    private String run;

    Apart(Browsers browsers, Installation installation) {
        super(browsers, installation, "Rain in the north");
    }

    /** What is wrong with the pages on the way, one sentence each. */
    List<String> faults() {
        run = opens("N2", () -> author.polls("Your roof", "What is your roof made of?"));
        var learner = learner("Noor");
        var unit = learner.page.url();
        keeps();
        assertThat(learner.page.locator("section.problem")).hasCount(1);
        sees(learner, unit, false);
        moves("North");
        assertThat(staff.locator(".notice")).containsText("Done.");
        sees(learner, unit, true);
        moves("no cohort");
        assertThat(staff.locator("main")).containsText("1 person sees this part now");
        staff.locator("button[value=move]").click();
        assertThat(staff.locator(".notice")).containsText("Done.");
        sees(learner, unit, false);
        return faults;
    }

    /** A part for a cohort that is made for it. */
    private void keeps() {
        staff.navigate(installation.url() + run + "/cohorts");
        staff.locator("[name=name]").fill("North");
        staff.locator("form[aria-labelledby=found] button").click();
        staff.locator("a[href$='/cohorts/parts']").click();
        assertThat(staff.locator("main")).containsText("For everybody");
        staff.locator("summary", new Page.LocatorOptions().setHasText("Whom it is for"))
                .click();
        staff.getByLabel("North").check();
        staff.locator("details[open] button").click();
        assertThat(staff.locator(".notice.ok")).containsText("Grades were worked out anew.");
        assertThat(staff.locator(".rows .chip")).hasText("North");
        look(staff, "lead", installation.url() + run + "/cohorts/parts");
    }

    private void moves(String cohort) {
        staff.navigate(installation.url() + run + "/people");
        staff.locator("[name=who]").first().check();
        staff.locator("[name=to]").selectOption(new SelectOption().setLabel(cohort));
        staff.locator("button[value=move]").click();
    }

    private void sees(Learner learner, String unit, boolean isThere) {
        learner.open(run);
        assertThat(learner.page.locator("main .cord a")).hasCount(isThere ? 1 : 0);
        assertEquals(isThere ? 200 : 404, learner.page.navigate(unit).status());
    }
}
