package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Somebody who studies: what they do and see on the way through a course. */
final class Learner extends Person {

    private static final String SUBMIT = "button[hx-post$='/submission']";

    private final Map<String, Answers> answers = new HashMap<>();

    Learner(Page page, Installation installation, Locale language) {
        super(page, installation, language);
    }

    /** Searches the catalog for the words, opens the course and enrolls in the edition of that language. */
    void findAndEnroll(String words, String languageName) {
        finds(words);
        enrolls(languageName);
    }

    /** Searches the catalog for the words and opens the course that is called so. */
    void finds(String words) {
        open("/catalog?text=" + words.replace(' ', '+'));
        page.locator("main a[href^='/courses/']").first().click();
        assertThat(page.locator("h1")).containsText(words);
    }

    /** Enrolls, on the page of a course, in its edition of that language. */
    void enrolls(String languageName) {
        var edition =
                page.locator("form[action$='/enrollment'] option", new Page.LocatorOptions().setHasText(languageName));
        // What was published a moment ago is offered as soon as everybody has heard of it.
        await().atMost(ARRIVES).until(() -> edition.count() > 0 || page.reload() == null);
        page.locator("form[action$='/enrollment'] select").selectOption(edition.getAttribute("value"));
        page.locator("form[action$='/enrollment'] button").click();
        page.waitForURL(address -> address.contains("/runs/"));
    }

    /** The address of the run one is in, as {@code /runs/…}. */
    String run() {
        return page.url().replaceAll("^https?://[^/]+(/runs/[^/?#]+).*", "$1");
    }

    /** Plays the first film there is. */
    void watches(String run) {
        opensTheFirst(run, "video");
        page.evaluate("() => { const v = document.querySelector('video'); v.muted = true; return v.play(); }");
        await().atMost(ARRIVES)
                .until(() -> ((Number) page.evaluate("() => document.querySelector('video').currentTime")).doubleValue()
                        > 2);
        page.evaluate("() => document.querySelector('video').pause()");
    }

    /** Reads the transcript of a film and says that it was watched. */
    void readsWhatAFilmSays(String run) {
        opensTheFirst(run, ".media:has(.transcript li)");
        assertThat(page.locator(".transcript li").first()).isVisible();
        page.locator(".watch button").first().click();
        assertThat(page.locator(".watch [role=status]").first()).isVisible();
    }

    /** Answers the first problem there is, not rightly. */
    void answersWrongly(String run) {
        for (var unit : units(run)) {
            open(unit);
            for (var problem : problems()) {
                if (answers().canBeWrong(problem)) {
                    submits(problem, false);
                    assertThat(problem.locator(".verdict:not(.ok)").first()).isVisible();
                    return;
                }
            }
        }
        throw new AssertionError("No unit of the course has a problem");
    }

    /** Answers while the line is away: it waits on the device, and is sent by itself when it is back. */
    void answersWhileTheLineIsAway(String run) {
        opensTheFirst(run, SUBMIT);
        var problem =
                problems().stream().filter(answers()::canBeWrong).findFirst().orElseThrow();
        page.context().setOffline(true);
        submits(problem, false);
        assertThat(problem.locator("[data-state=here]")).isVisible();
        page.context().setOffline(false);
        assertThat(problem.locator("[data-state=sent]")).isVisible();
        assertThat(problem.locator(".verdict:not(.ok)").first()).isVisible();
    }

    /** Every problem, those tried before once more. */
    void answersEverythingRightly(String run) {
        answersRightly(run, () -> false);
        open(run + "/progress");
        assertThat(page.locator("main")).containsText("100");
    }

    /** One problem after the other until the course is passed; the whole percent then. */
    String answersUntilItIsPassed(String run) {
        var progress = installation.url() + run + "/progress";
        answersRightly(run, () -> page.request().get(progress).text().contains("verdict ok"));
        open(run + "/progress");
        assertThat(page.locator(".figures .verdict.ok")).isVisible();
        return page.locator(".figures .big").first().innerText().replaceAll("\\D+", "");
    }

    private void answersRightly(String run, BooleanSupplier isEnough) {
        for (var unit : units(run)) {
            open(unit);
            for (var problem : problems()) {
                var canBeWrong = answers().canBeWrong(problem);
                submits(problem, true);
                if (canBeWrong) {
                    assertThat(problem.locator(".verdict.ok").first()).isVisible();
                }
                if (isEnough.getAsBoolean()) {
                    return;
                }
            }
        }
    }

    /** Chooses an option of the problem on the page and sends it; what its header says then. */
    String answers(String option) {
        var problem = page.locator(".problem").first();
        problem.locator(".answer", new Locator.LocatorOptions().setHasText(option))
                .click();
        problem.locator(SUBMIT).click();
        assertThat(problem.locator(".verdict.ok").first()).isVisible();
        return problem.locator("header").first().innerText();
    }

    /** Votes in the poll of the unit, or otherwise than before, and sees at once that nobody else did. */
    void votes(String option) {
        var line = page.locator(".poll .answer", new Page.LocatorOptions().setHasText(option));
        line.click();
        page.locator(".poll .acts button").click();
        assertThat(line.locator(".share")).containsText("100%");
        assertThat(line.locator(".share")).containsText("Your vote");
    }

    /** Goes on in another edition, in the middle of the unit. */
    void readsIn(String language) {
        page.locator(".switch button[lang=" + language + "]").click();
        assertThat(page.locator("article")).hasAttribute("lang", language);
    }

    void asks(String run, String question) {
        open(units(run).getFirst() + "/talk");
        page.locator("textarea").fill(question);
        page.locator("form:has(textarea) button").last().click();
        assertThat(page.locator("main")).containsText(question);
    }

    void seesAnEndorsedAnswer(String run) {
        open(run + "/discussions");
        page.locator(".threads a.title").first().click();
        assertThat(page.locator(".endorsed")).isVisible();
    }

    /** Is told of the answer in the tray, and comes to it from there. */
    void isToldOfTheAnswer() {
        await().atMost(ARRIVES).until(() -> {
            open("/notifications");
            return page.locator(".notices .unread").count() > 0;
        });
        page.locator(".notices .unread a").first().click();
        assertThat(page.locator(".endorsed")).isVisible();
        open("/notifications");
        assertThat(page.locator(".notices .unread")).hasCount(0);
    }

    void readsOf(String run, String place) {
        for (var unit : units(run)) {
            open(unit);
            if (page.locator("article").textContent().contains(place)) {
                return;
            }
        }
        throw new AssertionError("No unit tells of " + place);
    }

    /** Waits for the certificate and returns the address of its public page. */
    String certificate(String run) {
        await().atMost(ARRIVES).until(() -> {
            open(run + "/certificate");
            return page.locator("a[href^='/certificates/']").count() > 0;
        });
        return page.locator("a.button.second[href^='/certificates/']").first().getAttribute("href");
    }

    /** Goes from the first unit to the last by the way on at the foot of each; what the browser complained of. */
    List<String> complaintsOnTheWay(String run) {
        var complaints = new ArrayList<String>();
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onConsoleMessage(said -> {
            if (said.type().equals("error")) {
                complaints.add(page.url() + ": " + said.text());
            }
        });
        var units = units(run);
        open(units.getFirst());
        for (var unit : units.subList(1, units.size())) {
            page.locator("a[rel=next]").click();
            page.waitForURL(installation.url() + unit);
            assertThat(page.locator(".talkside [hx-trigger=load]")).hasCount(0);
        }
        return complaints;
    }

    /** The problems of this unit that still take answers. */
    private List<Locator> problems() {
        return page.locator(".problem").all().stream()
                .filter(problem -> problem.locator(SUBMIT).count() > 0)
                .toList();
    }

    private Answers answers() {
        var edition = page.locator(".unit").getAttribute("data-edition");
        return answers.computeIfAbsent(edition, one -> Answers.of(installation, one));
    }

    private void submits(Locator problem, boolean right) {
        answers().fill(problem, right);
        problem.locator(SUBMIT).click();
    }

    private void opensTheFirst(String run, String thing) {
        for (var unit : units(run)) {
            open(unit);
            if (page.locator(thing).count() > 0) {
                return;
            }
        }
        throw new AssertionError("No unit of the course has " + thing);
    }
}
