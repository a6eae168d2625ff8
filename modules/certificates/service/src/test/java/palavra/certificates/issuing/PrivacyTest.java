package palavra.certificates.issuing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import palavra.certificates.Told;
import palavra.kernel.Erasure;
import palavra.kernel.test.PrivacyWalk;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PrivacyTest {

    private static final Set<String> NOBODY_CAN_BE_IN = Set.of("run_edition", "wording");
    private static final Set<String> NOT_OF_A_PERSON = Set.of("outbox", "run");

    @Inject
    RunListener listener;

    @Inject
    ObjectMapper json;

    @Inject
    @DataSource("certificates")
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
                .get("/api/certificates/records")
                .then()
                .statusCode(200)
                .body("certificate", hasSize(1))
                .extract()
                .path("");
        assertEquals(theirs, records.keySet());
        records.forEach((table, rows) -> assertFalse(rows.isEmpty(), table));

        erase();
        erase();
        assertEquals(List.of(), walk.traces());
    }

    private void erase() {
        var erasure = new Erasure(PrivacyWalk.PERSON, false, true);
        listener.hear(Told.of(json, "courses", "person-erased", erasure.person(), erasure));
    }
}
