package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The demo course goes on: somebody changes the edition in the middle of a unit and keeps what they did; then the run is
 * relaunched in Portuguese on other days, and nobody of the earlier one is in it.
 */
final class Relaunch {

    private static final LocalDate BEFORE = LocalDate.of(2027, 1, 4);
    private static final LocalDate AFTER = LocalDate.of(2027, 9, 6);
    private static final String TABLES =
            "select table_schema, table_name from information_schema.tables where table_type = 'BASE TABLE'"
                    + " and table_schema in ('courses', 'content', 'learning', 'forums', 'certificates', 'analytics')";

    private final Browsers browsers;
    private final Installation installation;
    private final String run;

    Relaunch(Browsers browsers, Installation installation) {
        this.browsers = browsers;
        this.installation = installation;
        this.run = installation.demoRun();
    }

    /** Answers in English, reads on in Portuguese in the same unit, and comes back: the same attempts all along. */
    void changeOfEdition() {
        var learner = new Learner(browsers.person("en"), installation, Locale.ENGLISH);
        learner.register("Zainab", "Oyelaran-Relaunch");
        learner.findAndEnroll("Catching rain", "English");
        learner.answersWrongly(run);
        var unit = learner.page.url();
        var left = learner.page.locator(".problem header").first().innerText();
        learner.readsIn("pt");
        assertEquals(unit, learner.page.url());
        assertThat(learner.page.locator(".problem .verdict:not(.ok)").first()).isVisible();
        learner.readsIn("en");
        assertEquals(left, learner.page.locator(".problem header").first().innerText());
        learner.asks(run, "Does the roof of Zainab's neighbor count?");
    }

    /** The lead makes the new run in few clicks, with every date moved; then a stranger finds the course once. */
    void newRun() throws SQLException {
        var lead = new Lead(browsers.person("en"), installation);
        lead.signIn("admin@example.org");
        assertEquals("2027-01-20T23:59", lead.setsACalendar(run, BEFORE + "T00:00", "2027-01-20T23:59"));
        var made = lead.relaunches(run, "Português", AFTER, "Outono 2027");
        assertNotEquals(run, made);
        assertEquals("2027-09-22T23:59", lead.firstDeadline(made));
        lead.seesWhereItComesFrom(made, run);
        lead.opensForEnrollment(made);
        try (var database = installation.stack().database()) {
            await().atMost(Person.ARRIVES)
                    .until(() -> count(database, "learning.run where id = '" + id(made) + "'") == 1);
            assertEquals(List.of(), personal(database, id(run), id(made)));
        }
        var stranger = browsers.person("pt");
        stranger.navigate(installation.url() + "/catalog?text=Apanhar+a+chuva");
        assertThat(stranger.locator("main a[href^='/courses/catching-rain']")).hasCount(1);
    }

    /** Rows of any table that speak of the new run and of a learner of the earlier one, by number or by pseudonym. */
    private static List<String> personal(Connection database, String earlier, String made) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = database.createStatement();
                var tables = statement.executeQuery(TABLES)) {
            while (tables.next()) {
                var table = tables.getString(1) + "." + tables.getString(2);
                var rows = count(
                        database,
                        table + " t where t::text like '%" + made
                                + "%' and exists (select 1 from (select person::text who"
                                + " from learning.enrollment where run = '" + earlier + "' and not staff"
                                + " union select aid from analytics.learner where run = '" + earlier + "') l"
                                + " where t::text like '%' || l.who || '%')");
                if (rows > 0) {
                    found.add(table + ": " + rows);
                }
            }
        }
        return found;
    }

    private static long count(Connection database, String from) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String id(String run) {
        return run.substring(run.lastIndexOf('/') + 1);
    }
}
