package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An author asks for words, one learner sends some without script and another with it, and the team hides one of them. */
final class SaidWords {

    private static final List<ColorScheme> BOTH = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    private final Browsers browsers;
    private final Installation installation;
    private final Page staff;
    private final Author author;
    private final List<String> faults = new ArrayList<>();

    SaidWords(Browsers browsers, Installation installation) {
        this.browsers = browsers;
        this.installation = installation;
        staff = browsers.person("en");
        author = new Author(staff, installation);
    }

    /** What is wrong with the pages on the way, one sentence each. */
    List<String> faults() {
        new Person(staff, installation, Locale.ENGLISH).signIn("author@example.org");
        author.begin("Words for water", "W2");
        asks();
        author.publish("The first one", 1);
        var lead = new Lead(staff, installation);
        lead.lets(lead.offersEveryEdition(author.run()), "RUNNING");
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

    /** A learner in the unit with the words. */
    private Learner learner(String name) {
        var learner = new Learner(browsers.person("en"), installation, Locale.ENGLISH);
        learner.register(name, "Lima-Words");
        learner.findAndEnroll("Words for water", "English");
        learner.page.locator("main a[href*='/units/']").first().click();
        learner.page.locator("section.problem form").waitFor();
        return learner;
    }

    private void look(Page page, String who, String address) {
        new Axe(page, who, BOTH, faults).look(address);
    }
}
