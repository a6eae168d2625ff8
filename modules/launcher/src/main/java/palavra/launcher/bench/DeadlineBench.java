package palavra.launcher.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import palavra.launcher.Http;
import palavra.launcher.Refused;
import palavra.launcher.Stack;
import palavra.launcher.Step;
import palavra.launcher.check.Check;
import palavra.launcher.visit.Ledger;

/**
 * {@code bench deadline [--rounds N] [--seed S]}: learners hand in a hundred times a second while a deadline passes and
 * the application is killed at a random moment around it. Afterwards every promise that a client's ledger outside of the
 * system holds is compared with the rows.
 */
final class DeadlineBench {

    private static final int PER_SECOND = 100;
    private static final Duration TO_DEADLINE = Duration.ofSeconds(10);
    private static final Duration LOAD = Duration.ofSeconds(14);

    /** The kill falls between two seconds after the beginning and two after the deadline. */
    private static final long FIRST_KILL_MILLIS = 2_000;

    private static final int KILL_SPAN_MILLIS = 10_000;

    /** A round with fewer acknowledged writes proves nothing. */
    private static final long ENOUGH = 200;

    private final Stack stack;
    private final DeadlineCourse course;
    private final Random chance;
    private final long began = Instant.now().getEpochSecond();

    /** @param readySeconds from the kill until the application answered again */
    record Round(
            int number,
            double killedAfter,
            double readySeconds,
            long acked,
            long refused,
            long unknown,
            long again,
            List<String> wrong) {}

    private DeadlineBench(Stack stack, long seed) {
        this.stack = stack;
        this.course = new DeadlineCourse(stack);
        this.chance = new Random(seed);
    }

    /** 0 when no promise was broken in any round, and each round had enough of them. */
    static int run(Stack stack, List<String> arguments) {
        var rounds = Options.number(arguments, "--rounds", 20);
        var bench = new DeadlineBench(stack, Options.number(arguments, "--seed", 1));
        Step.run("A course with deadlines and " + DeadlineCourse.LEARNERS + " learners", bench.course::make);
        var done = new ArrayList<Round>();
        try (var ledger = new Ledger(stack.data().resolve("deadline-ledger.jsonl"))) {
            for (var round = 1; round <= rounds; round++) {
                done.add(bench.round(round, ledger));
                print(done.getLast());
            }
        }
        var fine = done.stream()
                .allMatch(round -> round.wrong().isEmpty() && round.acked() >= ENOUGH && round.unknown() == 0);
        if (arguments.contains("--json")) {
            json(done);
        }
        // What others counted from the events must agree too, once all have arrived.
        return Check.run(stack, List.of()) == 0 && fine ? 0 : 1;
    }

    private Round round(int number, Ledger ledger) {
        var deadline = Instant.now().plus(TO_DEADLINE).truncatedTo(ChronoUnit.MILLIS);
        course.due(deadline);
        var name = "deadline-" + began + "-" + number + "-";
        var rush = new Rush(course, ledger, name);
        var killAfter = FIRST_KILL_MILLIS + chance.nextInt(KILL_SPAN_MILLIS);
        var ready = CompletableFuture.supplyAsync(() -> kill(killAfter));
        var handed = rush.run(PER_SECOND, LOAD);
        var seconds = ready.join();
        return new Round(
                number,
                killAfter / 1000.0,
                seconds,
                count(handed, Handed.Outcome.ACKED),
                count(handed, Handed.Outcome.REFUSED),
                count(handed, Handed.Outcome.UNKNOWN),
                rush.again(),
                reckon(name, handed));
    }

    private double kill(long afterMillis) {
        LockSupport.parkNanos(Duration.ofMillis(afterMillis).toNanos());
        var begin = System.nanoTime();
        stack.killApplications();
        stack.startApplications();
        return Math.round((System.nanoTime() - begin) / 1e8) / 10.0;
    }

    private List<String> reckon(String name, Collection<Handed> handed) {
        try (var database = stack.database()) {
            return Reckoning.of(database, course.run(), name, handed);
        } catch (SQLException failed) {
            throw new Refused("The database does not answer: " + failed.getMessage(), failed);
        }
    }

    private static long count(Collection<Handed> handed, Handed.Outcome outcome) {
        return handed.stream().filter(one -> one.outcome() == outcome).count();
    }

    private static void print(Round round) {
        System.out.printf(
                "round %2d  killed after %4.1f s  ready after %4.1f s  acknowledged %5d  refused %5d  unknown %3d"
                        + "  sent again %5d  %s%n",
                round.number(),
                round.killedAfter(),
                round.readySeconds(),
                round.acked(),
                round.refused(),
                round.unknown(),
                round.again(),
                round.wrong().isEmpty() ? "kept" : "BROKEN");
        round.wrong().stream().limit(10).forEach(wrong -> System.out.println("  ✗  " + wrong));
    }

    private static void json(List<Round> rounds) {
        try {
            var document = Map.of("benchmark", "deadline", "rounds", rounds);
            System.out.println(Http.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
