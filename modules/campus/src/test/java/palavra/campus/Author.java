package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;

/** Somebody who writes in the studio. */
final class Author extends Person {

    /** Puts other words into the field of the form that holds them; says whether one did. */
    private static final String REWRITE =
            """
            ([from, to]) => {
              const fields = [...document.querySelectorAll('#writing textarea, #writing input:not([type=hidden])')]
              const field = fields.find(one => one.value.includes(from))
              if (!field) return false
              field.value = field.value.replace(from, to)
              field.dispatchEvent(new Event('input', { bubbles: true }))
              return true
            }""";

    Author(Page page, Installation installation) {
        super(page, installation, Locale.ENGLISH);
    }

    /** Changes words of a block that is found by its title, and saves it. */
    void rewrites(String studio, String title, String from, String to) {
        open(studio);
        var block = page.locator(".tree a", new Page.LocatorOptions().setHasText(title));
        open(block.first().getAttribute("href"));
        if (!Boolean.TRUE.equals(page.evaluate(REWRITE, new Object[] {from, to}))) {
            throw new AssertionError("“" + title + "” does not say “" + from + "”");
        }
        page.locator("#writing .savebar button[value=save]").click();
        page.waitForLoadState();
    }

    void publishes(String studio) {
        open(studio + "/publication");
        page.locator("form[action$='/publication'] button").first().click();
        assertThat(page.locator("h1")).isVisible();
    }
}
