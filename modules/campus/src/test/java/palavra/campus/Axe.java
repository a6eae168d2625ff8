package palavra.campus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import palavra.launcher.demo.DemoCourse;

/** Every kind of page in both themes and both languages, looked at by axe for faults against WCAG 2.2 A and AA. */
final class Axe {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Browsers browsers;
    private final Installation installation;
    private final List<String> faults = new ArrayList<>();

    Axe(Browsers browsers, Installation installation) {
        this.browsers = browsers;
        this.installation = installation;
    }

    void check() {
        for (var language : List.of("en", "pt")) {
            for (var colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (var window = browsers.window(language, colors)) {
                    walk(window, language + " " + colors);
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    private void walk(BrowserContext window, String variant) {
        var page = window.newPage();
        for (var address : List.of(
                "/",
                "/catalog",
                DemoCourse.page("en"),
                "/certificates",
                "/help/connection",
                "/help/accessibility",
                "/help/privacy",
                "/nothing-here")) {
            look(page, address, variant);
        }
        page.navigate(installation.url() + "/learning");
        page.locator("#username").fill("admin@example.org");
        page.locator("#password").fill(installation.stack().demoPassword());
        page.locator("#kc-login").click();
        page.waitForURL(address -> address.startsWith(installation.url()));
        for (var address : signedIn(page)) {
            look(page, address, variant);
        }
    }

    /** The pages of somebody who may see everything, found by the links that lead to them. */
    private LinkedHashSet<String> signedIn(Page page) {
        var addresses = new LinkedHashSet<>(List.of("/learning", "/account", "/discussions", "/imports", "/teaching"));
        add(page, addresses, "/imports", "main a[href^='/imports/']", 1);
        var run = installation.demoRun();
        addresses.addAll(List.of(
                run,
                run + "/progress",
                run + "/discussions",
                run + "/discussions/new",
                run + "/certificate",
                run + "/analytics"));
        add(page, addresses, run, "main a[href*='/units/']", 20);
        add(page, addresses, run + "/discussions", ".threads a.title", 1);
        add(page, addresses, run + "/analytics", "main a[href*='/analytics/videos/']", 1);
        return addresses;
    }

    private void add(Page page, LinkedHashSet<String> addresses, String from, String links, int most) {
        page.navigate(installation.url() + from);
        page.locator(links).all().stream()
                .map(link -> link.getAttribute("href").replaceAll("#.*", ""))
                .distinct()
                .limit(most)
                .forEach(addresses::add);
    }

    private void look(Page page, String address, String variant) {
        page.navigate(installation.url() + address);
        for (var fault : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
            var where = fault.getNodes().stream()
                    .limit(3)
                    .map(node -> node.getHtml())
                    .toList();
            faults.add("%s %s: %s %s".formatted(variant, address, fault.getId(), where));
        }
    }
}
