package palavra.campus;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Watches a browser: whatever runs that is not ours, asks the reader, leaves for another place or is refused by the content
 * policy is a fault; and so is what stands in a page and might, once somebody clicks on it.
 */
final class Watch {

    private static final int FAULT = 400;
    private static final String INSPECTION = resource("inspection.js");
    private static final String TELL_REFUSALS =
            "addEventListener('securitypolicyviolation', it => refusedByPolicy(it.effectiveDirective + ' ' + it.blockedURI))";

    private final Page page;
    private final String home;
    private final String who;
    private final List<String> faults;

    /** @param home what all addresses of ours begin with */
    Watch(Page page, String home, String who, List<String> faults) {
        this.page = page;
        this.home = home;
        this.who = who;
        this.faults = faults;
        page.exposeFunction("pwned", words -> {
            fault("a script ran");
            return null;
        });
        page.exposeFunction("refusedByPolicy", words -> {
            fault("the policy refused " + words[0]);
            return null;
        });
        page.addInitScript(TELL_REFUSALS);
        page.onDialog(dialog -> {
            fault("a dialog says " + dialog.message());
            dialog.dismiss();
        });
        page.onPageError(error -> fault("a script failed: " + error));
        page.onPopup(popup -> fault("a window opened at " + popup.url()));
        page.onRequest(request -> isOurs(request.url(), "asked for"));
        page.onFrameNavigated(this::arrived);
    }

    /** Opens an address and looks at what is there. */
    void look(String address) {
        try {
            var answer = page.navigate(home + address);
            if (answer.status() >= FAULT) {
                fault(address + " answered " + answer.status());
            }
            inspect();
        } catch (PlaywrightException left) {
            fault("the page could not be looked at: " + left.getMessage());
        }
    }

    private void inspect() {
        if (page.locator(".math").count() > 0) {
            // What draws formulas is fetched after the page.
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
        for (var found : (List<?>) page.evaluate(INSPECTION)) {
            fault(String.valueOf(found));
        }
    }

    /** What a reader reads on the page, fields included. */
    String words() {
        return Payloads.read((String) page.evaluate("() => [document.body.textContent,"
                + " ...Array.from(document.querySelectorAll('input, textarea'), field => field.value)].join('\\n')"));
    }

    private void arrived(Frame frame) {
        if (frame.parentFrame() != null) {
            fault("a frame shows " + frame.url());
        } else {
            isOurs(frame.url(), "went to");
        }
    }

    private void isOurs(String url, String how) {
        if (!url.startsWith(home) && !url.startsWith("data:image/") && !url.equals("about:blank")) {
            fault("%s %s".formatted(how, url));
        }
    }

    private void fault(String what) {
        faults.add("%s at %s: %s".formatted(who, page.url(), what));
    }

    private static String resource(String name) {
        try (var file = Watch.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
