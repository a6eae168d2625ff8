package palavra.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import palavra.launcher.Http;
import palavra.launcher.visit.Ledger;

/**
 * Learners who hand in at a steady rate, whether the system answers or not. What gets no answer is sent again with the
 * same key. Each intent and each outcome is in the ledger before anything else happens.
 */
final class Rush {

    private final Sender sender = new Sender();
    private final Collection<Handed> handed = new ConcurrentLinkedQueue<>();
    private final DeadlineCourse course;
    private final Ledger ledger;
    private final String round;

    /** @param round begins each key */
    Rush(DeadlineCourse course, Ledger ledger, String round) {
        this.course = course;
        this.ledger = ledger;
        this.round = round;
    }

    /** Sends that many a second for so long, and returns when each was answered or given up. */
    Collection<Handed> run(int perSecond, Duration time) {
        var begin = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < perSecond * time.toSeconds(); number++) {
                sleepUntil(begin + TimeUnit.SECONDS.toNanos(1) * number / perSecond);
                hand(threads, number);
            }
        }
        return handed;
    }

    /** How many times something was sent again. */
    long again() {
        return sender.again();
    }

    private void hand(ExecutorService threads, int number) {
        var question = course.question(number / DeadlineCourse.LEARNERS);
        // The right answer would close the question: each time another of the wrong ones.
        var option = question.options().get(1 + number % (question.options().size() - 1));
        threads.submit(() -> {
            var key = round + number;
            ledger.note("intent", "submission", key);
            var outcome = untilAnswered(course.learner(number), question, key, option);
            ledger.note(outcome.name().toLowerCase(java.util.Locale.ROOT), "submission", key);
            handed.add(new Handed(key, option, outcome));
        });
    }

    private Handed.Outcome untilAnswered(Pass learner, DeadlineCourse.Question question, String key, String option) {
        return sender.untilAnswered(() -> request(learner, question, key, option))
                .map(answer -> outcome(answer.statusCode(), Http.parse(answer.body())))
                .orElse(Handed.Outcome.UNKNOWN);
    }

    private HttpRequest.Builder request(Pass learner, DeadlineCourse.Question question, String key, String option) {
        var answers = Map.of("key", key, "answers", Map.of(question.name(), List.of(option)));
        return Http.request(course.address(question), learner.token())
                .header("Content-Type", "application/json")
                .POST(Http.body(answers));
    }

    /** What came after the deadline is kept as a draft and not scored: a refusal that says so. */
    private static Handed.Outcome outcome(int status, JsonNode result) {
        var late = result.path("problem").path("closed").asText().equals("deadline")
                && !result.path("repeated").asBoolean();
        return status >= 300 || late ? Handed.Outcome.REFUSED : Handed.Outcome.ACKED;
    }

    private static void sleepUntil(long nanos) {
        var left = nanos - System.nanoTime();
        if (left > 0) {
            java.util.concurrent.locks.LockSupport.parkNanos(left);
        }
    }
}
