package palavra.analytics.run;

import java.sql.SQLException;

/** The database did not answer as it should; nothing was changed. */
public class DatabaseFailure extends RuntimeException {

    public DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
