package palavra.launcher.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import palavra.launcher.Http;
import palavra.launcher.Refused;
import palavra.launcher.Stack;

/** {@code ./palavra bench NAME}: measures the running installation with load from this machine, and prints figures. */
public final class Bench {

    private static final int LEARNERS = 500;
    private static final int POSTS = 500_000;

    private Bench() {}

    /** Runs with the words after the command; 0 when every request was answered as it should be. */
    public static int run(Stack stack, List<String> arguments) {
        if (arguments.contains("deadline")) {
            return DeadlineBench.run(stack, arguments);
        }
        if (arguments.contains("digest")) {
            return DigestBench.run(stack, arguments);
        }
        if (arguments.contains("thread")) {
            return ThreadBench.run(stack, arguments);
        }
        var json = arguments.contains("--json");
        var names = new ArrayList<>(arguments);
        names.remove("--json");
        var learners = number("--learners", LEARNERS, names);
        var posts = number("--posts", POSTS, names);
        var rows = rows(stack, names, learners, posts);
        if (json) {
            printJson(names.getFirst(), rows);
        } else {
            print(rows);
        }
        return rows.stream().allMatch(row -> row.failures() == 0) ? 0 : 1;
    }

    /** The number after an option, which is taken out of the words. */
    private static int number(String option, int usual, List<String> words) {
        var at = words.indexOf(option);
        if (at < 0) {
            return usual;
        }
        var ours = words.subList(at, Math.min(at + 2, words.size()));
        var number = ours.getLast();
        ours.clear();
        if (!number.matches("[1-9]\\d{0,5}")) {
            throw new Refused(option + " is a number from 1 to 999999, not " + number + ".");
        }
        return Integer.parseInt(number);
    }

    private static List<Row> rows(Stack stack, List<String> names, int learners, int posts) {
        return switch (names.size() == 1 ? names.getFirst() : "") {
            case "pages" -> new PagesBench(stack).run();
            case "studio" -> new StudioBench(stack).run();
            case "quiz" -> new QuizBench(stack, learners).run();
            case "forum" -> new ForumBench(stack, posts).run();
            default ->
                throw new Refused("Say: ./palavra bench pages|studio|quiz|forum|deadline|thread|digest [--json]");
        };
    }

    private static void print(List<Row> rows) {
        System.out.printf(
                "%-28s %8s %8s %8s %8s %8s %8s %16s %16s%n",
                "", "per s", "p50 ms", "p95 ms", "p99 ms", "CPU ms", "SQL", "first visit", "repeat visit");
        for (var row : rows) {
            System.out.printf(
                    "%-28s %8.1f %8.1f %8.1f %8.1f %8.2f %8.1f %16s %16s%n",
                    row.name(),
                    row.requestsPerSecond(),
                    row.p50Ms(),
                    row.p95Ms(),
                    row.p99Ms(),
                    row.cpuMsPerRequest(),
                    row.statementsPerRequest(),
                    words(row.first()),
                    words(row.repeat()));
        }
    }

    private static String words(Row.Visit visit) {
        return visit == null ? "" : "%.1f KB in %d".formatted(visit.bytes() / 1000.0, visit.requests());
    }

    private static void printJson(String name, List<Row> rows) {
        var document = new LinkedHashMap<String, Object>();
        document.put("benchmark", name);
        document.put(
                "machine",
                "%d cores, Java %s, %s %s"
                        .formatted(
                                Runtime.getRuntime().availableProcessors(),
                                Runtime.version().feature(),
                                System.getProperty("os.name"),
                                System.getProperty("os.arch")));
        document.put("rows", rows);
        try {
            System.out.println(Http.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
