package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An author lets learners assess each other; two of them hand in, review each other without script, and are graded. */
final class Colleagues {

    private static final List<ColorScheme> BOTH = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    private final Browsers browsers;
    private final Installation installation;
    private final Page staff;
    private final Author author;
    private final List<String> faults = new ArrayList<>();

    Colleagues(Browsers browsers, Installation installation) {
        this.browsers = browsers;
        this.installation = installation;
        staff = browsers.person("en");
        author = new Author(staff, installation);
    }

    /** What is wrong with the pages on the way, one sentence each. */
    List<String> faults() {
        new Person(staff, installation, Locale.ENGLISH).signIn("author@example.org");
        author.begin("Roofs of peers", "P1");
        asks();
        author.publish("The first one", 1);
        var lead = new Lead(staff, installation);
        lead.lets(lead.offersEveryEdition(author.run()), "RUNNING");
        var rosa = handsIn("Rosa", "Tiles, and the rain stays out.");
        var bento = handsIn("Bento", "Straw, and the rain comes in.");
        reviews(rosa, "Straw, and");
        assertThat(rosa.locator("main")).containsText("You gave 1 of 1");
        reviews(bento, "Tiles, and");
        var address = rosa.url().replace("/reviews?said=sent", "");
        rosa.navigate(address);
        assertThat(rosa.locator(".graded").first()).containsText("3");
        assertThat(rosa.locator("main")).containsText("By a review of a peer.");
        assertThat(rosa.locator("main")).not().containsText("Bento");
        rosa.locator("summary", new Page.LocatorOptions().setHasText("Review 1"))
                .click();
        assertThat(rosa.locator("main")).containsText("One sees it at once.");
        look(rosa, address);
        return faults;
    }

    private void asks() {
        author.add("assignment", "Your roof");
        staff.locator("#prompt").fill("Write about your roof.");
        staff.locator("[name=peers]").check();
        staff.locator("#give").fill("1");
        staff.locator("#receive").fill("1");
        staff.locator("[name='criterion0.name']").fill("Clarity");
        staff.locator("[name='criterion0.level0.name']").fill("Dark");
        staff.locator("[name='criterion0.level1.name']").fill("Clear");
        staff.locator("[name='criterion0.level1.points']").fill("3");
        author.save();
        assertThat(staff.locator("[name=peers]")).isChecked();
        look(staff, staff.url().replaceAll("[?#].*", ""));
    }

    /** Without script, on the page of the assignment. */
    private Page handsIn(String name, String text) {
        var learner = new Learner(browsers.person("en"), installation, Locale.ENGLISH);
        learner.register(name, "Lima-Roofs");
        learner.findAndEnroll("Roofs of peers", "English");
        learner.page.locator("main a[href*='/units/']").first().click();
        learner.page.locator("section.problem a.button").click();
        look(learner.page, learner.page.url());
        var plain = browsers.withoutScript(learner.page);
        plain.navigate(learner.page.url());
        plain.locator("#text").fill(text);
        plain.locator("button[formaction$='/submission']").click();
        assertThat(plain.locator("main")).containsText("0 of 1 reviews received");
        look(learner.page, learner.page.url());
        learner.page.navigate(learner.page.url() + "/reviews");
        look(learner.page, learner.page.url());
        plain.locator("a[href$='/reviews']").click();
        return plain;
    }

    private void reviews(Page plain, String others) {
        plain.locator("form[action$='/reviews'] button").click();
        assertThat(plain.locator(".written").first()).containsText(others);
        plain.getByLabel("Clear").check();
        plain.locator("#comment").fill("One sees it at once.");
        plain.locator("button[value=send]").click();
        assertThat(plain.locator(".notice.ok")).containsText("Your review is sent.");
    }

    private void look(Page page, String address) {
        new Axe(page, "learner", BOTH, faults).look(address);
    }
}
