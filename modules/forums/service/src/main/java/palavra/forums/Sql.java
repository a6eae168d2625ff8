package palavra.forums;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.hibernate.JDBCException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.GenericJDBCException;
import palavra.kernel.Statements;

/**
 * Statements against the schema {@code forums}. Reading a page and counting votes are single statements here, because an
 * entity for each row would cost what the page may cost.
 */
@Singleton
public class Sql extends Statements {

    private static final String TWICE = "23505";

    @Inject
    Sql(@DataSource("forums") AgroalDataSource dataSource) {
        this(dataSource::getConnection);
    }

    /** The same outside of the application, over connections of one's own. */
    public Sql(Connections connections) {
        super(connections);
    }

    /** As entities fail here, so that who writes by either catches one kind. */
    @Override
    protected JDBCException failed(SQLException failure) {
        return TWICE.equals(failure.getSQLState())
                ? new ConstraintViolationException("Something of forums was there already", failure, null)
                : new GenericJDBCException("A statement of forums failed", failure);
    }
}
