package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Somebody at a browser: what they do and see on the way through a course. */
final class Person {

    private static final Duration ARRIVES = Duration.ofSeconds(30);

    private final Page page;
    private final Installation installation;
    private final Locale language;
    private final Answers answers = Answers.ofTheDemoCourse();

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

    void signIn(String email, String password) {
        open("/learning");
        page.locator("#username").fill(email);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
        page.waitForURL(address -> address.startsWith(installation.url()));
    }

    /** Searches the catalog for the words, opens the course and enrolls in the edition of that language. */
    void findAndEnroll(String words, String languageName) {
        open("/catalog?text=" + words.replace(' ', '+'));
        page.locator("main a[href^='/courses/']").first().click();
        assertThat(page.locator("h1")).containsText(words);
        var choice = page.locator("form[action$='/enrollment'] select");
        choice.selectOption(
                page.locator("form[action$='/enrollment'] option", new Page.LocatorOptions().setHasText(languageName))
                        .getAttribute("value"));
        page.locator("form[action$='/enrollment'] button").click();
        page.waitForURL(address -> address.contains("/runs/"));
    }

    /** The address of the run one is in, as {@code /runs/…}. */
    String run() {
        return page.url().replaceAll("^https?://[^/]+(/runs/[^/?#]+).*", "$1");
    }

    void watchAndRead(String run) {
        for (var unit : units(run)) {
            open(unit);
            var video = page.locator("video");
            if (video.count() > 0) {
                page.evaluate("() => { const v = document.querySelector('video'); v.muted = true; return v.play(); }");
                await().atMost(ARRIVES)
                        .until(() ->
                                (double) ((Number) page.evaluate("() => document.querySelector('video').currentTime"))
                                                .doubleValue()
                                        > 2);
                page.evaluate("() => document.querySelector('video').pause()");
                assertThat(page.locator(".transcript").first()).isVisible();
                return;
            }
        }
        throw new AssertionError("No unit of the course has a video");
    }

    void answerWrongThenRight(String run) {
        open(unitWithProblem(run));
        var problem = page.locator(".problem").first();
        answers.fill(problem, false);
        problem.locator("button").first().click();
        assertThat(problem).containsText(language.getLanguage().equals("pt") ? "Resta" : "left");
        answers.fill(problem, true);
        problem.locator("button").first().click();
        assertThat(problem.locator("header")).containsText("1");
    }

    void ask(String run, String question) {
        open(units(run).getFirst() + "/talk");
        page.locator("textarea").fill(question);
        page.locator("form:has(textarea) button").last().click();
        assertThat(page.locator("main")).containsText(question);
    }

    void answerAndEndorse(String run, String answer) {
        await().atMost(ARRIVES).until(() -> {
            open(run + "/discussions");
            return page.locator(".threads a.title").count() > 0;
        });
        page.locator(".threads a.title").first().click();
        page.locator("form#reply textarea").fill(answer);
        page.locator("form#reply button").last().click();
        assertThat(page.locator("main")).containsText(answer);
        page.locator("form[action$='/endorsement'] button, form[action$='/endorse'] button")
                .first()
                .click();
        assertThat(page.locator(".endorsed")).isVisible();
    }

    void seesEndorsedAnswer(String run) {
        open(run + "/discussions");
        page.locator(".threads a.title").first().click();
        assertThat(page.locator(".endorsed")).isVisible();
    }

    void readsTheCaseStudyOf(String run, String place) {
        for (var unit : units(run)) {
            open(unit);
            if (page.locator("article").textContent().contains(place)) {
                return;
            }
        }
        throw new AssertionError("No unit tells of " + place);
    }

    void answerEverythingRight(String run) {
        for (var unit : units(run)) {
            open(unit);
            var problems = page.locator(".problem");
            for (var number = 0; number < problems.count(); number++) {
                var problem = problems.nth(number);
                var submit = problem.locator("button[hx-post$='/submission']");
                if (submit.count() > 0) {
                    answers.fill(problem, true);
                    submit.click();
                    assertThat(problem.locator(".answer.right, .verdict, .feedback, .well")
                                    .first())
                            .isVisible();
                }
            }
        }
        open(run + "/progress");
        assertThat(page.locator("main")).containsText("100");
    }

    /** Waits for the certificate and returns the address of its public page. */
    String certificate(String run) {
        await().atMost(ARRIVES).until(() -> {
            open(run + "/certificate");
            return page.locator("a[href^='/certificates/']").count() > 0;
        });
        return page.locator("a.button.second[href^='/certificates/']").first().getAttribute("href");
    }

    void verify(String certificate, String name) {
        open(certificate);
        assertThat(page.locator("main")).containsText(name);
        assertThat(page.locator("h1")).containsText(language.getLanguage().equals("pt") ? "válido" : "valid");
    }

    /** The figures of the run show who came through, a moment after it. */
    void seesWhoWasCertified(String run, String number) {
        await().atMost(ARRIVES).until(() -> {
            open(run + "/analytics");
            var groups = page.locator(".groups dd b");
            return groups.count() > 0 && groups.first().innerText().equals(number);
        });
    }

    private String unitWithProblem(String run) {
        for (var unit : units(run)) {
            open(unit);
            if (page.locator(".problem button[hx-post$='/submission']").count() > 0) {
                return unit;
            }
        }
        throw new AssertionError("No unit of the course has a problem");
    }

    private List<String> units(String run) {
        open(run);
        var units = new ArrayList<String>();
        for (Locator link : page.locator("main a[href*='/units/']").all()) {
            var address = link.getAttribute("href").replaceAll("[?#].*", "");
            if (!units.contains(address)) {
                units.add(address);
            }
        }
        return units;
    }

    private void open(String address) {
        var answer = page.navigate(installation.url() + address);
        if (answer != null && answer.status() >= 400) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "fault.png")));
            throw new AssertionError(address + " answered " + answer.status() + ": " + page.title());
        }
    }
}
