package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.Locale;

/** A learner studies, asks, is answered, takes their data along and leaves for good; who answered goes on. */
final class Farewell {

    private static final String QUESTION = "Does fog count as rain?";
    private static final String ANSWER = "It does where a net catches it.";

    private final Browsers browsers;
    private final Installation installation;
    private final String run;

    Farewell(Browsers browsers, Installation installation) {
        this.browsers = browsers;
        this.installation = installation;
        this.run = installation.demoRun();
    }

    void plays() throws SQLException {
        var leaving = learner("Wanjiru", "Kamau");
        leaving.answersWrongly(run);
        leaving.asks(run, QUESTION);
        var staying = learner("Obi", "Eze");
        var thread = answers(staying);

        takesTheirData(leaving);
        leaves(leaving);
        installation.killApplications();
        installation.up();

        await().atMost(Person.ARRIVES).until(() -> {
            staying.open(thread);
            return staying.page.locator("main").innerText().contains("former learner");
        });
        assertThat(staying.page.locator("main")).containsText(QUESTION);
        assertThat(staying.page.locator("main")).containsText(ANSWER);
        assertThat(staying.page.locator("main")).not().containsText("Wanjiru");
        await().atMost(Person.ARRIVES).until(() -> enrolled("Wanjiru Kamau") == 0);
        assertEquals(1, enrolled("Obi Eze"));
        isNobodyHereAnyMore(leaving.page);
    }

    private Learner learner(String given, String family) {
        var learner = new Learner(browsers.person("en"), installation, Locale.ENGLISH);
        learner.register(given, family);
        learner.findAndEnroll("Catching rain", "English");
        return learner;
    }

    private String answers(Learner learner) {
        learner.open(run + "/discussions");
        var page = learner.page;
        page.locator(".threads a.title", new Page.LocatorOptions().setHasText(QUESTION))
                .click();
        page.locator("form#reply textarea").fill(ANSWER);
        page.locator("form#reply button[data-busy]").click();
        assertThat(page.locator("main")).containsText(ANSWER);
        return page.url().replaceAll("^https?://[^/]+(/[^?#]+).*", "$1");
    }

    private void takesTheirData(Learner learner) {
        learner.open("/account/data");
        var file = learner.page.waitForDownload(
                () -> learner.page.locator("main a[href='/account/data/file']").click());
        assertEquals("palavra.json", file.suggestedFilename());
        var data = learner.page
                .request()
                .get(installation.url() + "/account/data/file")
                .text();
        assertTrue(data.contains(QUESTION) && data.contains("\"submission\" : [ {"), data);
        assertTrue(!data.contains(ANSWER), "nothing of others");
    }

    private void leaves(Learner learner) {
        learner.open("/account/erasure");
        var page = learner.page;
        page.locator("#name").fill("Somebody Else");
        page.locator("main button.bad").click();
        assertThat(page.locator("main .notice.bad")).isVisible();
        page.locator("#name").fill("Wanjiru Kamau");
        page.locator("main button.bad").click();
        assertThat(page.locator("h1")).hasText("Your data is being erased");
    }

    private void isNobodyHereAnyMore(Page page) {
        page.navigate(installation.url() + "/learning");
        assertThat(page.locator("#kc-login")).isVisible();
    }

    private int enrolled(String name) throws SQLException {
        try (var database = installation.stack().database();
                var count = database.prepareStatement("select count(*) from learning.enrollment where name = ?")) {
            count.setString(1, name);
            var rows = count.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }
}
