package palavra.notifications;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import palavra.outbox.Mailbox;

/** The outbox and inbox of {@code notifications}. */
@Singleton
public class NotificationsMailbox extends Mailbox {

    NotificationsMailbox(@DataSource("notifications") AgroalDataSource dataSource, ObjectMapper json) {
        super("notifications", dataSource, json);
    }
}
