package palavra.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;

@Singleton
class CoursesMailbox extends Mailbox {

    CoursesMailbox(@DataSource("courses") AgroalDataSource dataSource, ObjectMapper json) {
        super("courses", dataSource, json);
    }
}
