package palavra.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.sql.SQLException;
import palavra.kernel.Refusal;
import palavra.kernel.SqlStates;

/** Tells failures that pass by themselves (a database or a module that is away) from those that stay. */
final class Passing {

    private static final int TOO_MANY_REQUESTS = 429;

    private Passing() {}

    /** Decided by the first cause that says what happened; a failure that says nothing stays. */
    static boolean is(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case SQLException sql -> {
                    return SqlStates.isPassing(sql);
                }
                case Refusal refusal -> {
                    return refusal.status() == TOO_MANY_REQUESTS || refusal.status() >= 500;
                }
                // Jackson calls a text it cannot read an I/O failure; such a text stays as it is.
                case JsonProcessingException unreadable -> {
                    return false;
                }
                case IOException away -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
