package palavra.analytics;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import palavra.outbox.Mailbox;

/** The inbox of {@code analytics}; it tells nothing itself. */
@Singleton
public class AnalyticsMailbox extends Mailbox {

    AnalyticsMailbox(@DataSource("analytics") AgroalDataSource dataSource, ObjectMapper json) {
        super("analytics", dataSource, json);
    }
}
