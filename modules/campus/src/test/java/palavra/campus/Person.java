package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Somebody at a browser, with what everyone does there. */
class Person {

    static final Duration ARRIVES = Duration.ofSeconds(30);

    final Page page;
    final Installation installation;
    private final Locale language;

    Person(Page page, Installation installation, Locale language) {
        this.page = page;
        this.installation = installation;
        this.language = language;
    }

    void register(String given, String family) {
        open("/learning");
        page.locator("a[href*=registration]").click();
        page.locator("#email").fill(given.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID() + "@example.org");
        page.locator("#password").fill("a word nobody guesses 7");
        page.locator("#password-confirm").fill("a word nobody guesses 7");
        page.locator("#firstName").fill(given);
        page.locator("#lastName").fill(family);
        page.locator("input[type=submit], button[type=submit]").first().click();
        page.waitForURL(address -> address.startsWith(installation.url()));
    }

    /** Signs in with a demo account. */
    void signIn(String email) {
        signIn(email, installation.stack().demoPassword());
    }

    void signIn(String email, String password) {
        open("/learning");
        page.locator("#username").fill(email);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
        page.waitForURL(address -> address.startsWith(installation.url()));
    }

    /** What one tells a course's lead to be put on its team. */
    String number() {
        open("/account");
        return page.locator("main code").innerText();
    }

    void verify(String certificate, String name) {
        open(certificate);
        assertThat(page.locator("main")).containsText(name);
        assertThat(page.locator("h1")).containsText(language.getLanguage().equals("pt") ? "válido" : "valid");
    }

    List<String> units(String run) {
        open(run);
        var units = new ArrayList<String>();
        for (Locator link : page.locator("main .cord a[href*='/units/']").all()) {
            units.add(link.getAttribute("href"));
        }
        return units;
    }

    void open(String address) {
        var answer = page.navigate(installation.url() + address);
        if (answer != null && answer.status() >= 400) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "fault.png")));
            throw new AssertionError(address + " answered " + answer.status() + ": " + page.title());
        }
    }
}
