package palavra.courses.erasure;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import palavra.courses.World;
import palavra.courses.api.Courses;
import palavra.kernel.test.PrivacyWalk;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PrivacyTest {

    private static final Set<String> NOBODY_CAN_BE_IN =
            Set.of("cohort_date", "edition", "newest_publication", "run_date", "run_edition");

    private static final Set<String> NOT_OF_A_PERSON = Set.of("course", "institution", "outbox", "run");

    @Inject
    World world;

    @Inject
    Courses courses;

    @Inject
    Erasing erasing;

    @Inject
    FakeAccounts accounts;

    @Inject
    @DataSource("courses")
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
        Map<String, List<?>> records = as(PrivacyWalk.NAME)
                .get("/api/courses/records")
                .then()
                .statusCode(200)
                .body("role_grant", hasSize(2))
                .extract()
                .path("");
        assertEquals(theirs, records.keySet());
        records.forEach((table, rows) -> assertFalse(rows.isEmpty(), table));

        courses.erase(Tokens.actor(PrivacyWalk.NAME), PrivacyWalk.EMAIL, false, false);
        assertEquals(2, count("erasure where person = '%s'".formatted(PrivacyWalk.PERSON)), "it is under way");
        passTime();
        accounts.away = true;
        passTime();
        assertEquals(
                2, count("erasure where person = '%s'".formatted(PrivacyWalk.PERSON)), "her account is still there");
        accounts.away = false;
        passTime();

        assertEquals(List.of(), walk.traces());
        assertEquals(2, count("erasure where finished_at is not null and times = 3"));
        assertEquals(Set.of(PrivacyWalk.PERSON), accounts.closed);
        assertEquals(1, count("deed where what like 'join %' and becomes = 'AUTHOR'"));
        assertThrows(SQLException.class, () -> execute("update deed set becomes = 'RUNNING' where was = 'DRAFT'"));
    }

    @Test
    void shouldNotLeaveARunWithoutALead() {
        var told = World.course("led-by-one", "en", "Led", "Led by one", "Who leads?");
        world.tell(told);
        world.toldOf(told.run(), 1);

        as("Helena")
                .contentType(ContentType.JSON)
                .body("{\"texts\": false, \"certificates\": false}")
                .post("/api/courses/erasures")
                .then()
                .statusCode(409)
                .body("code", equalTo("last-lead"));

        assertEquals(
                Tokens.id("Helena"),
                courses.teaching(Tokens.actor("Helena"))
                        .getFirst()
                        .team()
                        .getFirst()
                        .person());
    }

    private void passTime() throws SQLException {
        execute("update erasure set next_at = now() - interval '1 minute' where next_at is not null");
        erasing.again();
    }

    private static RequestSpecification as(String name) {
        return given().auth().oauth2(Tokens.of(name));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String rest) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + rest)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
