package palavra.launcher.bench;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import palavra.launcher.KeycloakAdmin;
import palavra.launcher.Stack;
import palavra.launcher.Step;
import palavra.launcher.visit.Fields;
import palavra.launcher.visit.SignIn;
import palavra.launcher.visit.Stuck;
import palavra.launcher.visit.Visitor;

/** {@code bench quiz}: many learners take a timed quiz at once, what one attempt costs, and the gradebook of 10,000. */
final class QuizBench {

    private static final int BEGIN_WITHIN_MS = 10_000;
    private static final int LEAST_THOUGHT_MS = 500;
    private static final int MOST_THOUGHT_MS = 3_500;

    /** Before that the just-in-time compiler is still at work and costs as much as the pages. */
    private static final int WARM = 1_500;

    private static final int ATTEMPTS = 200;
    private static final int LOOKS = 200;

    /** What a learner waits for, in the order in which they do. */
    private static final List<String> REQUESTS =
            List.of("page before the quiz", "beginning", "saving a draft", "handing in, with the result");

    private final Stack stack;
    private final int learners;
    private final List<QuizTaker> takers = new ArrayList<>();

    QuizBench(Stack stack, int learners) {
        this.stack = stack;
        this.learners = learners;
    }

    List<Row> run() {
        var measurer = new Measurer(stack);
        var course = new QuizCourse(stack, measurer);
        Step.run("A course with a timed quiz", course::make);
        Step.run(learners + " learners, signed in and enrolled", () -> people(course.about()));
        var run = takers.getFirst().run();
        Step.run("10,000 other learners in its gradebook", () -> new OtherLearners(stack).make(run));
        Step.run("Warm it", () -> alone("warm", WARM));
        var rows = new ArrayList<Row>();
        rows.add(alone("a whole timed attempt", ATTEMPTS));
        Step.run("All at once", () -> rows.addAll(together()));
        var grades = new Load(stack, 1);
        grades.times("warm", LOOKS, user -> measurer.open(run + "/grades"));
        rows.add(grades.times("gradebook of 10,000, page", LOOKS, user -> measurer.open(run + "/grades")));
        return rows;
    }

    /** Nobody waits and few do it at once, so that what is counted is the work. */
    private Row alone(String name, int times) {
        var load = new Load(stack, 4);
        return load.times(name, times, user -> takers.get(user % takers.size()).take(new Times(), () -> {}));
    }

    private List<Row> together() {
        var times = new Times();
        var begin = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < takers.size(); number++) {
                var taker = takers.get(number);
                var random = new Random(number);
                threads.execute(() -> {
                    try {
                        pause(random.nextInt(BEGIN_WITHIN_MS));
                        taker.take(times, () -> pause(random.nextInt(LEAST_THOUGHT_MS, MOST_THOUGHT_MS)));
                    } catch (RuntimeException gaveUp) {
                        times.failed(gaveUp);
                    }
                });
            }
        }
        return times.rows(REQUESTS, (System.nanoTime() - begin) / 1e9);
    }

    private void people(String about) {
        var accounts = IntStream.range(0, learners)
                .mapToObj(user -> new KeycloakAdmin.Account(
                        email(user), World.password(user), "Bench", "Learner " + user, "learner"))
                .toList();
        stack.identity().create(accounts);
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        takers.addAll(IntStream.range(0, learners)
                .parallel()
                .mapToObj(user -> taker(new Visitor(client, stack.url(), "en"), user, about))
                .toList());
    }

    private static QuizTaker taker(Visitor visitor, int user, String about) {
        SignIn.signIn(visitor, email(user), World.password(user));
        var page = World.awaitOpen(visitor, about);
        var form = page.page().selectFirst("form[action$=/enrollment]");
        var inside =
                form == null ? page : visitor.send(page, form, Fields.none()).fine();
        var run = inside.find("main a[href*=/runs/]").attr("href").replaceAll("^.*(/runs/[^/?#]+).*", "$1");
        var quiz = visitor.open(run).fine().find("main a[href*=/sittings/]").attr("href");
        return new QuizTaker(visitor, run, quiz, user);
    }

    private static String email(int user) {
        return "bench-quiz-" + user + "@example.org";
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Stuck("Stopped", stop);
        }
    }
}
