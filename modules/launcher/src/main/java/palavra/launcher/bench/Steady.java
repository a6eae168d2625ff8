package palavra.launcher.bench;

import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends requests at a fixed rate whether the answers come or not, as many people do who know nothing of each other. How
 * long one took counts from when it was to be sent, so that a pause of the system is seen by all who came in it.
 */
final class Steady {

    private final int perSecond;

    Steady(int perSecond) {
        this.perSecond = perSecond;
    }

    /** What it took, sorted, in milliseconds; and how many were not answered as they should be. */
    record Seen(double[] took, long failures, double seconds) {

        /** The row with the times seen here in place of its own. */
        Row over(Row row) {
            return new Row(
                    row.name(),
                    took.length,
                    Math.round(100 * took.length / seconds) / 100.0,
                    Load.percentile(took, .50),
                    Load.percentile(took, .95),
                    Load.percentile(took, .99),
                    row.cpuMsPerRequest(),
                    row.statementsPerRequest(),
                    row.failures() + failures,
                    null,
                    null);
        }
    }

    Seen run(String name, int seconds, Load.Deed deed) {
        var took = new ConcurrentLinkedQueue<Double>();
        var failures = new AtomicLong();
        var begin = System.nanoTime();
        try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < perSecond * seconds; number++) {
                var user = number;
                var intended = begin + TimeUnit.SECONDS.toNanos(1) * number / perSecond;
                sleepUntil(intended);
                requests.execute(() -> {
                    try {
                        deed.by(user);
                        took.add((System.nanoTime() - intended) / 1e6);
                    } catch (RuntimeException failed) {
                        if (failures.getAndIncrement() == 0) {
                            System.err.println("     " + name + ": " + failed.getMessage());
                        }
                    }
                });
            }
        }
        return new Seen(sorted(took), failures.get(), (System.nanoTime() - begin) / 1e9);
    }

    private static double[] sorted(Collection<Double> took) {
        return took.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static void sleepUntil(long nanos) {
        for (var left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
