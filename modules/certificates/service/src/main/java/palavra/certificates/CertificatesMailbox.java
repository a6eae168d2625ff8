package palavra.certificates;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import palavra.outbox.Mailbox;

/** The outbox and inbox of {@code certificates}. */
@Singleton
public class CertificatesMailbox extends Mailbox {

    CertificatesMailbox(@DataSource("certificates") AgroalDataSource dataSource, ObjectMapper json) {
        super("certificates", dataSource, json);
    }
}
