package palavra.frontend.calendar;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static palavra.frontend.Browser.form;
import static palavra.frontend.Browser.reader;
import static palavra.frontend.Browser.visitor;
import static palavra.frontend.calendar.FakeCalendars.SECRET;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CalendarPagesTest {

    @Test
    void shouldShowAnAddressOnceAndEndIt() {
        page().body(containsString("Make my calendar address"), not(containsString("another address")));
        form(reader("Amina", Role.LEARNER))
                .post("/calendar")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body(
                        containsString("value=\"http://localhost:8081/calendar/" + SECRET + ".ics\""),
                        containsString("webcal://localhost:8081/calendar/" + SECRET + ".ics"));
        page().body(containsString("Make another address"), not(containsString(SECRET)));
        form(reader("Amina", Role.LEARNER)).post("/calendar/end").then().statusCode(303);
        page().body(containsString("Make my calendar address"));
        form(visitor()).post("/calendar").then().statusCode(401);
        visitor("pt").get("/calendar").then().statusCode(401);
    }

    @Test
    void shouldGiveDatesThatAnotherProgramReads() throws IOException, ParserException {
        var file = visitor()
                .get("/calendar/" + SECRET + ".ics")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/calendar"))
                .extract()
                .asString();
        var read = new CalendarBuilder().build(new StringReader(file));
        read.validate();
        List<VEvent> events = read.getComponents("VEVENT");
        assertEquals(2, events.size());
        var starts = events.getFirst();
        var due = events.getLast();
        assertEquals("Starts: ماء", starts.getSummary().getValue());
        assertEquals("Prazo: " + FakeCalendars.LONG, due.getSummary().getValue());
        assertEquals(FakeCalendars.DUE, at(due));
        assertEquals(FakeCalendars.STARTS, at(starts));
        assertEquals(
                FakeCalendars.RUN + "." + FakeCalendars.PART,
                due.getUid().orElseThrow().getValue());
    }

    @Test
    void shouldKnowNothingOfASecretThatIsNone() {
        visitor().get("/calendar/" + SECRET.replace('a', 'b') + ".ics").then().statusCode(404);
        visitor().get("/calendar/short.ics").then().statusCode(404);
    }

    private static java.time.Instant at(VEvent event) {
        return java.time.Instant.from(event.getDateTimeStart().getDate());
    }

    private static io.restassured.response.ValidatableResponse page() {
        return reader("Amina", Role.LEARNER).get("/calendar").then().statusCode(200);
    }
}
