package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * One graded unit with everything that learners send. One of them answers it with keys alone, and loses nothing when the
 * line breaks and the page is closed in the middle; another does it without script. Then the two review each other.
 */
final class WholeUnit extends Scene {

    private static final int POLLS = 3;
    private static final String HALF = "The rain ";
    private static final String WHOLE = HALF + "comes in.";
    private static final FilePayload PLAN =
            new FilePayload("plan.txt", "text/plain", "A tank, a pipe.".getBytes(StandardCharsets.UTF_8));

    private final String edition;
    private String unit;

    /** @param everyType the author of the course */
    WholeUnit(Browsers browsers, Installation installation, Author everyType) {
        super(browsers, installation, EveryType.TITLE);
        edition = everyType.studio().replaceAll(".*/", "");
    }

    /** What is wrong with the pages on the way, one sentence each. */
    List<String> faults() {
        new Person(staff, installation, Locale.ENGLISH).signIn("author@example.org");
        author.opens(edition);
        asksForMore();
        author.publish("All of it", 3);
        new Lead(staff, installation).offersEveryEdition(author.run());
        var keys = learner("Keys").page;
        unit = keys.url();
        var other = learner("Plain").page;
        var plain = browsers.withoutScript(other);
        plain.navigate(unit);
        look(other, "learner", unit);
        for (var page : List.of(keys, plain)) {
            EveryType.tellsNothing(page);
        }
        keys = breaks(keys, ".problem input[type=text] >> nth=1", "[name=word] >> nth=0");
        answers(keys);
        answers(plain);
        opens(keys, "An essay");
        keys = breaks(keys, "#text");
        handsIn(keys);
        opens(plain, "An essay");
        Keys.type(plain.locator("#text"), WHOLE);
        handsIn(plain);
        for (var page : List.of(keys, plain)) {
            opens(page, "A plan");
            page.waitForFileChooser(() -> Keys.press(page.locator("#file"))).setFiles(PLAN);
            handsIn(page);
            opens(page, "For peers");
            Keys.type(page.locator("#text"), WHOLE);
            handsIn(page);
        }
        for (var page : List.of(keys, plain)) {
            reviews(page);
            page.navigate(unit);
            assertThat(page.locator(".cordside")).containsText("1 of 1");
        }
        look(other, "learner", unit);
        return faults;
    }

    /** A survey is a poll for each of its questions. */
    private void asksForMore() {
        author.time("Roofs", "", "");
        author.goesToItsUnit();
        author.polls("A poll", "What is your roof made of?");
        author.polls("A survey", "What is the roof of your school made of?");
        author.polls("", "And that of your neighbor?");
        author.asksForWords("What is rain for you?", 2);
        asksForWork("An essay");
        author.save();
        asksForWork("A plan");
        staff.locator("#text").selectOption("NO");
        staff.locator("#files").selectOption("REQUIRED");
        author.save();
        asksForWork("For peers");
        staff.locator("[name=peers]").check();
        staff.locator("#give").fill("1");
        staff.locator("#receive").fill("1");
        author.save();
    }

    private void asksForWork(String title) {
        author.add("assignment", title);
        staff.locator("#prompt").fill("What about your roof?");
        author.says("Clarity");
    }

    /** The line breaks while they type, and they close the page; the page that they open when it is back. */
    private static Page breaks(Page page, String... fields) {
        var device = page.context();
        for (var field : fields) {
            Keys.type(page.locator(field), HALF);
        }
        device.setOffline(true);
        for (var field : fields) {
            Keys.goOn(page.locator(field), WHOLE.substring(HALF.length()));
        }
        var address = page.url();
        page.close();
        device.setOffline(false);
        var again = device.newPage();
        again.navigate(address);
        for (var field : fields) {
            assertThat(again.locator(field)).hasValue(WHOLE);
        }
        assertThat(again.locator("[data-state=back]").first()).isVisible();
        return again;
    }

    private void answers(Page page) {
        var answering = new EveryType(page, installation);
        answering.fill();
        Keys.press(page.locator(".problem .acts button").first());
        answering.isRight();
        for (var at = 0; at < POLLS; at++) {
            var poll = page.locator(".poll").nth(at);
            Keys.choose(poll.getByLabel("Tiles"));
            Keys.press(poll.locator(".acts button"));
            assertThat(poll).containsText("Your vote");
        }
        var word = page.locator("[name=word]").first();
        Keys.type(word, "River");
        Keys.press(word);
        assertThat(page.locator(".cloud bdi")).hasCount(1);
    }

    /** Goes to the page of an assignment. */
    private void opens(Page page, String title) {
        page.navigate(unit);
        var link = page.locator("section.problem a.button", new Page.LocatorOptions().setHasText(title));
        Keys.press(link);
        assertThat(page.locator("h1")).hasText(title);
    }

    private static void handsIn(Page page) {
        Keys.press(page.locator("button[formaction$='/submission']"));
        assertThat(page.locator(".notice.ok")).containsText("It is handed in.");
    }

    /** On the page of what they handed in last. */
    private static void reviews(Page page) {
        Keys.press(page.locator("main a[href$='/reviews']").first());
        Keys.press(page.locator("form[action$='/reviews'] button"));
        assertThat(page.locator(".written").first()).hasText(WHOLE);
        Keys.choose(page.getByLabel("Clear"));
        Keys.type(page.locator("#comment"), "One sees it at once.");
        Keys.press(page.locator("button[value=send]"));
        assertThat(page.locator(".notice.ok")).containsText("Your review is sent.");
    }
}
