package palavra.launcher.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import palavra.launcher.Http;
import palavra.launcher.Imports;
import palavra.launcher.KeycloakAdmin;
import palavra.launcher.Stack;
import palavra.launcher.Step;
import palavra.launcher.visit.Fields;
import palavra.launcher.visit.SignIn;
import palavra.launcher.visit.Stuck;
import palavra.launcher.visit.Visitor;

/** What the pages are measured on: 60 courses, 64 people signed in and studying 7 of them, a forum of 60 threads. */
final class World {

    static final int USERS = 64;

    private static final int COURSES = 60;
    private static final int STUDIED = 7;
    private static final int THREADS = 60;
    private static final int POSTS = 50;

    private final Stack stack;
    private final List<Visitor> visitors = new ArrayList<>();
    private String run;
    private String quiz;
    private String thread;

    World(Stack stack) {
        this.stack = stack;
    }

    /** Makes what is not there yet; the second time it is only the signing in that takes long. */
    void make() {
        Step.run(COURSES + " courses", () -> IntStream.rangeClosed(1, COURSES).forEach(this::course));
        Step.run(USERS + " people, signed in", this::people);
        Step.run("Enrollments", () -> visitors.parallelStream().forEach(this::enroll));
        Step.run("A forum", this::forum);
    }

    Visitor visitor(int user) {
        return visitors.get(user);
    }

    /** The address of the run with the long outline, as {@code /runs/…}. */
    String run() {
        return run;
    }

    /** The address of the unit with ten questions. */
    String quiz() {
        return quiz;
    }

    /** The address of the thread with fifty posts. */
    String thread() {
        return thread;
    }

    private void course(int number) {
        var about = stack.api("courses") + "/about/" + BenchCourse.slug(number);
        if (Http.send(Http.request(about, null).GET().build()).statusCode() == 200) {
            return;
        }
        try {
            var folder = Files.createTempDirectory("palavra-bench-");
            BenchCourse.write(number, folder);
            Imports.publish(stack, Imports.send(stack, folder, "").path("id").asText());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void people() {
        var accounts = IntStream.range(0, USERS)
                .mapToObj(user ->
                        new KeycloakAdmin.Account(email(user), password(user), "Bench", "Person " + user, "learner"))
                .toList();
        stack.identity().create(accounts);
        for (var user = 0; user < USERS; user++) {
            var visitor = new Visitor(
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), stack.url(), "en");
            SignIn.signIn(visitor, email(user), password(user));
            visitors.add(visitor);
        }
    }

    static String password(int user) {
        return "to be measured " + user;
    }

    static String email(int user) {
        return "bench-" + user + "@example.org";
    }

    private void enroll(Visitor visitor) {
        for (var number = 1; number <= STUDIED; number++) {
            var about = awaitOpen(visitor, "/courses/" + BenchCourse.slug(number));
            var form = about.page().selectFirst("form[action$=/enrollment]");
            if (form != null) {
                visitor.send(about, form, Fields.none()).fine();
            }
        }
    }

    /** The page about a course as soon as one can enroll in it there. */
    static palavra.launcher.visit.Screen awaitOpen(Visitor visitor, String address) {
        for (var tries = 0; tries < 30; tries++) {
            var about = visitor.open(address);
            if (about.page().selectFirst("form[action$=/enrollment], main a[href*=/runs/]") != null) {
                return about;
            }
            try {
                TimeUnit.SECONDS.sleep(1);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new Stuck("Stopped", stop);
            }
        }
        throw new Stuck(address + " does not open for enrollment");
    }

    private void forum() {
        var about = awaitOpen(visitors.getFirst(), "/courses/" + BenchCourse.slug(1));
        run = about.find("a[href*=/runs/]").attr("href").replaceAll("^(/runs/[^/]+).*", "$1");
        quiz = visitors.getFirst()
                .open(run)
                .fine()
                .find("main .cord a[href*=/units/]")
                .attr("href")
                .replaceAll("[?#].*", "");
        var there = visitors.getFirst()
                .open(run + "/discussions?sort=recent")
                .fine()
                .page()
                .select("main a[href*=/discussions/]");
        if (there.size() < THREADS / 2) {
            for (var number = 0; number < THREADS; number++) {
                thread = openThread(visitors.get(number % USERS), number);
            }
            for (var number = 0; number < POSTS; number++) {
                reply(visitors.get(number % USERS), "Post number " + number + " of the long thread.");
            }
        } else {
            thread = there.stream()
                    .map(link -> link.attr("href"))
                    .filter(link -> link.matches(".*/discussions/[0-9a-f-]{36}.*"))
                    .findFirst()
                    .orElseThrow(() -> new Stuck("There is no thread at " + run + "/discussions"));
        }
    }

    private String openThread(Visitor visitor, int number) {
        var page = visitor.open(run + "/discussions/new").fine();
        var form = page.find("form[method=post]:has(textarea)");
        var fields = Fields.none()
                .set("title", "Question number " + number)
                .set(form.selectFirst("textarea").attr("name"), "How is it done where you live? " + UUID.randomUUID());
        return visitor.send(page, form, fields).fine().address().getPath();
    }

    /** Writes one response to the long thread, from its own page. */
    void reply(Visitor visitor, String text) {
        var page = visitor.open(thread).fine();
        var form = page.find("form[action$=/responses], form[method=post]:has(textarea)");
        visitor.send(page, form, Fields.none().set(form.selectFirst("textarea").attr("name"), text))
                .fine();
    }
}
