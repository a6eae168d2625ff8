package palavra.launcher;

import java.util.Optional;

/** One process of an installation: the database, the broker, the identity server, or one of the applications. */
interface Part extends AutoCloseable {

    /** The name under which logs, pid files and the status speak of it. */
    String name();

    /** Starts it unless it runs, and returns when it is ready; refuses with one line when it doesn't get there. */
    void start();

    /** Ends it in order; does nothing when it does not run. */
    @Override
    void close();

    Optional<ProcessHandle> process();

    /** Whether it answers at this moment. */
    boolean isReady();
}
