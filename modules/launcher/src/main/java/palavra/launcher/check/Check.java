package palavra.launcher.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import palavra.launcher.Backlog;
import palavra.launcher.Http;
import palavra.launcher.Refused;
import palavra.launcher.Stack;
import palavra.launcher.Step;

/**
 * {@code ./palavra check}: waits until every event has arrived, then compares what the services hold with what others
 * counted, and the ledger of the last demo with the rows. Exit status 0 only when everything agrees.
 */
public final class Check {

    private static final Duration LONGEST = Duration.ofSeconds(120);

    private Check() {}

    public static int run(Stack stack, List<String> arguments) {
        var json = arguments.equals(List.of("--json"));
        if (!json && !arguments.isEmpty()) {
            throw new Refused("Say: ./palavra check [--json]");
        }
        Step.run("Wait until every event has arrived", () -> awaitQuiet(stack));
        var totals = new LinkedHashMap<String, Long>();
        var wrong = new ArrayList<String>();
        try (var database = stack.database()) {
            for (var comparison : Comparison.ALL) {
                totals.put(comparison.what(), comparison.total(database));
                wrong.addAll(comparison.differences(database));
            }
            var ledger = stack.data().resolve("demo-ledger.jsonl");
            if (Files.exists(ledger)) {
                var promises = new Promises(ledger);
                totals.put("promises in the ledger", promises.acknowledged());
                wrong.addAll(promises.broken(database));
            }
        } catch (SQLException failed) {
            throw new Refused("The database does not answer: " + failed.getMessage(), failed);
        }
        print(json, totals, wrong);
        return wrong.isEmpty() ? 0 : 1;
    }

    private static void awaitQuiet(Stack stack) {
        var backlog = new Backlog(stack);
        var end = Instant.now().plus(LONGEST);
        while (!backlog.isEmpty()) {
            if (Instant.now().isAfter(end)) {
                throw new Refused("Events are still on their way after two minutes; ./palavra status tells where.");
            }
            try {
                TimeUnit.MILLISECONDS.sleep(300);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new Refused("Interrupted", stop);
            }
        }
    }

    private static void print(boolean json, LinkedHashMap<String, Long> totals, List<String> wrong) {
        if (json) {
            var document = new LinkedHashMap<String, Object>();
            document.put("agrees", wrong.isEmpty());
            document.put("totals", totals);
            document.put("differences", wrong);
            try {
                System.out.println(Http.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document));
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
            return;
        }
        totals.forEach((what, total) -> System.out.printf("%8d %s%n", total, what));
        wrong.forEach(difference -> System.out.println("  ✗  " + difference));
        System.out.println(wrong.isEmpty() ? "Everything agrees." : wrong.size() + " differences.");
    }
}
