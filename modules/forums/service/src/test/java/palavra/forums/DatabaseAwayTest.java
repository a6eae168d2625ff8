package palavra.forums;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
import palavra.kernel.SqlStates;
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
        try {
            for (var times = 0; times < 3; times++) {
                as("Ben").get(THREAD, RAIN, thread).then().statusCode(oneOf(200, 503));
            }
        } finally {
            dropDeadConnections();
        }
        as("Ben").get(THREAD, RAIN, thread).then().statusCode(200);
    }

    /** The pool drops a connection when it fails; other tests are to find none of those left. */
    private void dropDeadConnections() throws SQLException {
        var taken = new ArrayList<Connection>();
        for (var number = 0; number < size(); number++) {
            taken.add(pool.getConnection());
        }
        for (var connection : taken) {
            try (connection;
                    var statement = connection.createStatement()) {
                statement.execute("select 1");
            } catch (SQLException dead) {
                assertTrue(SqlStates.isPassing(dead), dead.getSQLState());
            }
        }
    }

    private int size() {
        return pool.getConfiguration().connectionPoolConfiguration().maxSize();
    }
}
