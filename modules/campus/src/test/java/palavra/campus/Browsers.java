package palavra.campus;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Chromium as Debian packs it, and a fresh person at it for each test. */
final class Browsers implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(FLAGS));

    /** A page in a browser window of its own: no cookies, that language, light colors, no motion. */
    Page person(String language) {
        return browser.newContext(new Browser.NewContextOptions()
                        .setLocale(language)
                        .setColorScheme(ColorScheme.LIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE))
                .newPage();
    }

    /** The same without script. */
    Page plain(String language) {
        return browser.newContext(new Browser.NewContextOptions()
                        .setLocale(language)
                        .setJavaScriptEnabled(false)
                        .setReducedMotion(ReducedMotion.REDUCE))
                .newPage();
    }

    /** The person of a page, at a browser that runs no script. */
    Page withoutScript(Page of) {
        var same = new Browser.NewContextOptions()
                .setLocale("en")
                .setStorageState(of.context().storageState())
                .setJavaScriptEnabled(false);
        return browser.newContext(same).newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
