package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An author writes a problem whose numbers differ from learner to learner, with keys alone; two learners without script are
 * asked different things, and each is right with the answer to their own.
 */
final class OwnNumbers {

    private static final List<ColorScheme> BOTH = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final String TITLE = "Rain in numbers";
    private static final String KEY = "2*a + b";

    private final Installation installation;
    private final Browsers browsers;
    private final Page staff;
    private final Author author;
    private final List<String> faults = new ArrayList<>();

    OwnNumbers(Browsers browsers, Installation installation) {
        this.browsers = browsers;
        this.installation = installation;
        staff = browsers.person("en");
        author = new Author(staff, installation);
    }

    /** What is wrong with the pages on the way, one sentence each. */
    List<String> faults() {
        new Person(staff, installation, Locale.ENGLISH).signIn("author@example.org");
        author.begin(TITLE, "N1");
        author.grades("Roofs");
        staff.locator(".tree a", new Page.LocatorOptions().setHasText("Catching rain"))
                .last()
                .click();
        writes();
        author.publish("The first one", 1);
        var lead = new Lead(staff, installation);
        lead.lets(lead.offersEveryEdition(author.run()), "RUNNING");
        assertNotEquals(asked("Rosa", "Lima-One"), asked("Bento", "Lima-Two"));
        return faults;
    }

    private void writes() {
        author.add("problem", "Two roofs");
        var problem = staff.url().replaceAll("[?#].*", "");
        type("[name='q0.label']", "How much are {{a}} roofs and {{b}} more?");
        kind();
        number(0, "a", "10", "999999");
        number(1, "b", "1000000", "1900000");
        type("[name='q0.range0.answer']", "a/(b - b)");
        staff.locator(".savebar button[value=save]").press("Enter");
        assertThat(staff.locator("main")).containsText("a right answer has no value");
        type("[name='q0.range0.answer']", KEY);
        staff.locator(".savebar button[value=save]").press("Enter");
        assertThat(staff.locator(".notice.ok")).containsText("saved");
        assertThat(staff.locator("#writing")).containsText("What three learners would get");
        look(problem);
        staff.navigate(problem + "/learner");
        var stem = staff.locator(".problem .said").first();
        assertThat(stem).not().containsText("{{");
        var before = stem.innerText();
        staff.locator("button[formaction$='/draw']").press("Enter");
        assertThat(stem).not().hasText(before);
        look(problem + "/learner");
        staff.navigate(problem);
    }

    /** A new problem begins with a choice; this one asks for a number. */
    private void kind() {
        open("Add a question");
        staff.locator("button[value='question:numerical']").press("Enter");
        type("[name='q1.label']", "How much are {{a}} roofs and {{b}} more?");
        staff.locator("button[value='remove:q:0']").press("Enter");
        assertThat(staff.locator("[name='q0.type']")).hasValue("numerical");
    }

    private void number(int at, String name, String low, String high) {
        open("Numbers that differ");
        staff.locator("button[value='add:number']").press("Enter");
        type("[name='number" + at + ".text']", name);
        type("[name='number" + at + ".low']", low);
        type("[name='number" + at + ".high']", high);
    }

    private void open(String words) {
        var summary = staff.locator("summary", new Page.LocatorOptions().setHasText(words))
                .first();
        if (!(boolean) summary.evaluate("one => one.parentElement.open")) {
            summary.press("Enter");
        }
    }

    private void type(String field, String text) {
        var input = staff.locator(field);
        input.focus();
        input.press("Control+a");
        staff.keyboard().type(text);
    }

    /** What they are asked, which they answer right; it is the same again before and after. */
    private String asked(String first, String last) {
        var scripted = new Learner(browsers.person("en"), installation, Locale.ENGLISH);
        scripted.register(first, last);
        scripted.findAndEnroll(TITLE, "English");
        var learner = new Learner(browsers.withoutScript(scripted.page), installation, Locale.ENGLISH);
        var run = scripted.run();
        var unit = learner.units(run).getFirst();
        learner.open(unit);
        var stem = learner.page.locator(".problem .said").first();
        var said = numbers(stem);
        assertEquals(List.of(), new Bytes(learner.page).with(KEY));
        scripted.open(unit);
        assertEquals(said, numbers(scripted.page.locator(".problem .said").first()));
        var field = learner.page.locator(".problem input[type=text]");
        field.focus();
        learner.page.keyboard().type(Long.toString(2 * said.getFirst() + said.getLast()));
        learner.page.keyboard().press("Enter");
        assertThat(learner.page.locator(".problem")).containsText("1 of 1");
        assertEquals(said, numbers(stem));
        scripted.open(run + "/grade");
        assertThat(scripted.page.locator("main")).containsText("Numbers given");
        new Axe(scripted.page, "learner", BOTH, faults).look(scripted.page.url());
        return said.toString();
    }

    private static List<Long> numbers(Locator stem) {
        var words = stem.innerText().replaceAll("(?s).*How much are (\\d+) roofs and (\\d+) more.*", "$1 $2");
        return List.of(Long.valueOf(words.split(" ")[0]), Long.valueOf(words.split(" ")[1]));
    }

    private void look(String address) {
        new Axe(staff, "author", BOTH, faults).look(address);
    }
}
