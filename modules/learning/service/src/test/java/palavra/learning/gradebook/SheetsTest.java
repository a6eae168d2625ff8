package palavra.learning.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import palavra.kernel.Actor;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;
import palavra.learning.api.gradebook.GivenScore;
import palavra.learning.api.gradebook.GradebookQuery;
import palavra.learning.api.gradebook.ScoreSheet;
import palavra.learning.api.gradebook.SheetFile;

/** A file of points is read first and then applied exactly as it was read, all of it or nothing. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SheetsTest extends Graded {

    @Test
    void shouldSayLineByLineWhatAFileWouldDoAndDoNothing() {
        var sheet = read("\uFEFFname;learner;%s;notes\r\nAna;%s;8,5;!\r\nBen;%s;5;\r\n"
                + "?;%s;1;\r\n?;nobody;1;\r\nAna;%s;9;\r\nBen;%s;11;\r\n");
        assertEquals(1, sheet.changes().size());
        var change = sheet.changes().getFirst();
        assertEquals(
                List.of(2, "Ana", "Quiz one", new BigDecimal("7"), new BigDecimal("8.5")),
                List.of(change.line(), change.name(), change.title(), change.was(), change.becomes()));
        assertEquals(1, sheet.unchanged());
        assertEquals(
                List.of("4 learner-unknown", "5 learner-unknown", "6 learner-twice", "7 learner-twice"),
                sheet.problems().stream()
                        .map(one -> one.line() + " " + one.code())
                        .toList());
        assertNull(sheet.applied());
        assertEquals(70, percent(ANA));
    }

    @Test
    void shouldChangeNothingByAFileThatComesBackAsItWasGivenOut() {
        gradebook.give(HELENA, run, BEN.id(), new GivenScore(world.quizPart(), new BigDecimal("6.125"), "Oral exam."));
        var page = gradebook.learners(HELENA, run, new GradebookQuery("", null, null, false, null, 50));
        var csv = new StringBuilder(
                        "learner,name,edition," + page.columns().getFirst().header())
                .append(",percent,letter,passed,given\r\n");
        for (var row : page.rows()) {
            var cell = row.cells().getFirst();
            csv.append("%s,%s,en,%s,%s,,no,%s\r\n"
                    .formatted(row.person(), row.name(), cell.earned(), row.percent(), cell.given() ? "Quiz one" : ""));
        }
        assertTrue(csv.toString().contains("6.125") && csv.toString().contains("Quiz one\r\n"), csv.toString());
        var sheet = gradebook.read(HELENA, run, new SheetFile(csv.toString(), "Nothing."));
        assertEquals(List.of(), sheet.changes());
        assertEquals(List.of(), sheet.problems());
        assertEquals(page.rows().size(), sheet.unchanged());
    }

    @Test
    void shouldApplyExactlyWhatWasShownAndOnlyOnce() {
        var sheet = read("learner,%s\n%s,10\n%s,6.25\n");
        var applied = gradebook.apply(HELENA, run, sheet.id());
        assertNotNull(applied.applied());
        assertEquals(sheet.changes(), applied.changes());
        assertEquals(List.of(100, 63), List.of(percent(ANA), percent(BEN)));
        var act = gradebook.mine(BEN, run).acts().getFirst();
        assertEquals(List.of("5 / 10", "6.25 / 10", "Paper exam."), List.of(act.was(), act.becomes(), act.reason()));
        gradebook.apply(HELENA, run, sheet.id());
        assertEquals(1, gradebook.mine(BEN, run).acts().size());
    }

    @Test
    void shouldApplyNothingWhenOneScoreHasMovedMeanwhile() {
        var sheet = read("learner,%s\n%s,10\n%s,6\n");
        gradebook.give(HELENA, run, BEN.id(), new GivenScore(world.quizPart(), BigDecimal.ONE, "Another exam."));
        assertEquals(
                "scores-moved",
                refused(() -> gradebook.apply(HELENA, run, sheet.id())).code());
        assertEquals(List.of(70, 10), List.of(percent(ANA), percent(BEN)));
        assertNull(gradebook.sheet(HELENA, run, sheet.id()).applied());
    }

    @Test
    void shouldRefuseWhatIsNoFileOfTheGradebook() {
        for (var csv : List.of("", "name,points\nAna,1\n", "learner,points\n" + ANA.id() + ",1\n")) {
            assertEquals(
                    "sheet-unreadable",
                    refused(() -> gradebook.read(HELENA, run, new SheetFile(csv, "Why.")))
                            .code());
        }
        assertEquals(
                "reason-missing",
                refused(() -> gradebook.read(HELENA, run, new SheetFile("learner", " ")))
                        .code());
        assertEquals(
                404,
                refused(() -> gradebook.read(ANA, run, new SheetFile("learner", "Why.")))
                        .status());
        assertEquals(
                404,
                refused(() -> gradebook.sheet(HELENA, run, UUID.randomUUID())).status());
    }

    private ScoreSheet read(String csv) {
        var part = gradebook
                .learners(HELENA, run, new GradebookQuery("", null, null, false, null, 1))
                .columns()
                .getFirst();
        var text = csv.formatted(part.header(), ANA.id(), BEN.id(), Tokens.id("Nobody"), ANA.id(), BEN.id(), "", "");
        return gradebook.read(HELENA, run, new SheetFile(text, "Paper exam."));
    }

    private int percent(Actor who) {
        return door.progress(who, run).receipt().percent();
    }
}
