package palavra.campus;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/**
 * Looks at one page as a person would have it: axe against WCAG 2.2 A and AA, in their colors; and at 360 px, written
 * from the left and from the right, nothing scrolls sideways.
 */
final class Axe {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int FAULT = 500;
    private static final int NARROW = 360;
    private static final int WIDE = 1280;
    private static final int HIGH = 800;
    private static final String SIDEWAYS = """
            direction => {
                document.documentElement.dir = direction
                return document.documentElement.scrollWidth > document.documentElement.clientWidth
            }""";

    private final Page page;
    private final String who;
    private final List<ColorScheme> colors;
    private final List<String> faults;

    Axe(Page page, String who, List<ColorScheme> colors, List<String> faults) {
        this.page = page;
        this.who = who;
        this.colors = colors;
        this.faults = faults;
    }

    void look(String address) {
        page.setViewportSize(WIDE, HIGH);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors.getFirst()));
        open(address);
        for (var scheme : colors) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            check(scheme + " " + page.url());
        }
        page.setViewportSize(NARROW, HIGH);
        for (var direction : List.of("ltr", "rtl")) {
            if ((boolean) page.evaluate(SIDEWAYS, direction)) {
                faults.add("%s %s scrolls sideways at %d px, %s".formatted(who, page.url(), NARROW, direction));
            }
        }
    }

    /** A refusal is a page like any other; a fault of ours is one to report. */
    private void open(String address) {
        var answer = page.navigate(address);
        if (answer.status() >= FAULT) {
            faults.add("%s %s answers %d".formatted(who, address, answer.status()));
        }
    }

    private void check(String variant) {
        for (var fault : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
            var where = fault.getNodes().stream()
                    .limit(3)
                    .map(node -> node.getHtml())
                    .toList();
            faults.add("%s %s: %s %s".formatted(who, variant, fault.getId(), where));
        }
    }
}
