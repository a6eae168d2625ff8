package palavra.kernel;

import java.sql.SQLException;

/** Tells failures of the database that pass by themselves from those that lie in what was asked (SQLSTATE of ISO 9075). */
public final class SqlStates {

    private SqlStates() {}

    /** Whether a database that was away, full or in conflict is behind this failure. */
    public static boolean isPassing(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return isPassing(sql);
            }
        }
        return false;
    }

    /**
     * Classes of SQLSTATE: no connection, rolled back by a conflict, no resources, shut down, an internal fault. A pool
     * without a free connection gives none.
     */
    public static boolean isPassing(SQLException failure) {
        var state = failure.getSQLState();
        return state == null
                || state.startsWith("08")
                || state.startsWith("40")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.startsWith("58");
    }
}
