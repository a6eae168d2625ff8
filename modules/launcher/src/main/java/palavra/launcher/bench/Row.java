package palavra.launcher.bench;

/**
 * One line of a benchmark's table. Times in milliseconds; CPU time is that of all processes of the installation
 * together, without the load driver; statements are PostgreSQL's own count.
 *
 * @param first bytes over the wire and requests of a first visit in Chromium, null where no page is shown
 * @param repeat the same of a second visit
 */
record Row(
        String name,
        long requests,
        double requestsPerSecond,
        double p50Ms,
        double p95Ms,
        double p99Ms,
        double cpuMsPerRequest,
        double statementsPerRequest,
        long failures,
        Visit first,
        Visit repeat) {

    /** What one visit of a page took over the wire. */
    record Visit(long bytes, int requests) {}

    /** Rows of one request each as one row. */
    static Row together(java.util.List<Row> rows) {
        var times = rows.stream().mapToDouble(Row::p50Ms).sorted().toArray();
        var each = java.util.Arrays.stream(times).average().orElse(0);
        return new Row(
                rows.getFirst().name(),
                rows.size(),
                each == 0 ? 0 : Math.round(100_000 / each) / 100.0,
                Load.percentile(times, .50),
                Load.percentile(times, .95),
                Load.percentile(times, .99),
                rows.stream().mapToDouble(Row::cpuMsPerRequest).average().orElse(0),
                rows.stream().mapToDouble(Row::statementsPerRequest).average().orElse(0),
                rows.stream().mapToLong(Row::failures).sum(),
                null,
                null);
    }
}
