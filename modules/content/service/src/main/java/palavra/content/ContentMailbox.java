package palavra.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import palavra.outbox.Mailbox;

/** The outbox and inbox of content. */
@Singleton
public class ContentMailbox extends Mailbox {

    ContentMailbox(@DataSource("content") AgroalDataSource dataSource, ObjectMapper json) {
        super("content", dataSource, json);
    }
}
