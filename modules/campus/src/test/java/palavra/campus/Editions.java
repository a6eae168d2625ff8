package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * A course of every kind of component gets an edition that follows it, and then changes: exactly the texts that changed
 * need a translator, and the case study that the community made its own stays as it is and asks for a decision. Then a learner
 * reads both, and another is certified in the words of the community.
 */
final class Editions {

    private static final String CASE = "A case to think about";
    private static final String OWN = "A cisterna de Beira";

    private final Browsers browsers;
    private final Installation installation;
    private final Author author;
    private final Translator translator;
    private final Translator reviewer;
    private final Lead lead;
    private final Learner learner;
    private final Pages pages;

    Editions(Browsers browsers, Installation installation) {
        this.browsers = browsers;
        this.installation = installation;
        var page = browsers.person("en");
        new Person(page, installation, Locale.ENGLISH).signIn("author@example.org");
        author = new Author(page, installation);
        pages = new Pages(page, installation, browsers);
        translator = new Translator(page, installation);
        lead = new Lead(page, installation);
        learner = new Learner(browsers.person("en"), installation, Locale.ENGLISH);
        reviewer = new Translator(browsers.person("en"), installation);
        reviewer.signIn("admin@example.org");
    }

    void check() {
        author.begin("Rain for two communities", "R2");
        author.writeEveryComponent();
        author.writeCase(CASE, "Two rivers, ten tanks.");
        author.grades("Roofs");
        pages.write(author.studio());
        author.publish("The first one", 1);
        var desk = author.follow("pt", "Beira", "Chuva para todos");

        translator.writes(desk, "missing", source -> "Em português: " + source);
        reviewer.approvesEverything(desk);
        translator.adapts(desk, "Two rivers", OWN);
        assertEquals(List.of(), translator.stale(desk));
        translator.publishes(desk);

        author.changeThreeTexts();
        author.changeCase(CASE, "Two rivers, twelve tanks.");
        assertEquals(List.of("Why rain", "A roof", "The first rain", CASE), author.changed());
        author.publish("Three texts and a case", 2);

        assertEquals(
                List.of("Drink it at once", "Rain is almost clean.", "The first rain is the dirty one."),
                List.copyOf(new TreeSet<>(translator.stale(desk))));
        translator.keepsItsOwn(desk, CASE);
        translator.writes(desk, "stale", source -> "De novo: " + source);
        reviewer.approvesEverything(desk);
        assertEquals(List.of(), translator.stale(desk));
        translator.publishes(desk);
        readBothEditions();
        pages.read("Chuva para todos", "Em português: ", "Let it go");
    }

    /** A learner votes, also without script, answers in the source, reads on in the other edition in the same unit, and keeps the score. */
    private void readBothEditions() {
        var run = lead.offersEveryEdition(author.run());
        lead.lets(run, "RUNNING");
        learner.register("Nadia", "Ferreira-Editions");
        learner.findAndEnroll("Rain for two communities", "English");
        learner.readsOf(run, "Two rivers, twelve tanks.");
        var unit = learner.page.url();
        var score = learner.answers("Let it go");
        learner.votes("Tiles");
        var plain = new Learner(browsers.withoutScript(learner.page), installation, Locale.ENGLISH);
        plain.page.navigate(unit);
        plain.votes("Iron");
        learner.readsIn("pt");
        assertEquals(unit, learner.page.url());
        assertThat(learner.page.locator("article")).containsText("Em português: Two rivers, ten tanks.");
        assertThat(learner.page.locator("article")).not().containsText("twelve tanks");
        assertThat(learner.page.locator("article")).containsText("De novo: Rain is almost clean.");
        assertThat(learner.page.locator(".problem .verdict.ok").first()).isVisible();
        learner.readsIn("en");
        assertEquals(score, learner.page.locator(".problem header").first().innerText());
    }
}
