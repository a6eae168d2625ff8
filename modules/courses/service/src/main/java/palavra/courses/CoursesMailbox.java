package palavra.courses;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import palavra.outbox.Mailbox;

/** What {@code courses} tells and hears. */
@Singleton
public class CoursesMailbox extends Mailbox {

    CoursesMailbox(@DataSource("courses") AgroalDataSource dataSource, ObjectMapper json) {
        super("courses", dataSource, json);
    }
}
