package palavra.campus;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What scenes of one unit have in common: an author who writes it, learners who come to it, and what axe finds on the way. */
abstract class Scene {

    private static final List<ColorScheme> BOTH = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    final Browsers browsers;
    final Installation installation;
    final Page staff;
    final Author author;
    final List<String> faults = new ArrayList<>();
    private final String title;

    Scene(Browsers browsers, Installation installation, String title) {
        this.browsers = browsers;
        this.installation = installation;
        this.title = title;
        staff = browsers.person("en");
        author = new Author(staff, installation);
    }

    /** Begins the course, lets it be written and opens it; the address of its run. */
    final String opens(String number, Runnable writes) {
        new Person(staff, installation, Locale.ENGLISH).signIn("author@example.org");
        author.begin(title, number);
        writes.run();
        author.publish("The first one", 1);
        var lead = new Lead(staff, installation);
        var run = lead.offersEveryEdition(author.run());
        lead.lets(run, "RUNNING");
        return run;
    }

    /** A learner in the unit. */
    final Learner learner(String given) {
        var learner = new Learner(browsers.person("en"), installation, Locale.ENGLISH);
        learner.register(given, "Lima-Scene");
        learner.findAndEnroll(title, "English");
        learner.page.locator("main a[href*='/units/']").first().click();
        learner.page.locator("section.problem").first().waitFor();
        return learner;
    }

    final void look(Page page, String who, String address) {
        new Axe(page, who, BOTH, faults).look(address);
    }
}
