package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A real course that brings its texts in Spanish and French and captions in Arabic: its editions are published with what
 * they lack shown in English, an Arabic one is begun, and a learner reads from right to left and changes between them.
 */
final class FourLanguages {

    private static final String UNIT = "How are data entered into DHIS2?";
    private static final int NARROW = 360;
    private static final int HIGH = 740;

    private final Installation installation;
    private final JsonNode report;
    private final Author author;
    private final Translator translator;
    private final Translator reviewer;
    private final Learner learner;

    FourLanguages(Browsers browsers, Installation installation, JsonNode report) {
        this.installation = installation;
        this.report = report;
        var page = browsers.person("en");
        new Person(page, installation, Locale.ENGLISH).signIn("author@example.org");
        author = new Author(page, installation);
        author.opens(report.get("edition").asText());
        translator = new Translator(page, installation);
        reviewer = new Translator(browsers.person("en"), installation);
        reviewer.signIn("admin@example.org");
        learner = new Learner(browsers.person("en"), installation, Locale.ENGLISH);
        learner.register("Samira", "Haddad");
    }

    void check() {
        var spanish = author.desk("es");
        translator.isRefusedByTheGate(spanish);
        for (var desk : List.of(spanish, author.desk("fr"))) {
            translator.allowsEverythingMissing(desk);
            translator.publishes(desk);
        }
        author.follow("ar", "", "مقدمة في DHIS2");
        var arabic = author.desk("ar");
        translator.writesIn(arabic, UNIT, source -> "بالعربية: " + source);
        reviewer.approvesEverything(arabic);
        translator.allowsEverythingMissing(arabic);
        translator.publishes(arabic);
        reads(arabic);
    }

    private void reads(String desk) {
        var page = learner.page;
        learner.open("/catalog?text=Introduction+to+DHIS2");
        assertThat(page.locator(
                        "main h3 a[href^='/courses/" + report.get("slug").asText() + "']"))
                .hasCount(1);
        learner.open("/courses/" + report.get("slug").asText() + "/es");
        assertThat(page.locator("main")).containsText("¿Qué aprenderé?");
        learner.findAndEnroll("Introduction to DHIS2", "العربية");
        var run = "/runs/" + report.get("run").asText();
        learner.open(run);
        var unit = page.locator("main .cord a", new Page.LocatorOptions().setHasText(UNIT))
                .getAttribute("href");
        learner.open(unit);
        var article = page.locator("article");
        assertThat(article).hasAttribute("dir", "rtl");
        assertThat(page.locator(".transcript [lang=ar][dir=rtl] li")).not().hasCount(0);
        assertThat(page.locator(".transcript li [lang]")).hasCount(0);
        for (var language : List.of("es", "ar")) {
            page.locator(".switch button[lang=" + language + "]").click();
            assertThat(article).hasAttribute("lang", language);
        }
        var other = page.locator("a[rel=next]").getAttribute("href");
        learner.open(other);
        assertThat(page.locator("article .prose [lang=en][dir=ltr]")).not().hasCount(0);
        assertEquals(List.of(), sideways(page, List.of(run, unit, other, run + "/progress", run + "/discussions")));
        assertEquals(List.of(), sideways(reviewer.page, List.of(desk, desk + "/terms", desk + "/xliff")));
    }

    /** Those of the pages that scroll sideways on a phone. */
    private List<String> sideways(Page page, List<String> addresses) {
        var faults = new ArrayList<String>();
        page.setViewportSize(NARROW, HIGH);
        for (var address : addresses) {
            page.navigate(installation.url() + address);
            var over = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";
            if ((boolean) page.evaluate(over)) {
                faults.add(address);
            }
        }
        return faults;
    }
}
