package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** An author asks for words, one learner sends some without script and another with it, and the team hides one of them. */
final class SaidWords extends Scene {

    SaidWords(Browsers browsers, Installation installation) {
        super(browsers, installation, "Words for water");
    }

    /** What is wrong with the pages on the way, one sentence each. */
    List<String> faults() {
        opens("W2", this::asks);
        var first = learner("Nila");
        var unit = first.page.url();
        look(first.page, "learner", unit);
        var plain = browsers.withoutScript(first.page);
        plain.navigate(unit);
        plain.locator("[name=word]").first().fill(" ");
        plain.locator(".acts .button").click();
        assertThat(plain.locator(".notice.bad strong")).hasText("Write at least one word.");
        plain.locator("[name=word]").first().fill("River");
        plain.locator("[name=word]").last().fill("ماء");
        plain.locator(".acts .button").click();
        assertThat(plain.locator(".cloud bdi")).hasCount(2);
        look(first.page, "learner", unit);
        saysMore();
        hides(first.page, unit);
        return faults;
    }

    private void asks() {
        author.add("cloud", "Water in your words");
        staff.locator("#question").fill("What is **water** for you?");
        staff.locator("#inputs").fill("2");
        author.save();
        var block = staff.url().replaceAll("[?#].*", "");
        look(staff, "author", block);
        look(staff, "author", block + "/learner");
        staff.navigate(block);
    }

    private void saysMore() {
        var page = learner("Mei").page;
        page.locator("[name=word]").first().fill("RIVER.");
        page.locator("[name=word]").last().fill("水");
        page.locator(".acts .button").click();
        assertThat(page.locator(".cloud bdi.w7")).containsText("R");
        assertThat(page.locator(".cloud bdi")).hasCount(3);
        page.locator("section.problem summary").click();
        assertThat(page.locator("section.problem tbody tr").first()).containsText("100%");
    }

    private void hides(Page learner, String unit) {
        staff.navigate(unit);
        staff.locator("section.problem a[href*='/clouds/']").click();
        look(staff, "lead", staff.url());
        staff.locator("main p > a[href*='/clouds/']").last().click();
        assertThat(staff.locator("h1")).hasText("Look after the words");
        var plain = browsers.withoutScript(staff);
        plain.navigate(staff.url());
        plain.locator("tr:has-text('水') button").click();
        assertThat(plain.locator("tr:has-text('水')")).containsText("Hidden");
        look(staff, "lead", plain.url());
        learner.navigate(unit);
        assertThat(learner.locator(".cloud bdi")).hasCount(2);
        learner.locator("section.problem a[href*='/clouds/']").click();
        look(learner, "learner", learner.url());
    }
}
