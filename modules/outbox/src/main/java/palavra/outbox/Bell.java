package palavra.outbox;

import io.quarkus.arc.Arc;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes a module's relay when a transaction that told something has committed. */
final class Bell {

    private static final long AT_LEAST_EVERY_MS = 1000;

    private final Semaphore rung = new Semaphore(0);

    void ringAfterCommit() {
        var transactions = Arc.container()
                .instance(TransactionSynchronizationRegistry.class)
                .get();
        if (transactions.getTransactionKey() == null) {
            throw new IllegalStateException("An event is told inside the transaction of its change");
        }
        if (transactions.getResource(this) == null) {
            transactions.putResource(this, this);
            transactions.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {}

                @Override
                public void afterCompletion(int status) {
                    if (status == Status.STATUS_COMMITTED) {
                        rung.release();
                    }
                }
            });
        }
    }

    /** Returns when the bell was rung, or after a second: rows of a process that died are found by that. */
    void await() throws InterruptedException {
        rung.tryAcquire(AT_LEAST_EVERY_MS, TimeUnit.MILLISECONDS);
        rung.drainPermits();
    }

    void ring() {
        rung.release();
    }
}
