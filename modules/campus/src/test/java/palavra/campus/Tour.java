package palavra.campus;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import palavra.launcher.demo.DemoCourse;

/** Every kind of page, visited by everyone who has it: nobody, a learner who studies, and each role of the staff. */
final class Tour {

    private static final List<String> OPEN = List.of(
            "/",
            "/catalog",
            "/catalog?text=nothing-is-called-so",
            DemoCourse.page("en"),
            "/certificates",
            "/preferences",
            "/help/connection",
            "/help/accessibility",
            "/help/privacy",
            "/nothing-here");
    private static final List<ColorScheme> BOTH = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final Map<String, List<ColorScheme>> ONE_EACH =
            Map.of("en", List.of(ColorScheme.LIGHT), "pt", List.of(ColorScheme.DARK));
    private static final List<String> OWN = List.of(
            "/learning",
            "/account",
            "/account/data",
            "/account/erasure",
            "/discussions",
            "/discussions/languages",
            "/notifications",
            "/notifications/choices");

    private final Browsers browsers;
    private final Installation installation;
    private final String run;
    private final List<String> faults = new ArrayList<>();

    Tour(Browsers browsers, Installation installation) {
        this.browsers = browsers;
        this.installation = installation;
        this.run = installation.demoRun();
    }

    /** What is wrong with the pages, one sentence each. */
    List<String> faults() {
        study();
        for (var language : List.of("en", "pt")) {
            look(browsers.person(language), "nobody " + language, ONE_EACH.get(language), OPEN);
            var learner = signedIn("learner", language);
            look(learner, "learner " + language, BOTH, ofALearner(learner));
            var admin = signedIn("admin", language);
            look(admin, "admin " + language, ONE_EACH.get(language), ofTheStaff(admin));
        }
        for (var role : List.of("facilitator", "author", "translator", "officer")) {
            var page = signedIn(role, "en");
            var pages = new LinkedHashSet<>(OWN);
            pages.addAll(List.of("/teaching", "/imports"));
            add(page, pages, run + "/discussions", ".threads a.title", 1);
            pages.add(run + "/analytics");
            look(page, role, List.of(ColorScheme.DARK), pages);
        }
        return faults;
    }

    /** Answers and a question of the learner's own, so that their pages have something to show. */
    private void study() {
        var learner = new Learner(browsers.person("en"), installation, Locale.ENGLISH);
        learner.signIn("learner@example.org");
        learner.findAndEnroll("Catching rain", "English");
        learner.answersWrongly(run);
        learner.asks(run, "Which pot do you use to measure?");
    }

    private Set<String> ofALearner(Page page) {
        var pages = new LinkedHashSet<>(OWN);
        pages.addAll(List.of(
                run,
                run + "/enrollment",
                run + "/progress",
                run + "/certificate",
                run + "/discussions",
                run + "/discussions/new"));
        add(page, pages, run, "main a[href*='/units/']", 20);
        add(page, pages, run + "/discussions", ".threads a.title", 3);
        pages.add(pages.stream()
                        .filter(one -> one.contains("/units/"))
                        .findFirst()
                        .orElseThrow() + "/talk");
        return pages;
    }

    private Set<String> ofTheStaff(Page page) {
        var pages = new LinkedHashSet<>(
                List.of("/imports", "/teaching", "/mailbox", run + "/announcements", run + "/team", run + "/state"));
        pages.addAll(List.of(run + "/progress", run + "/certificate", run + "/analytics", run + "/analytics/units"));
        pages.addAll(
                List.of(run + "/settings", run + "/dates", run + "/history", run + "/relaunch", run + "/editions"));
        pages.addAll(List.of(
                run + "/people",
                run + "/people/lists",
                run + "/people/key",
                run + "/cohorts",
                run + "/concerns",
                run + "/items"));
        pages.add(run + "/relaunch?see=1&pace=dated&zone=Africa/Maputo&start=2027-09-06&team=on");
        add(page, pages, "/imports", "main a[href^='/imports/']", 1);
        add(page, pages, run, "main a[href*='/units/']", 2);
        add(page, pages, run + "/discussions", ".threads a.title", 1);
        add(page, pages, run + "/analytics", "main a[href*='/analytics/videos/']", 1);
        addDesk(page, pages);
        pages.addAll(ofTheStudio(page));
        return pages;
    }

    /** A course in the studio: its lists, and a block of every kind that its first unit leads to. */
    private Set<String> ofTheStudio(Page page) {
        var pages = new LinkedHashSet<>(List.of("/studio", "/studio/courses"));
        page.navigate(installation.url() + "/studio");
        var studio = page.locator(".shelf a").first().getAttribute("href");
        for (var part : List.of("", "/changes", "/publication", "/publications", "/files", "/grading", "/editions")) {
            pages.add(studio + part);
        }
        pages.add(studio + "/runs");
        page.navigate(installation.url() + studio);
        var unit = page.locator(".tree .UNIT > .line > a").first().getAttribute("href");
        pages.addAll(List.of(unit, unit + "/learner", unit + "/history"));
        add(page, pages, unit, ".tree .COMPONENT > .line > a", 5);
        return pages;
    }

    /** The desk of the first edition that somebody translates. */
    private void addDesk(Page page, Set<String> pages) {
        pages.addAll(List.of("/desk", "/desk/keys"));
        page.navigate(installation.url() + "/desk");
        var desk = page.locator("h3 a[href^='/desk/']").first().getAttribute("href");
        add(page, pages, desk, ".tabs a", 5);
        add(page, pages, desk + "?show=all", ".unitrows a", 2);
    }

    private Page signedIn(String role, String language) {
        var page = browsers.person(language);
        new Person(page, installation, Locale.of(language)).signIn(role + "@example.org");
        return page;
    }

    private void add(Page page, Set<String> pages, String from, String links, int most) {
        page.navigate(installation.url() + from);
        page.locator(links).all().stream()
                .map(link -> link.getAttribute("href").replaceAll("#.*", ""))
                .distinct()
                .limit(most)
                .forEach(pages::add);
    }

    private void look(Page page, String who, List<ColorScheme> colors, Iterable<String> pages) {
        var axe = new Axe(page, who, colors, faults);
        pages.forEach(address -> axe.look(installation.url() + address));
        page.context().close();
    }
}
