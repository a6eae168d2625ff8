package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** An author lets learners assess each other; two of them hand in, review each other without script, and are graded. */
final class Colleagues extends Scene {

    /** The page, with script, of who handed in last. */
    private Page last;

    Colleagues(Browsers browsers, Installation installation) {
        super(browsers, installation, "Roofs of peers");
    }

    /** What is wrong with the pages on the way, one sentence each. */
    List<String> faults() {
        opens("P1", this::asks);
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
        look(last, "learner", address.replaceAll("[?#].*", ""));
        return faults;
    }

    private void asks() {
        author.add("assignment", "Your roof");
        staff.locator("#prompt").fill("Write about your roof.");
        staff.locator("[name=peers]").check();
        staff.locator("#give").fill("1");
        staff.locator("#receive").fill("1");
        author.says("Clarity");
        author.save();
        assertThat(staff.locator("[name=peers]")).isChecked();
        look(staff, "author", staff.url().replaceAll("[?#].*", ""));
    }

    /** Without script, on the page of the assignment. */
    private Page handsIn(String name, String text) {
        var learner = learner(name);
        last = learner.page;
        learner.page.locator("section.problem a.button").click();
        look(learner.page, "learner", learner.page.url());
        var plain = browsers.withoutScript(learner.page);
        plain.navigate(learner.page.url());
        plain.locator("#text").fill(text);
        plain.locator("button[formaction$='/submission']").click();
        assertThat(plain.locator("main")).containsText("0 of 1 reviews received");
        look(learner.page, "learner", learner.page.url());
        learner.page.navigate(learner.page.url() + "/reviews");
        look(learner.page, "learner", learner.page.url());
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
}
