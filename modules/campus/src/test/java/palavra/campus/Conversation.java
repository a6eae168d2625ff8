package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import palavra.launcher.KeycloakAdmin.Account;

/**
 * Four people at once in the discussions of a run: one asks, one answers, a facilitator endorses and moderates, and a
 * spammer is kept from all of them.
 */
final class Conversation extends Scene {

    private static final String TITLE = "Roofs we talk about";
    private static final String ASKED = "How often do I clean the roof before the rain?";
    private static final String SPAM =
            "Amazing filters for nine dollars, order yours at https://filters.example today!";

    /** Sends the form of the page that many times, ten at once, and counts what was taken. */
    private static final String WAVE = """
            async ([count, text]) => {
                const form = document.querySelector('form.reply');
                let taken = 0;
                for (let sent = 0; sent < count; sent += 10) {
                    const answers = await Promise.all(Array.from({ length: 10 }, () => {
                        const body = new URLSearchParams(new FormData(form));
                        body.set('key', crypto.randomUUID());
                        body.set('text', text);
                        return fetch(form.action.split('#')[0], { method: 'POST', body, redirect: 'manual' });
                    }));
                    taken += answers.filter(answer => answer.type === 'opaqueredirect').length;
                }
                return taken;
            }""";

    private final String mail = "asker-" + UUID.randomUUID() + "@example.org";
    private final Facilitator facilitator;
    private Learner asker;
    private Learner answerer;
    private Learner spammer;
    private String run;
    private String thread;
    private String account;

    Conversation(Browsers browsers, Installation installation) {
        super(browsers, installation, TITLE);
        facilitator = new Facilitator(browsers.person("en"), installation);
    }

    /** What is wrong with the pages on the way, one sentence each. */
    List<String> faults() throws SQLException {
        meets();
        asksAndIsAnswered();
        spams();
        clears();
        hidesAndRestores();
        bans();
        return faults;
    }

    /** A run with its team, two learners with an address that mail reaches, and one who comes to sell. */
    private void meets() {
        run = opens("T9", () -> author.polls("Your roof", "What is your roof made of?"));
        facilitator.signIn("facilitator@example.org");
        var number = facilitator.number();
        new Facilitator(staff, installation).takesOnTheTeam(run, number, "Daniel Okafor");
        asker = known(mail, "Asha");
        answerer = known("answerer-" + UUID.randomUUID() + "@example.org", "Benedita");
        spammer = learner("Spike");
    }

    private Learner known(String address, String given) {
        var word = installation.stack().demoPassword();
        installation.stack().identity().create(List.of(new Account(address, word, given, "Known", "learner")));
        var learner = new Learner(browsers.person("en"), installation, Locale.ENGLISH);
        learner.signIn(address);
        learner.findAndEnroll(TITLE, "English");
        return learner;
    }

    private void asksAndIsAnswered() {
        asker.open(run + "/discussions/new");
        asker.page.locator("#title").fill(ASKED);
        asker.page.locator("#text").fill("It is made of tiles.");
        asker.page.locator("form.reading button[data-busy]").click();
        assertThat(asker.page.locator("h1")).containsText(ASKED);
        thread = path(asker.page);
        answerer.open(run + "/discussions/new");
        answerer.page.locator("#title").pressSequentially("How often does one clean a roof before rain?");
        answerer.page
                .locator("#alike a", new Page.LocatorOptions().setHasText(ASKED))
                .click();
        writes(answerer, "Twice a year, and after every storm.");
        facilitator.open(thread);
        facilitator.page.locator("form[action$='/endorsement'] button").click();
        assertThat(facilitator.page.locator(".endorsed")).isVisible();
        asker.isToldOfTheAnswer();
        await().atMost(Person.ARRIVES)
                .until(() -> installation.letters().to(mail).stream().anyMatch(letter -> letter.contains(ASKED)));
    }

    /** Two hundred posts of one account: taken, and seen by nobody. */
    private void spams() {
        spammer.open(thread);
        assertEquals(200, ((Number) spammer.page.evaluate(WAVE, List.of(200, SPAM))).intValue());
        spammer.open(thread);
        assertThat(spammer.page
                        .locator(".notice", new Page.LocatorOptions().setHasText("Your post waits for a moderator."))
                        .first())
                .isVisible();
        asker.open(thread);
        assertThat(asker.page.locator("main")).not().containsText("filters");
        assertThat(asker.page.locator(".states").first()).containsText("1 reply");
    }

    /** One act of the facilitator. */
    private void clears() {
        facilitator.open("/moderation?tab=held");
        var page = facilitator.page;
        assertThat(page.locator(".holds")).containsText("200 posts wait");
        look(page, "facilitator", page.url());
        page.locator(".holds [name=all]").check();
        page.locator(".holds button[value=REMOVE]").click();
        assertThat(page.locator(".notice.ok")).containsText("200 posts were removed.");
        look(page, "facilitator", page.url());
        page.locator("main a[href^='/moderation/cases/']").click();
        account = page.locator("aside a[href*='/people/']").getAttribute("href");
        look(page, "facilitator", installation.url() + run + "/discussions/rules");
    }

    /** Three reports hide a post; a moderator agrees, its author appeals, another moderator restores it. */
    private void hidesAndRestores() {
        answerer.open(thread);
        var post = writes(answerer, "The mayor should clean the roofs.");
        for (var reporter : List.of(asker, spammer, facilitator)) {
            reporter.open(post + "/report");
            reporter.page.locator("[name=reason][value=OFF_TOPIC]").check();
            reporter.page.locator("form.reading button").click();
        }
        asker.open(thread);
        assertThat(asker.page.locator("main")).not().containsText("The mayor");
        decides(facilitator.page, "", "REMOVE");
        answerer.open(post + "/appeal");
        answerer.page.locator("#text").fill("It is about roofs.");
        answerer.page.locator("form.reading button").click();
        decides(staff, "?tab=appealed", "KEEP");
        asker.open(thread);
        assertThat(asker.page.locator("main")).containsText("The mayor");
    }

    private void decides(Page moderator, String queue, String verdict) {
        moderator.navigate(installation.url() + "/moderation" + queue);
        moderator
                .locator(".cases a", new Page.LocatorOptions().setHasText("The mayor"))
                .click();
        moderator.locator("button[value=" + verdict + "]").click();
        assertThat(moderator.locator(".notice.ok")).isVisible();
    }

    /** Keeps the spammer out for a day, which then has passed. */
    private void bans() throws SQLException {
        facilitator.open(account);
        facilitator.page.locator("[name=kind][value=BAN]").check();
        facilitator.page.locator("#days").fill("1");
        facilitator.page.locator("#notice").fill("Two hundred advertisements.");
        facilitator.page.locator("button.bad").click();
        assertThat(facilitator.page.locator("main")).containsText("Holds now");
        assertEquals(403, spammer.page.navigate(installation.url() + thread).status());
        assertThat(spammer.page.locator("main")).containsText("Two hundred advertisements.");
        passesADay();
        spammer.open(thread);
        facilitator.open(account);
        assertThat(facilitator.page.locator("main")).not().containsText("Holds now");
    }

    private void passesADay() throws SQLException {
        try (var database = installation.stack().database();
                var statement = database.createStatement()) {
            statement.executeUpdate(
                    "update forums.restraint set at = at - interval '25 hours', until = until - interval '25 hours'"
                            + " where kind = 'BAN' and notice like 'Two hundred%'");
        }
    }

    /** Writes in the thread that is open, and answers the address of the post. */
    private String writes(Learner learner, String text) {
        learner.page.locator("form.reply textarea").fill(text);
        learner.page.locator("form.reply button[data-busy]").click();
        assertThat(learner.page.locator("main")).containsText(text);
        return thread + "/posts/" + learner.page.url().replaceAll(".*#p-", "");
    }

    private static String path(Page page) {
        return page.url().replaceAll("^https?://[^/]+([^?#]+).*", "$1");
    }
}
