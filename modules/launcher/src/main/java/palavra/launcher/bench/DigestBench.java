package palavra.launcher.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import palavra.launcher.Http;
import palavra.launcher.Refused;
import palavra.launcher.Stack;
import palavra.launcher.Step;

/**
 * {@code bench digest [--people N] [--kills K] [--seed S]}: a digest for everyone is due at once and goes to a mail server in
 * this process, first undisturbed, then while the application is killed (-9) again and again as it makes and sends them.
 */
final class DigestBench {

    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final double UNDER_A_MINUTE = 60;

    /** As many as the application sends over: each may have one letter in doubt when it is killed. */
    private static final int CONNECTIONS = 4;

    /** No two kills find the sender at the same word. */
    private static final int JITTER_MICROS = 50_000;

    private final Stack stack;
    private final int people;
    private final int kills;
    private final Random chance;

    /**
     * What a mail server had in the end.
     *
     * @param madeSeconds until every letter was there, from the moment they were due
     * @param sentSeconds until the mail server had the last of them
     * @param lost people without a letter
     * @param doubled people with two different letters
     * @param repeated letters that came again under their own Message-ID
     */
    record Outcome(int people, int kills, double madeSeconds, double sentSeconds, int lost, int doubled, int repeated) {

        boolean isFine() {
            return lost == 0
                    && doubled == 0
                    && repeated <= kills * CONNECTIONS
                    && (kills > 0 || madeSeconds < UNDER_A_MINUTE);
        }
    }

    private DigestBench(Stack stack, List<String> arguments) {
        this.stack = stack;
        this.people = Options.number(arguments, "--people", 10_000);
        this.kills = Options.number(arguments, "--kills", 12);
        this.chance = new Random(Options.number(arguments, "--seed", 1));
    }

    /** 0 when everyone had their one letter, and making them took less than a minute. */
    static int run(Stack stack, List<String> arguments) {
        var outcomes = new DigestBench(stack, arguments).run();
        outcomes.forEach(DigestBench::print);
        if (arguments.contains("--json")) {
            json(outcomes);
        }
        return outcomes.stream().allMatch(Outcome::isFine) ? 0 : 1;
    }

    private List<Outcome> run() {
        var before = stack.mail();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> putBack(before)));
        try (var sink = new MailSink();
                var subscribers = new Subscribers(stack, people)) {
            stack.sendMailBy(Map.of(
                    "host", "127.0.0.1",
                    "port", Integer.toString(sink.port()),
                    "encrypted", "false",
                    "connections", Integer.toString(CONNECTIONS),
                    "from", "Palavra <no-reply@bench.example>",
                    "every", "1s"));
            Step.run("The application, sending to a mail server here", this::killAndStart);
            return List.of(round(sink, subscribers, 0), round(sink, subscribers, kills));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            stack.sendMailBy(before);
            Step.run("The application, as it was", this::killAndStart);
        }
    }

    /** Where it was stopped in the middle: the mail of this installation does not go on to a server that is gone. */
    private void putBack(Map<String, String> mail) {
        if (!stack.mail().equals(mail)) {
            stack.sendMailBy(mail);
            System.err.println("Mail is set as it was before; the application knows it from its next start on.");
        }
    }

    private Outcome round(MailSink sink, Subscribers subscribers, int kills) {
        sink.forget();
        subscribers.tell();
        var begin = System.nanoTime();
        if (kills > 0) {
            await(() -> subscribers.made() > people / 3);
            Step.run("Kill 1 of %d, while letters are made".formatted(kills), this::killAndStart);
        }
        await(() -> subscribers.made() == people);
        var made = secondsSince(begin);
        for (var kill = 2; kill <= kills; kill++) {
            var after = (int) ((long) people * (kill - 1) / kills);
            await(() -> sink.count() >= after);
            LockSupport.parkNanos(
                    Duration.ofNanos(1_000L * chance.nextInt(JITTER_MICROS)).toNanos());
            Step.run("Kill %d of %d, after %d mails".formatted(kill, kills, sink.count()), this::killAndStart);
        }
        await(() -> sink.count() >= people && subscribers.waiting() == 0);
        return outcome(sink, kills, made, secondsSince(begin));
    }

    private Outcome outcome(MailSink sink, int kills, double made, double sent) {
        var byPerson = new HashMap<String, Set<String>>();
        var taken = sink.taken().stream()
                .filter(mail -> mail.to().startsWith("digest-"))
                .toList();
        taken.forEach(mail ->
                byPerson.computeIfAbsent(mail.to(), first -> new HashSet<>()).add(mail.id()));
        var different = byPerson.values().stream().mapToInt(Set::size).sum();
        return new Outcome(
                people,
                kills,
                made,
                sent,
                people - byPerson.size(),
                different - byPerson.size(),
                taken.size() - different);
    }

    private void killAndStart() {
        stack.killApplications();
        stack.startApplications();
    }

    private static void await(BooleanSupplier there) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new Refused("Letters do not go on; ./palavra logs says more.");
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private static double secondsSince(long begin) {
        return Math.round((System.nanoTime() - begin) / 1e8) / 10.0;
    }

    private static void print(Outcome outcome) {
        System.out.printf(
                "%5d people  killed %2d times  made after %5.1f s  sent after %5.1f s  without a letter %d"
                        + "  with two letters %d  sent again under the same Message-ID %d  %s%n",
                outcome.people(),
                outcome.kills(),
                outcome.madeSeconds(),
                outcome.sentSeconds(),
                outcome.lost(),
                outcome.doubled(),
                outcome.repeated(),
                outcome.isFine() ? "kept" : "BROKEN");
    }

    private static void json(List<Outcome> outcomes) {
        try {
            System.out.println(Http.JSON
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(Map.of("benchmark", "digest", "rounds", outcomes)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
