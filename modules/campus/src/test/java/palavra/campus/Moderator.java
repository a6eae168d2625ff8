package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;

/** Somebody on the team of a run who looks after its discussions. */
final class Moderator extends Person {

    Moderator(Page page, Installation installation) {
        super(page, installation, Locale.ENGLISH);
    }

    /** Answers a question, and endorses what somebody else answered. */
    void answersAndEndorses(String thread, String answer, String endorsed) {
        open(thread);
        page.locator("#reply textarea[name=text]").fill(answer);
        page.locator("#reply button[data-busy]").click();
        assertThat(page.locator("main")).containsText(answer);
        page.locator("article.post", new Page.LocatorOptions().setHasText(endorsed))
                .locator("form[action$='/endorsement'] button")
                .click();
        assertThat(page.locator(".endorsed")).containsText(endorsed);
    }

    /** Removes in one act all that is held of one person; what the queue says of it before. */
    String sweeps(String run, String name) {
        open("/moderation?tab=held&run=" + run.replace("/runs/", ""));
        var account = page.locator(".holds li", new Page.LocatorOptions().setHasText(name));
        var held = account.innerText();
        account.locator("[name=who]").check();
        page.locator(".holds [name=reason]").selectOption("ADVERTISING");
        page.locator(".holds [value=REMOVE]").click();
        assertThat(page.locator(".notice.ok")).isVisible();
        return held;
    }

    /** Decides against a post that was reported. */
    void removes(String run, String text) {
        goesToTheCase(run, "reported", text);
        page.locator("#note").fill("Say it kindly.");
        page.locator("button[value=REMOVE]").click();
        assertThat(page.locator(".notice.ok")).containsText("The post was removed.");
    }

    /** Decides for a post whose author appealed. */
    void restores(String run, String text) {
        goesToTheCase(run, "appealed", text);
        page.locator("button[value=KEEP]").click();
        assertThat(page.locator(".notice.ok")).containsText("The post stands.");
    }

    private void goesToTheCase(String run, String tab, String text) {
        open("/moderation?tab=" + tab + "&run=" + run.replace("/runs/", ""));
        page.locator(".cases a", new Page.LocatorOptions().setHasText(text)).click();
        assertThat(page.locator(".exhibit")).containsText(text);
    }

    /** Keeps somebody, by the number they told, out of a run's discussions for a day. */
    void bans(String run, String number, String why) {
        open("/moderation" + run + "/people/" + number);
        page.locator("[name=kind][value=BAN]").check();
        page.locator("#reason").selectOption("ADVERTISING");
        page.locator("#days").fill("1");
        page.locator("#notice").fill(why);
        page.locator("button.bad").click();
        assertThat(page.locator("main .chip.bad")).isVisible();
    }
}
