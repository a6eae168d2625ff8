package palavra.notifications;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static palavra.notifications.World.as;

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

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PrivacyTest {

    private static final Set<String> NOT_OF_A_PERSON = Set.of("run", "outbox");

    @Inject
    World world;

    @Inject
    Sql sql;

    @Inject
    @DataSource("notifications")
    AgroalDataSource database;

    @Test
    void shouldFindAPersonInEveryTableAndLeaveNothingOfThem() throws SQLException {
        var walk = new PrivacyWalk(database, PrivacyTest.class.getResourceAsStream("/privacy.sql"));
        var known = new TreeSet<>(walk.planted());
        known.remove("outbox");
        assertEquals(known, walk.tables(), "every table is in the walk");
        walk.plant();

        var theirs = new TreeSet<>(walk.planted());
        theirs.removeAll(NOT_OF_A_PERSON);
        Map<String, List<?>> records = as(PrivacyWalk.NAME)
                .get("/api/notifications/records")
                .then()
                .statusCode(200)
                .body("reader[0].email", equalTo(PrivacyWalk.EMAIL))
                .body("announcement", hasSize(2))
                .extract()
                .path("");
        assertEquals(theirs, records.keySet());
        records.forEach((table, rows) -> assertFalse(rows.isEmpty(), table));

        world.erase(PrivacyWalk.NAME, true);
        world.erase(PrivacyWalk.NAME, true);
        assertEquals(List.of(), walk.traces());
        assertEquals(
                List.of("Welcome"),
                sql.list("select title from announcement where name = '—'", row -> row.getString("title")));
    }
}
