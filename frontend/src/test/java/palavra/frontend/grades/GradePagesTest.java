package palavra.frontend.grades;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static palavra.frontend.Browser.form;
import static palavra.frontend.Browser.reader;
import static palavra.frontend.Browser.visitor;
import static palavra.frontend.catalog.FakeCourses.RUN;

import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.frontend.people.FakeRoster;
import palavra.frontend.runs.RunPagesTest;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(RunPagesTest.Staff.class)
class GradePagesTest {

    private static final String GRADES = "/runs/" + RUN + "/grades";
    private static final String AMINA = GRADES + "/" + FakeGradebook.AMINA;

    private static final String DATES = AMINA + "/dates";

    @Inject
    FakeGradebook gradebook;

    @Inject
    FakeDates dates;

    @BeforeEach
    void forget() {
        gradebook.calls.clear();
        dates.calls.clear();
        gradebook.applied = false;
    }

    @Test
    void shouldKeepOthersFromGrades() {
        for (var page : List.of(GRADES, AMINA, GRADES + ".csv", GRADES + "/sheets", "/runs/" + RUN + "/rescores")) {
            visitor().get(page).then().statusCode(401);
            reader("Amina", Role.LEARNER).get(page).then().statusCode(404);
            helena().get(page).then().statusCode(200);
        }
    }

    @Test
    void shouldShowLearnersWithTheirScoresAndKeepWhatIsShownInLinks() {
        helena().get(GRADES + "?name=a&result=passed&order=grade")
                .then()
                .body(
                        containsString("3 learners"),
                        containsString("Quiz 1: &lt;water&gt;"),
                        containsString("74%"),
                        containsString("not in their edition"),
                        containsString("grades.csv?name=a&amp;result=passed&amp;edition=&amp;cohort=&amp;order=grade"),
                        containsString("&amp;after=next"));
        assertTrue(gradebook.calls.getFirst().contains("passed=true"));
        helena().get(GRADES + "?name=nobody").then().body(containsString("Nobody is found"));
    }

    @Test
    void shouldShowOneCohortAloneAndKeepItInLinksAndFiles() {
        helena().get(GRADES + "?cohort=" + FakeRoster.NORTH)
                .then()
                .body(
                        containsString("<option value=\"" + FakeRoster.NORTH + "\" selected>North &lt;river&gt;"),
                        containsString("grades.xlsx?name=&amp;result=&amp;edition=&amp;cohort=" + FakeRoster.NORTH));
        helena().get(GRADES + ".csv?cohort=" + FakeRoster.NORTH).then().statusCode(200);
        gradebook.calls.forEach(call -> assertTrue(call.contains("cohort=" + FakeRoster.NORTH), call));
        helena().get(GRADES + "?cohort=north").then().statusCode(404);
    }

    @Test
    void shouldGiveTheWholeGradebookOutAsCsvInWhichNoTextIsAFormula() {
        var file = helena().get(GRADES + ".csv")
                .then()
                .statusCode(200)
                .contentType("text/csv; charset=utf-8")
                .extract()
                .asString();
        var lines = file.lines().toList();
        assertEquals(4, lines.size());
        assertEquals(
                "\uFEFFlearner,name,edition,Quiz 1: <water> #a1b2c3d4e5f6,Exam #000000000009,given,percent,letter,passed",
                lines.getFirst());
        assertEquals(FakeGradebook.AMINA + ",'=1+1,en,8.5,,Quiz 1: <water>,,,no", lines.get(1));
        assertEquals(FakeGradebook.AMINA + ",Zoë,en,8.5,,Quiz 1: <water>,60,Pass,yes", lines.get(3));
    }

    @Test
    void shouldSayTheSameInAWorkbookOfNumbersAndTexts() throws IOException {
        var bytes =
                helena().get(GRADES + ".xlsx").then().statusCode(200).extract().asByteArray();
        var sheet = new ArrayList<List<String>>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> sheet.add(IntStream.range(0, 9)
                    .mapToObj(column -> row.getOptionalCell(column)
                            .map(GradePagesTest::read)
                            .orElse(""))
                    .toList()));
        }
        var csv = helena().get(GRADES + ".csv").asString().substring(1);
        var expected = CsvReader.builder().ofCsvRecord(csv).stream()
                .map(line -> line.getFields().stream()
                        .map(field -> field.replaceFirst("^'(?==)", ""))
                        .toList())
                .toList();
        assertEquals(expected, sheet);
    }

    /** A number is a number there, and what spreadsheets would reckon with a text. */
    private static String read(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> cell.asNumber().toPlainString();
            case STRING -> cell.asString();
            case EMPTY -> "";
            default -> throw new AssertionError(cell);
        };
    }

    @Test
    void shouldShowALearnerEveryStepOfTheirGradeAndNobodyElse() {
        var page = "/runs/" + RUN + "/grade";
        reader("Amina", Role.LEARNER)
                .get(page)
                .then()
                .statusCode(200)
                .body(
                        containsString("3 hours late: 0.5 points off"),
                        containsString("Changed from 1 to 2 by Helena"),
                        containsString("2 attempts, the last"),
                        containsString("publication 2"),
                        containsString("Not answered"),
                        containsString("10% on top of the 100"),
                        containsString("Policy version 2"),
                        containsString("Points given"),
                        containsString("2 of 5 problems"),
                        containsString("Numbers given"),
                        containsString("<code>a</code> = <span class=\"number\">3.5</span>"),
                        containsString("Problem 4 of the pool"),
                        not(containsString("Change this grade")));
        reader("Otto", Role.LEARNER).get(page).then().statusCode(404);
    }

    @Test
    void shouldLetAFacilitatorChangeAGradeWithAReasonAndKeepWhatWasTyped() {
        act("give").formParam("points", "9,5").post(AMINA).then().statusCode(303);
        act("back").post(AMINA).then().statusCode(303);
        act("reset").post(AMINA).then().statusCode(303);
        act("comment").post(AMINA).then().statusCode(303).header("Location", containsString("said=done"));
        assertEquals(
                List.of("give 9.5 Because <b>", "back Because <b>", "reset Because <b>", "comment Because <b>"),
                gradebook.calls);
        for (var points : List.of("11", "many")) {
            act("give")
                    .formParam("points", points)
                    .post(AMINA)
                    .then()
                    .statusCode(400)
                    .body(containsString("value=\"" + points + "\""), containsString("Because &lt;b&gt;"));
        }
        reader("Helena", Role.FACILITATOR)
                .formParam("act", "comment")
                .post(AMINA)
                .then()
                .statusCode(403);
    }

    @Test
    void shouldMarkAnewWithAReason() {
        var page = "/runs/" + RUN + "/rescores";
        helena().get(page).then().body(containsString("80 by another key"), containsString("being worked through"));
        order("").post(page).then().statusCode(400).body(containsString("Say why"));
        order("Wrong key.").post(page).then().statusCode(303);
        assertEquals(List.of("rescore all false"), gradebook.calls);
    }

    @Test
    void shouldMarkAnewForOneLearnerAlone() {
        helena().get(AMINA).then().body(containsString("Mark anew for this learner"));
        act("rescore")
                .formParam("falls", "higher")
                .post(AMINA)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/rescores"));
        assertEquals(List.of("rescore one true"), gradebook.calls);
        form(helena())
                .formParam("act", "rescore")
                .formParam("block", FakeGradebook.PROBLEM.toString())
                .formParam("falls", "both")
                .formParam("reason", "")
                .post(AMINA)
                .then()
                .statusCode(400)
                .body(containsString("Say why"), containsString("value=\"both\" checked"));
    }

    @Test
    void shouldShowWhatAFileWouldChangeBeforeItIsApplied() {
        helena().get(GRADES + "/sheets").then().statusCode(200);
        var sheet = GRADES + "/sheets/" + FakeGradebook.SHEET;
        helena().get(sheet)
                .then()
                .body(
                        containsString("Nothing has been changed yet."),
                        containsString("One score would change"),
                        containsString("Line 3"),
                        containsString("Give exactly these points"));
        form(helena()).post(sheet).then().statusCode(303);
        helena().get(sheet).then().body(containsString("These points are given."), not(containsString("Give exactly")));
    }

    @Test
    void shouldSayAllOfItInPortuguese() {
        visitor("pt")
                .auth()
                .oauth2(Tokens.of("Helena", Role.FACILITATOR))
                .get(AMINA)
                .then()
                .body(containsString("Dar pontos"), containsString("3 horas de atraso: menos 0,5 pontos"));
    }

    @Test
    void shouldShowAFacilitatorEachDateWithItsRuleAndTakeALaterOneWithAReason() {
        reader("Amina", Role.LEARNER).get(DATES).then().statusCode(404);
        visitor().get(DATES).then().statusCode(401);
        helena().get(DATES)
                .then()
                .statusCode(200)
                .body(
                        containsString("own extension"),
                        containsString("otherwise Thu"),
                        containsString("date of the group"),
                        containsString("+25 % +10 min"));
        helena().get(AMINA).then().body(containsString(DATES));
        dated("extend")
                .formParam("until", "2026-04-01T12:00")
                .post(DATES)
                .then()
                .statusCode(303);
        dated("back").post(DATES).then().statusCode(303);
        dated("allow")
                .formParam("percent", "50")
                .formParam("minutes", "")
                .post(DATES)
                .then()
                .statusCode(303);
        assertEquals(
                List.of("extend 2026-04-01T10:00:00Z Because <b>", "back Because <b>", "allow +50 % Because <b>"),
                dates.calls);
        dated("extend")
                .formParam("until", "soon")
                .post(DATES)
                .then()
                .statusCode(400)
                .body(containsString("soon"));
        dated("allow")
                .formParam("percent", "500")
                .formParam("minutes", "5")
                .post(DATES)
                .then()
                .statusCode(400)
                .body(containsString("value=\"500\""), containsString("Because &lt;b&gt;"));
        visitor("pt")
                .auth()
                .oauth2(Tokens.of("Helena", Role.FACILITATOR))
                .get(DATES)
                .then()
                .body(containsString("prazo próprio"), containsString("Dar uma data posterior"));
    }

    @Test
    void shouldLetAFacilitatorAcceptWhatCameLateFromADevice() {
        var page = GRADES + "/late";
        reader("Amina", Role.LEARNER).get(page).then().statusCode(404);
        helena().get(page).then().body(containsString("Amina &lt;b&gt;"), containsString("Given after the deadline."));
        form(helena())
                .formParam("answer", FakeDates.LATE.toString())
                .formParam("reason", " ")
                .post(page)
                .then()
                .statusCode(400);
        form(helena())
                .formParam("answer", FakeDates.LATE.toString())
                .formParam("reason", "The bus had no network.")
                .post(page)
                .then()
                .statusCode(303);
        assertEquals(List.of("accept The bus had no network."), dates.calls);
    }

    private static RequestSpecification dated(String act) {
        return form(helena())
                .formParam("act", act)
                .formParam("part", FakeDates.QUIZ.toString())
                .formParam("zone", "Africa/Maputo")
                .formParam("reason", "Because <b>");
    }

    private static RequestSpecification act(String act) {
        return form(helena())
                .formParam("act", act)
                .formParam("block", FakeGradebook.PROBLEM.toString())
                .formParam("reason", "Because <b>");
    }

    private static RequestSpecification order(String reason) {
        return form(helena())
                .formParam("problem", FakeGradebook.PROBLEM.toString())
                .formParam("falls", "both")
                .formParam("reason", reason);
    }

    private static RequestSpecification helena() {
        return reader("Helena", Role.FACILITATOR);
    }
}
