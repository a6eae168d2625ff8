package palavra.launcher.bench;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** How long requests took, by what they were for, from any number of threads. */
final class Times {

    private final Map<String, Queue<Double>> took = new ConcurrentHashMap<>();
    private final AtomicLong failures = new AtomicLong();

    /** Does it and notes how long it took; what fails is only counted, by whoever gives up. */
    <T> T of(String name, Supplier<T> request) {
        var begin = System.nanoTime();
        var answer = request.get();
        took.computeIfAbsent(name, first -> new ConcurrentLinkedQueue<>()).add((System.nanoTime() - begin) / 1e6);
        return answer;
    }

    /** Somebody gave up; the first says why. */
    void failed(RuntimeException why) {
        if (failures.getAndIncrement() == 0) {
            System.err.println("     " + why.getMessage());
        }
    }

    /** One row for each name, in that order, the failures in the first. */
    List<Row> rows(List<String> names, double seconds) {
        return names.stream()
                .map(name -> row(name, seconds, name.equals(names.getFirst()) ? failures.get() : 0))
                .toList();
    }

    private Row row(String name, double seconds, long failed) {
        var times = took.getOrDefault(name, new ConcurrentLinkedQueue<>()).stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return new Row(
                name,
                times.length,
                Math.round(100 * times.length / seconds) / 100.0,
                Load.percentile(times, .50),
                Load.percentile(times, .95),
                Load.percentile(times, .99),
                0,
                0,
                failed,
                null,
                null);
    }
}
