package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An author asks for a text, a learner hands it in, and somebody of the team grades it; the last two without script. */
final class Essay extends Scene {

    private Learner learner;

    Essay(Browsers browsers, Installation installation) {
        super(browsers, installation, "Words about rain");
    }

    /** What is wrong with the pages on the way, one sentence each. */
    List<String> faults() {
        var run = opens("W1", this::asks);
        learner = learner("Rosa");
        var page = handsIn();
        grades(run);
        var plain = browsers.withoutScript(learner.page);
        plain.navigate(page);
        assertThat(plain.locator(".graded")).containsText("Clear");
        assertThat(plain.locator("main")).containsText("One sees it drip.");
        look(learner.page, "learner", page);
        return faults;
    }

    private void asks() {
        author.add("assignment", "Your roof");
        staff.locator("#prompt").fill("Write about **your** roof.");
        staff.locator("#files").selectOption("OPTIONAL");
        author.says("Clarity");
        staff.locator("button[value='add:criterion']").click();
        staff.locator("[name='criterion1.name']").fill("Form");
        staff.locator("[name='criterion1.points']").fill("2");
        author.save();
        var block = staff.url().replaceAll("[?#].*", "");
        look(staff, "author", block);
        look(staff, "author", block + "/learner");
        assertThat(staff.locator(".rubric")).containsText("Clear");
        staff.navigate(block);
    }

    /** The address of the assignment. */
    private String handsIn() {
        learner.page.locator("section.problem a.button").click();
        var address = learner.page.url();
        look(learner.page, "learner", address);
        var plain = browsers.withoutScript(learner.page);
        plain.navigate(address);
        plain.locator("#text").fill("Tiles.\n\nThe rain comes in.");
        plain.locator("#file")
                .setInputFiles(new FilePayload("roof.txt", "text/plain", "A roof".getBytes(StandardCharsets.UTF_8)));
        plain.locator(".handin .acts button").last().click();
        assertThat(plain.locator("#text")).hasValue("Tiles.\n\nThe rain comes in.");
        assertThat(plain.locator(".handin")).containsText("roof.txt");
        plain.locator("button[formaction$='/submission']").click();
        assertThat(plain.locator(".notice.ok")).containsText("It is handed in.");
        look(learner.page, "learner", address);
        return address;
    }

    private void grades(String run) {
        var queue = installation.url() + run + "/work";
        look(staff, "lead", queue);
        var plain = browsers.withoutScript(staff);
        plain.navigate(queue);
        assertThat(plain.locator("main")).containsText("1 work waits");
        plain.locator("form[action$='/work'] button").click();
        assertThat(plain.locator(".written").first()).containsText("The rain comes in.");
        look(staff, "lead", plain.url());
        plain.locator("button[value=next]").click();
        assertThat(plain.locator(".error").first()).isVisible();
        plain.getByLabel("Clear").check();
        plain.locator("input[name^='points.']").fill("1,5");
        plain.locator("#comment").fill("One sees it drip.");
        plain.locator("button[value=next]").click();
        assertThat(plain.locator("main")).containsText("Nothing waits");
    }
}
