package palavra.campus;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * The grade of the only learner who has one in a run, wherever it can be seen: on the learner's pages, on their
 * certificate, in the gradebook and its files, and in the figures of the run.
 */
final class OneGrade {

    private final String run;
    private final String name;
    private final String percent;

    /** @param percent the whole percent as the page of one's progress says it */
    OneGrade(String run, String name, String percent) {
        this.run = run;
        this.name = name;
        this.percent = percent;
    }

    void isWhatTheLearnerSees(Learner learner, String certificate) {
        learner.open(run + "/grade");
        assertThat(learner.page.locator("h1")).containsText(percent + "%");
        assertThat(learner.page.locator(".receipt tr.sum td").last()).hasText(percent + "%");
        learner.open(run + "/certificate");
        assertThat(learner.page.locator("article.sheet")).containsText(percent + "%");
        learner.open(certificate);
        assertThat(learner.page.locator("dl.lines").first()).containsText(percent + "%");
    }

    void isWhatTheTeamSees(Facilitator facilitator) {
        var page = facilitator.page;
        facilitator.open(run + "/grades");
        var row = page.locator("tr:has(th a:has-text('" + name + "'))");
        assertThat(row.locator("td").first()).containsText(percent + "%");
        row.locator("th a").click();
        assertThat(page.locator(".receipt tr.sum td").last()).hasText(percent + "%");
        assertEquals(List.of(percent, "yes"), inCsv(file(facilitator, "csv")));
        assertEquals(List.of(percent, "yes"), inWorkbook(file(facilitator, "xlsx")));
        await().atMost(Person.ARRIVES).until(() -> {
            facilitator.open(run + "/analytics");
            return figures(page).equals(List.of("1", "1", percent + "%", percent + "%"));
        });
    }

    /** How many have a grade and how many of them pass, the mean and the median. */
    private static List<String> figures(Page page) {
        return page.locator("section[aria-labelledby=q8] .groups dd b").allInnerTexts();
    }

    private byte[] file(Facilitator facilitator, String kind) {
        return facilitator
                .page
                .request()
                .get(facilitator.installation.url() + run + "/grades." + kind)
                .body();
    }

    /** The grade and whether it passes; the letter stands between. */
    private List<String> inCsv(byte[] file) {
        var line = new String(file, java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .filter(one -> one.contains(name))
                .findFirst()
                .orElseThrow();
        var cells = List.of(line.split(",", -1));
        return List.of(cells.get(cells.size() - 3), cells.getLast());
    }

    private List<String> inWorkbook(byte[] file) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = book.getFirstSheet().openStream()) {
            var row = rows.filter(one -> one.getCellText(1).equals(name))
                    .findFirst()
                    .orElseThrow();
            var last = row.getCellCount() - 1;
            return List.of(row.getCell(last - 2).asNumber().toPlainString(), row.getCellText(last));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
