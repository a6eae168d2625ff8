package palavra.content.runs;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import palavra.kernel.Erasure;
import palavra.kernel.test.PrivacyWalk;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PrivacyTest {

    /** What a course is made of: who wrote it is said elsewhere. */
    private static final Set<String> NOBODY_CAN_BE_IN = Set.of(
            "asset",
            "block_text",
            "cohort_opening",
            "composed_unit",
            "edition_about",
            "edition_wording",
            "film",
            "film_rendition",
            "gate",
            "published_unit",
            "run_opening",
            "run_publication",
            "source_block",
            "source_field",
            "source_unit",
            "term",
            "unit_document");

    private static final Set<String> NOT_OF_A_PERSON = Set.of("block", "edition", "outbox", "run");

    @Inject
    ContentRecords records;

    @Inject
    @DataSource("content")
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
        Map<String, List<?>> told = given().auth()
                .oauth2(Tokens.of(PrivacyWalk.NAME))
                .get("/api/content/records")
                .then()
                .statusCode(200)
                .body("kept[0].writing", equalTo("By Perpetua"))
                .extract()
                .path("");
        assertEquals(theirs, told.keySet());
        told.forEach((table, rows) -> assertFalse(rows.isEmpty(), table));

        var erasure = new Erasure(PrivacyWalk.PERSON, false, false);
        QuarkusTransaction.requiringNew().run(() -> records.erase(erasure));
        QuarkusTransaction.requiringNew().run(() -> records.erase(erasure));
        assertEquals(List.of(), walk.traces());
    }
}
