package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;

/**
 * What a course says outside its units, on its about page and its certificates: written beside its source, translated at
 * the desk as everything else, and read by a learner of the edition before the first unit and after the last.
 */
final class Pages {

    private static final String LEAD = "Clean water from every roof.";
    private static final String TITLE = "Keeper of rain";
    private static final String STATEMENT = "{name} can make any roof catch rain.";

    private final Page page;
    private final Installation installation;
    private final Learner learner;

    /** @param page of the author */
    Pages(Page page, Installation installation, Browsers browsers) {
        this.page = page;
        this.installation = installation;
        learner = new Learner(browsers.person("pt"), installation, Locale.of("pt"));
    }

    void write(String studio) {
        page.navigate(studio + "/about");
        page.locator("#lead").fill(LEAD);
        saved("/about");
        page.navigate(studio + "/certificate");
        page.locator("#title").fill(TITLE);
        page.locator("#statement").fill(STATEMENT);
        page.locator("#name0").fill("Ana Machel");
        saved("/certificate");
    }

    private void saved(String form) {
        page.locator("form[action$='" + form + "'] p button").click();
        assertThat(page.locator(".notice.ok")).isVisible();
    }

    /** Finds the edition by its own words, passes in it, and is certified in them. */
    void read(String title, String translated, String answer) {
        learner.register("Ilda", "Sitoe-Editions");
        learner.finds(title);
        assertThat(learner.page.locator("main")).containsText(translated + LEAD);
        learner.enrolls("Português");
        var run = learner.run();
        learner.readsOf(run, answer);
        learner.answers(answer);
        var certificate = learner.certificate(run);
        var sheet = learner.page.locator(".sheet");
        assertThat(sheet).containsText(translated + TITLE);
        assertThat(sheet).containsText(translated + STATEMENT.replace("{name}", "Ilda Sitoe-Editions"));
        assertThat(sheet).containsText("Ana Machel");
        learner.verify(certificate, "Ilda Sitoe-Editions");
    }
}
