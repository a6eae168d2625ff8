package palavra.learning;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import palavra.outbox.Mailbox;

/** The outbox and inbox of this module. */
@Singleton
public class LearningMailbox extends Mailbox {

    LearningMailbox(@DataSource("learning") AgroalDataSource dataSource, ObjectMapper json) {
        super("learning", dataSource, json);
    }
}
