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
}
