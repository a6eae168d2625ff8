package palavra.analytics.counting;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Forgets which events were counted eight days after they were: none later than seven is counted. Days are those of
 * counting, so that a replay of old events is remembered as long.
 */
@ApplicationScoped
class Sweep {

    private static final Logger LOG = Logger.getLogger(Sweep.class);
    private static final List<String> REMEMBERING = List.of("event_seen", "session_seen", "video_track");

    @Inject
    @DataSource("analytics")
    AgroalDataSource database;

    @Scheduled(every = "6h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var table : REMEMBERING) {
                statement.executeUpdate("delete from " + table + " where counted_on < current_date - 8");
            }
        } catch (SQLException later) {
            LOG.warnf("What was counted long ago is forgotten another time: %s", later.getMessage());
        }
    }
}
