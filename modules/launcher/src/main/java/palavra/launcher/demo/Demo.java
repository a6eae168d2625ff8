package palavra.launcher.demo;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import palavra.launcher.Refused;
import palavra.launcher.Stack;
import palavra.launcher.visit.Ledger;
import palavra.launcher.visit.Stuck;
import palavra.launcher.visit.Visitor;

/**
 * {@code ./palavra demo}: lets simulated people study the demo course through the public pages. The same seed makes the
 * same people with the same habits; who did it before signs in and goes on.
 */
public final class Demo {

    private static final int AT_ONCE = 4;

    private final Stack stack;
    private final Wishes wishes;
    private final Tally tally = new Tally();

    private Demo(Stack stack, Wishes wishes) {
        this.stack = stack;
        this.wishes = wishes;
    }

    /** Runs with the words after the command; 0 when everybody came through. */
    public static int run(Stack stack, List<String> arguments) {
        return new Demo(stack, Wishes.of(arguments)).run();
    }

    private int run() {
        DemoCourse.bring(stack);
        var ledger = wishes.ledger().map(Path::of).orElseGet(() -> stack.data().resolve("demo-ledger.jsonl"));
        var begin = System.nanoTime();
        try (var written = new Ledger(ledger);
                var client = HttpClient.newBuilder()
                        .connectTimeout(Duration.ofSeconds(5))
                        .build();
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var book = new AnswerBook(DemoCourse.sources());
            var places = new Semaphore(AT_ONCE);
            for (var number = 1; number <= wishes.learners(); number++) {
                var who = number;
                people.submit(() -> send(who, client, book, written, places));
            }
        }
        System.out.printf("%s in %.0f s%n", tally, (System.nanoTime() - begin) / 1e9);
        return tally.stuck.sum() == 0 ? 0 : 1;
    }

    private void send(int number, HttpClient client, AnswerBook book, Ledger ledger, Semaphore places) {
        places.acquireUninterruptibly();
        try {
            var chance = new Random(wishes.seed() * 1_000_003L + number);
            var portuguese = chance.nextInt(3) == 0;
            var visitor = new Visitor(client, stack.url(), portuguese ? "pt" : "en");
            var learner = new Learner(visitor, Habit.any(chance), chance, book, ledger, tally);
            var given = Names.given(chance);
            var family = Names.family(chance);
            var email = "learner-%d-%d@example.org".formatted(wishes.seed(), number);
            learner.study(email, "demo-" + email, given, family, DemoCourse.page(portuguese ? "pt" : "en"));
        } catch (Stuck stuck) {
            tally.stuck.increment();
            System.err.println("  learner " + number + ": " + stuck.getMessage());
        } catch (RuntimeException broken) {
            tally.stuck.increment();
            System.err.println("  learner " + number + ": " + broken);
        } finally {
            places.release();
        }
    }

    /** What the command line asks for. */
    private record Wishes(int learners, long seed, java.util.Optional<String> ledger) {

        static Wishes of(List<String> words) {
            var learners = 50;
            var seed = 1L;
            java.util.Optional<String> ledger = java.util.Optional.empty();
            for (var at = 0; at < words.size(); at += 2) {
                var value = at + 1 < words.size() ? words.get(at + 1) : "";
                switch (words.get(at)) {
                    case "--learners" -> learners = number("--learners", value);
                    case "--seed" -> seed = number("--seed", value);
                    case "--ledger" -> ledger = java.util.Optional.of(value);
                    default ->
                        throw new Refused("There is no option " + words.get(at) + " here; ./palavra help lists them.");
                }
            }
            return new Wishes(learners, seed, ledger);
        }

        private static int number(String option, String text) {
            if (!text.matches("\\d{1,6}")) {
                throw new Refused(option + " takes a whole number, not \"" + text + "\".");
            }
            return Integer.parseInt(text);
        }
    }
}
