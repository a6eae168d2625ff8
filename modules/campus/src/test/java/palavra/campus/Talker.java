package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Locale;
import java.util.UUID;

/** Somebody who learns and takes part in the discussions of a run. */
final class Talker extends Person {

    private static final String TEXT = "textarea[name=text]";
    private static final String POST = "button[data-busy]";

    Talker(Page page, Installation installation) {
        super(page, installation, Locale.ENGLISH);
    }

    /** Asks everybody in the run; the address of the thread. */
    String asks(String run, String title, String text) {
        open(run + "/discussions/new");
        page.locator("#title").fill(title);
        page.locator(TEXT).fill(text);
        page.locator(POST).click();
        assertThat(page.locator("h1")).hasText(title);
        return page.url().replaceAll("^https?://[^/]+([^?#]+).*", "$1");
    }

    /** Begins to ask and finds, before it is sent, that somebody else has: goes there instead. */
    void findsWhileWriting(String run, String title, String asked) {
        open(run + "/discussions/new");
        page.locator("#title").fill(title);
        var alike = page.locator("#alike a", new Page.LocatorOptions().setHasText(asked));
        assertThat(alike).isVisible();
        alike.click();
        assertThat(page.locator("h1")).hasText(asked);
    }

    void replies(String thread, String text) {
        open(thread);
        page.locator("#reply " + TEXT).fill(text);
        page.locator("#reply " + POST).click();
        assertThat(post(text)).isVisible();
    }

    /** Sends the form of a reply again and again, as a program would; how often it was taken. */
    int repeats(String thread, String text, int times) {
        open(thread);
        var form = page.locator("#reply");
        var token = form.locator("input").first();
        var taken = 0;
        for (var time = 0; time < times; time++) {
            var fields = FormData.create()
                    .set(token.getAttribute("name"), token.getAttribute("value"))
                    .set("key", UUID.randomUUID().toString())
                    .set("text", text);
            taken += send(thread, fields).status() == 303 ? 1 : 0;
        }
        return taken;
    }

    private APIResponse send(String thread, FormData fields) {
        return page.request()
                .post(
                        installation.url() + thread,
                        RequestOptions.create()
                                .setHeader("Origin", installation.url())
                                .setMaxRedirects(0)
                                .setForm(fields));
    }

    void reports(String thread, String text) {
        open(thread);
        post(text).locator("a[href$='/report']").click();
        page.locator("[name=reason][value=INSULT]").check();
        page.locator("form.reading button").click();
        page.waitForURL(address -> !address.contains("/report"));
    }

    /** Sees that a moderator took a post of one's own away, and asks another one. */
    void appeals(String thread, String text, String why) {
        open(thread);
        assertThat(post(text).locator(".notice")).containsText("A moderator has taken your post out of sight.");
        post(text).locator("a[href$='/appeal']").click();
        page.locator("#text").fill(why);
        page.locator("form.reading button").click();
        assertThat(page.locator("main")).containsText(text);
    }

    boolean sees(String thread, String text) {
        open(thread);
        return post(text).count() > 0;
    }

    /** Waits until the tray says that. */
    void isTold(String sentence) {
        await().atMost(ARRIVES).until(() -> {
            open("/notifications");
            return page.locator(".notices .title", new Page.LocatorOptions().setHasText(sentence))
                            .count()
                    > 0;
        });
    }

    /** What a run's discussions answer. */
    int triesToCome(String run) {
        return page.navigate(installation.url() + run + "/discussions").status();
    }

    private Locator post(String text) {
        return page.locator("article.post", new Page.LocatorOptions().setHasText(text));
    }
}
