package palavra.forums;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import palavra.outbox.Mailbox;

/** Outbox and inbox of {@code forums}. */
@Singleton
public class ForumsMailbox extends Mailbox {

    ForumsMailbox(@DataSource("forums") AgroalDataSource dataSource, ObjectMapper json) {
        super("forums", dataSource, json);
    }
}
