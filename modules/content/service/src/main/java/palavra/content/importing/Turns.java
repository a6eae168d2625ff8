package palavra.content.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import palavra.kernel.Refusal;

/** One import at a time, a few may wait, the rest is told to come back: an import is the dearest thing one can ask for. */
@ApplicationScoped
class Turns {

    private final Semaphore places;
    private final Semaphore work = new Semaphore(1, true);

    Turns(ImportConfig config) {
        places = new Semaphore(config.waiting() + 1);
    }

    /** Waits for one's turn, which ends when it is closed. */
    Turn take() {
        if (!places.tryAcquire()) {
            throw new Refusal(429, "import-busy", "Other imports are waiting already. Try again in a few minutes.");
        }
        work.acquireUninterruptibly();
        return () -> {
            work.release();
            places.release();
        };
    }

    interface Turn extends AutoCloseable {
        @Override
        void close();
    }
}
