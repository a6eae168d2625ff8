package palavra.learning;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import palavra.kernel.test.PrivacyWalk;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PrivacyTest {

    /** Counts that a trigger keeps of rows that are in the walk, and what staff hid for everybody. */
    private static final Set<String> NOBODY_CAN_BE_IN =
            Set.of("cloud_count", "cloud_hidden", "cloud_spelling", "poll_tally");

    private static final Set<String> NOT_OF_A_PERSON = Set.of("cohort", "outbox", "publication", "run");
    private static final String RUN = "'00000000-0000-7000-8000-000000000001'";

    @Inject
    World world;

    @Inject
    @DataSource("learning")
    AgroalDataSource database;

    @Test
    void shouldFindAPersonInEveryTableAndLeaveNothingOfThem() throws SQLException {
        var walk = new PrivacyWalk(database, PrivacyTest.class.getResourceAsStream("/privacy.sql"));
        var known = new TreeSet<>(walk.planted());
        known.addAll(NOBODY_CAN_BE_IN);
        known.remove("outbox");
        assertEquals(known, walk.tables(), "a table is in the walk, or among those in which nobody can be");
        walk.plant();

        var theirs = new TreeSet<>(walk.planted());
        theirs.removeAll(NOT_OF_A_PERSON);
        Map<String, List<?>> records = given().auth()
                .oauth2(Tokens.of(PrivacyWalk.NAME))
                .get("/api/learning/records")
                .then()
                .statusCode(200)
                .body("account[0].email", equalTo(PrivacyWalk.EMAIL))
                .body("enrollment", hasSize(1))
                .body("assignment_work", hasSize(1))
                .body(not(containsString("By Otto")), not(containsString("Well done")))
                .extract()
                .path("");
        assertEquals(theirs, records.keySet());
        records.forEach((table, rows) -> assertFalse(rows.isEmpty(), table));

        world.erase(PrivacyWalk.NAME);
        world.erase(PrivacyWalk.NAME);
        assertEquals(List.of(), walk.traces());
        assertEquals("1", world.text("select taken from run where id = " + RUN), "her seat is free");
        assertEquals("0", world.text("select votes from poll_tally where run = " + RUN));
        assertEquals(1, world.count("peer_review where reviewer is null and comment = 'Clear words'"));
        assertEquals(1, world.count("peer_review where work is null and comment = ''"), "Otto reviewed hers");
        assertEquals(1, world.count("bulk where lines like '%otto@example.org%'"));
        assertEquals(1, world.count("grade_act where reason = 'Well done' and name = '—'"));
        assertThrows(
                RuntimeException.class,
                () -> world.execute("update grade_act set becomes = '2' where reason = 'Well done'"));
    }
}
