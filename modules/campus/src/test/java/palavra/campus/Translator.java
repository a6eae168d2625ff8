package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Somebody at the translator's desk, by keyboard where they write. */
final class Translator extends Person {

    /** A source as it reads now: without what went from it and without what only screen readers say. */
    private static final String READS_NOW = """
            element => {
              const copy = element.cloneNode(true)
              copy.querySelectorAll('del, .hidden').forEach(gone => gone.remove())
              return copy.textContent.trim()
            }""";

    Translator(Page page, Installation installation) {
        super(page, installation, Locale.ENGLISH);
    }

    /** Writes every text that is missing, or every stale one anew, and sends it for review. */
    void writes(String desk, String shown, UnaryOperator<String> translation) {
        units(desk, shown).forEach(unit -> write(unit, shown, translation));
    }

    /** Writes every text that is missing in one unit. */
    void writesIn(String desk, String title, UnaryOperator<String> translation) {
        open(desk + "?show=missing");
        var link = page.locator(".unitrows a[href*='/units/']", new Page.LocatorOptions().setHasText(title));
        write(link.getAttribute("href"), "missing", translation);
    }

    private void write(String unit, String shown, UnaryOperator<String> translation) {
        open(unit);
        while (!isDone(shown)) {
            page.locator("#text").fill(translation.apply(reads(page.locator("#source"))));
            sees("Sent for review", () -> page.keyboard().press("Control+Enter"));
        }
    }

    /** Reads why the edition may not be published: the desk says it in numbers and offers no way to do it. */
    void isRefusedByTheGate(String desk) {
        open(desk);
        assertThat(page.locator(".standing .wrong")).isVisible();
        assertThat(page.locator(".deskaside a.button")).hasCount(0);
    }

    /** Lets the edition be published whatever is missing, graded texts too. */
    void allowsEverythingMissing(String desk) {
        open(desk);
        page.locator("#missing").fill("100");
        page.locator("[name=graded]").check();
        page.locator("form[action$='/gate'] button").click();
        assertThat(page.locator(".deskaside a.button")).isVisible();
    }

    void approvesEverything(String desk) {
        for (var unit : units(desk, "review")) {
            open(unit);
            while (!isDone("review")) {
                sees("Approved", () -> page.locator("#work [value=approve]").click());
            }
        }
    }

    /** The sources of all stale texts of an edition, as they read now. */
    List<String> stale(String desk) {
        var stale = new ArrayList<String>();
        for (var unit : units(desk, "stale")) {
            open(unit);
            for (var field :
                    page.locator(".deskfield:has(> h3 .chip.warn) .sourcetext").all()) {
                stale.add(reads(field));
            }
        }
        return stale;
    }

    /** Lets the edition say what a block says in its own way. */
    void adapts(String desk, String words, String reason) {
        for (var unit : units(desk, "all")) {
            open(unit + "&show=all");
            var target = page.locator(".deskfield:has(.sourcetext:has-text(\"" + words + "\")) .targettext");
            if (target.count() > 0) {
                open(target.first().getAttribute("href"));
            }
            if (reads(page.locator("#source")).contains(words)) {
                page.locator("#work summary", new Page.LocatorOptions().setHasText("Adapt"))
                        .click();
                page.locator("#reason").fill(reason);
                sees("in its own way", () -> page.locator("#work [value=replace]")
                        .click());
                return;
            }
        }
        throw new AssertionError("No unit says “" + words + "”");
    }

    /** Decides to keep the edition's own text where the source changed under it. */
    void keepsItsOwn(String desk, String title) {
        open(desk + "/tasks");
        var task = page.locator("main li", new Page.LocatorOptions().setHasText(title));
        assertThat(task).hasCount(1);
        task.locator("[value=KEEP]").click();
        assertThat(page.locator("main")).containsText("Nothing to decide");
    }

    /** Does something and sees what the desk says of it, on the desk that came afterwards. */
    private void sees(String said, Runnable act) {
        page.evaluate("() => { document.getElementById('desk').dataset.before = 'yes' }");
        act.run();
        assertThat(page.locator("#desk:not([data-before]) [data-said]")).containsText(said);
    }

    private List<String> units(String desk, String shown) {
        open(desk + "?show=" + shown);
        return page.locator(".unitrows a[href*='/units/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** Whether no text of the unit is like that any more. */
    private boolean isDone(String shown) {
        var chip =
                switch (shown) {
                    case "missing" -> ".chip.bad";
                    case "stale" -> ".chip.warn";
                    default -> ".chip.info";
                };
        return page.locator(".deskfield > h3 " + chip).count() == 0;
    }

    /** Publishes the edition, which has to be ready. */
    void publishes(String desk) {
        open(desk);
        page.locator(".deskaside a.button").click();
        page.locator("main form button.button").last().click();
        assertThat(page.locator(".history")).isVisible();
    }

    private static String reads(Locator source) {
        return source.evaluate(READS_NOW).toString();
    }
}
