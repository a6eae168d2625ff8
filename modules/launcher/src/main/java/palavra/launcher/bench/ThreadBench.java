package palavra.launcher.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import palavra.launcher.Http;
import palavra.launcher.Refused;
import palavra.launcher.Stack;
import palavra.launcher.Step;
import palavra.launcher.check.Check;
import palavra.launcher.visit.Ledger;

/**
 * {@code bench thread [--rounds N] [--seed S]}: a hundred learners send 200 posts, 200 votes and 200 changes to one thread at
 * once, and the application is killed when a random number of them was answered. Afterwards every promise that a client's
 * ledger outside of the system holds is compared with the rows, and with what every reader is told is new.
 */
final class ThreadBench {

    /** The kill falls where some were answered and some were not. */
    private static final int FIRST_KILL = 20;

    private final Stack stack;
    private final EnrolledRun run;
    private final Random chance;
    private final long began = Instant.now().getEpochSecond();

    /**
     * @param killedAfter how many of the writes were answered before the kill
     * @param readySeconds from the kill until the application answered again
     */
    record Round(
            int number,
            int killedAfter,
            double readySeconds,
            long posts,
            long votes,
            long changes,
            long refused,
            long unknown,
            long again,
            List<String> wrong) {

        boolean isFine() {
            return wrong.isEmpty() && refused == 0 && unknown == 0;
        }
    }

    private ThreadBench(Stack stack, long seed) {
        this.stack = stack;
        this.run = new EnrolledRun(stack, BenchCourse.WITH_THREADS, ThreadRush.people());
        this.chance = new Random(seed);
    }

    /** 0 when everything was taken in the end and no promise was broken in any round. */
    static int run(Stack stack, List<String> arguments) {
        var rounds = Options.number(arguments, "--rounds", 20);
        var bench = new ThreadBench(stack, Options.number(arguments, "--seed", 1));
        Step.run("A course and " + ThreadRush.people() + " learners", bench.run::make);
        var done = new ArrayList<Round>();
        try (var ledger = new Ledger(stack.data().resolve("thread-ledger.jsonl"))) {
            for (var round = 1; round <= rounds; round++) {
                done.add(bench.round(round, ledger));
                print(done.getLast());
            }
        }
        if (arguments.contains("--json")) {
            json(done);
        }
        // What others counted from the events must agree too, once all have arrived.
        return Check.run(stack, List.of()) == 0 && done.stream().allMatch(Round::isFine) ? 0 : 1;
    }

    private Round round(int number, Ledger ledger) {
        var rush = new ThreadRush(stack, run, ledger, number, "thread-" + began + "-" + number + "-");
        rush.begin();
        var killAfter = FIRST_KILL + chance.nextInt(ThreadRush.WRITES - 2 * FIRST_KILL);
        var answered = new CountDownLatch(killAfter);
        var ready = CompletableFuture.supplyAsync(() -> kill(answered));
        rush.run(answered);
        var seconds = ready.join();
        var wrote = rush.wrote();
        return new Round(
                number,
                killAfter,
                seconds,
                acked(wrote, Wrote.Kind.POST),
                acked(wrote, Wrote.Kind.VOTE),
                acked(wrote, Wrote.Kind.EDIT),
                count(wrote, Handed.Outcome.REFUSED),
                count(wrote, Handed.Outcome.UNKNOWN),
                rush.again(),
                reckon(rush));
    }

    private double kill(CountDownLatch answered) {
        try {
            answered.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted", stop);
        }
        var begin = System.nanoTime();
        stack.killApplications();
        stack.startApplications();
        return Math.round((System.nanoTime() - begin) / 1e8) / 10.0;
    }

    private List<String> reckon(ThreadRush rush) {
        try (var database = stack.database()) {
            var readers = rush.readers();
            var shown = rush.shown();
            var wrong = ThreadReckoning.of(rush.wrote(), ThreadRows.of(database, rush.thread()), readers, shown);
            ThreadRows.age(database, rush.thread());
            return wrong;
        } catch (SQLException failed) {
            throw new Refused("The database does not answer: " + failed.getMessage(), failed);
        }
    }

    private static long acked(Collection<Wrote> wrote, Wrote.Kind kind) {
        return wrote.stream().filter(one -> one.kind() == kind && one.isAcked()).count();
    }

    private static long count(Collection<Wrote> wrote, Handed.Outcome outcome) {
        return wrote.stream().filter(one -> one.outcome() == outcome).count();
    }

    private static void print(Round round) {
        System.out.printf(
                "round %2d  killed after %3d writes  ready after %4.1f s  acknowledged: posts %3d, votes %3d, changes %3d"
                        + "  refused %d  unknown %d  sent again %4d  %s%n",
                round.number(),
                round.killedAfter(),
                round.readySeconds(),
                round.posts(),
                round.votes(),
                round.changes(),
                round.refused(),
                round.unknown(),
                round.again(),
                round.isFine() ? "kept" : "BROKEN");
        round.wrong().stream().limit(10).forEach(wrong -> System.out.println("  ✗  " + wrong));
    }

    private static void json(List<Round> rounds) {
        try {
            var document = Map.of("benchmark", "thread", "rounds", rounds);
            System.out.println(Http.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
