package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A course with questions of every type as a quiz by the clock: once without script, once more on two devices. */
final class TimedQuiz {

    private static final List<ColorScheme> BOTH = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    private final Browsers browsers;
    private final Installation installation;
    private final List<String> faults = new ArrayList<>();
    private String quiz;

    TimedQuiz(Browsers browsers, Installation installation) {
        this.browsers = browsers;
        this.installation = installation;
    }

    /** @param author of the course, signed in */
    void check(Author author) {
        author.time("Roofs", "30", "2");
        author.writeCase("To be read with it", "Rain is clean.");
        author.publish("By the clock", 2);
        moves(author.run());
        var first = new Learner(browsers.person("en"), installation, Locale.ENGLISH);
        first.register("Teresa", "Quiz");
        first.findAndEnroll(EveryType.TITLE, "English");
        var run = first.run();
        first.open(run);
        quiz = first.page.locator("main a[href*='/sittings/']").getAttribute("href");
        look(first.page, "before");
        withoutScript(browsers.withoutScript(first.page));
        first.open(quiz);
        onTwoDevices(first.page, browsers.withoutScript(first.page));
        assertEquals(List.of(), faults);
    }

    /** The run to what was just published. */
    private void moves(String run) {
        var lead = new Lead(browsers.person("en"), installation);
        lead.signIn("admin@example.org");
        lead.offersEveryEdition(run);
    }

    private void withoutScript(Page page) {
        var answering = new EveryType(page, installation);
        page.navigate(installation.url() + quiz);
        assertThat(page.locator(".problem")).hasCount(0);
        button(page, "Begin").press("Enter");
        assertThat(page.locator(".sitting .reading")).containsText("Rain is clean.");
        EveryType.tellsNothing(page);
        answering.fill();
        button(page, "Hand in").press("Enter");
        assertThat(page.locator("#result ~ .lead")).containsText("10 of 10");
        answering.isRight();
    }

    private void onTwoDevices(Page page, Page other) {
        page.onDialog(Dialog::accept);
        button(page, "Take it again").click();
        assertThat(page.locator("[data-left]")).isVisible();
        assertThat(page.locator(".verdict")).hasCount(0);
        page.locator(".problem input[type=text]").nth(1).fill("sao tome");
        assertThat(page.locator("#kept")).containsText("Saved at");
        look(page, "during");
        other.navigate(installation.url() + quiz);
        assertThat(other.locator(".problem input[type=text]").nth(1)).hasValue("sao tome");
        button(other, "Hand in").press("Enter");
        page.navigate(installation.url() + quiz);
        assertThat(page.locator("#result ~ .lead")).containsText("1 of 10");
        look(page, "after");
    }

    private void look(Page page, String when) {
        new Axe(page, "learner " + when, BOTH, faults).look(installation.url() + quiz);
    }

    private static Locator button(Page page, String words) {
        return page.locator("main button", new Page.LocatorOptions().setHasText(words));
    }
}
