package palavra.notifications;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import palavra.kernel.Statements;

/** Statements against the schema {@code notifications}. */
@Singleton
public class Sql extends Statements {

    Sql(@DataSource("notifications") AgroalDataSource dataSource) {
        super(dataSource::getConnection);
    }
}
