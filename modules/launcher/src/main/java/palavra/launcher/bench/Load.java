package palavra.launcher.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import palavra.launcher.Stack;

/** Drives one page with a few connections and measures; bounded by time or by number. */
final class Load {

    /** One request, or one series of them, by that user; throws when it is not answered as it should be. */
    @FunctionalInterface
    interface Deed {
        void by(int user);
    }

    private static final int CONNECTIONS = 8;

    private final Stack stack;
    private final int connections;

    Load(Stack stack) {
        this(stack, CONNECTIONS);
    }

    Load(Stack stack, int connections) {
        this.stack = stack;
        this.connections = connections;
    }

    /** Repeats for that many seconds, each connection going through all users. */
    Row forSeconds(String name, double seconds, Deed deed) {
        var end = System.nanoTime() + (long) (seconds * 1e9);
        return measure(name, number -> System.nanoTime() < end, deed);
    }

    /** Repeats that many times. */
    Row times(String name, long times, Deed deed) {
        return measure(name, number -> number < times, deed);
    }

    private interface Going {
        boolean on(long number);
    }

    private Row measure(String name, Going going, Deed deed) {
        var number = new AtomicLong();
        var failures = new AtomicLong();
        var took = new ConcurrentLinkedQueue<Double>();
        var cpu = Cpu.usedMs(stack);
        var statements = Statements.run(stack);
        var begin = System.nanoTime();
        var threads = new ArrayList<Thread>();
        for (var connection = 0; connection < connections; connection++) {
            threads.add(Thread.ofPlatform().start(() -> {
                for (var next = number.getAndIncrement(); going.on(next); next = number.getAndIncrement()) {
                    var start = System.nanoTime();
                    try {
                        deed.by((int) (next % World.USERS));
                        took.add((System.nanoTime() - start) / 1e6);
                    } catch (RuntimeException failed) {
                        if (failures.getAndIncrement() == 0) {
                            System.err.println("     " + name + ": " + failed.getMessage());
                        }
                    }
                }
            }));
        }
        join(threads);
        var seconds = (System.nanoTime() - begin) / 1e9;
        var times = took.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        var requests = Math.max(1, times.length);
        return new Row(
                name,
                times.length,
                round(times.length / seconds),
                percentile(times, .50),
                percentile(times, .95),
                percentile(times, .99),
                round((Cpu.usedMs(stack) - cpu) / requests),
                round((double) (Statements.run(stack) - statements) / requests),
                failures.get(),
                null,
                null);
    }

    private static void join(List<Thread> threads) {
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stop);
            }
        }
    }

    /** The smallest value that this share of all values do not exceed. */
    static double percentile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return 0;
        }
        var rank = (int) Math.ceil(share * sorted.length);
        return round(sorted[Math.min(sorted.length, Math.max(1, rank)) - 1]);
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
