package palavra.forums;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static palavra.forums.World.RAIN;
import static palavra.forums.World.as;
import static palavra.forums.World.open;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.kernel.test.RealParts;

/** What a person meets while the database has no connection left, or has just thrown everyone out. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DatabaseAwayTest {

    private static final String THREAD = "/api/forums/runs/{run}/threads/{thread}";

    @Inject
    World world;

    @Inject
    @DataSource("forums")
    AgroalDataSource pool;

    @BeforeEach
    void build() {
        world.build();
    }

    @Test
    void shouldAskToTryAgainWhileNoConnectionIsFree() throws SQLException {
        var thread = open("Ana", "the pool is empty");
        var taken = new ArrayList<Connection>();
        try {
            for (var number = 0;
                    number
                            < pool.getConfiguration()
                                    .connectionPoolConfiguration()
                                    .maxSize();
                    number++) {
                taken.add(pool.getConnection());
            }
            as("Ben")
                    .get(THREAD, RAIN, thread)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("away"));
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
        as("Ben").get(THREAD, RAIN, thread).then().statusCode(200);
    }

    @Test
    void shouldNeverCallItAFaultWhenTheDatabaseThrowsEveryoneOut() throws SQLException {
        var thread = open("Ana", "everyone is thrown out");
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()");
        }
        for (var tries = 0;
                tries <= pool.getConfiguration().connectionPoolConfiguration().maxSize();
                tries++) {
            var answer = as("Ben").get(THREAD, RAIN, thread);
            if (answer.statusCode() == 200) {
                return;
            }
            answer.then().statusCode(503);
        }
        as("Ben").get(THREAD, RAIN, thread).then().statusCode(200);
    }
}
