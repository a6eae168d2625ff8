package palavra.launcher.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import palavra.launcher.Http;
import palavra.launcher.Imports;
import palavra.launcher.KeycloakAdmin;
import palavra.launcher.Refused;
import palavra.launcher.Retry;
import palavra.launcher.Stack;
import palavra.launcher.Step;
import palavra.launcher.visit.Fields;
import palavra.launcher.visit.SignIn;
import palavra.launcher.visit.Visitor;

/** A run with a forum of any size, people signed in who read and write in it, a few of them on its team, and reported posts. */
final class ForumWorld {

    /** So many that nobody of them writes more in an hour than a learner may, the benchmark run three times. */
    static final int USERS = 200;

    private static final int MODERATORS = 16;
    private static final int REPORTERS = 40;
    private static final int REPORTS_EACH = 40;
    private static final long SEED = 500;
    private static final Retry PATIENCE = new Retry(Duration.ofMinutes(1));

    private final Stack stack;
    private final Size size;
    private final ForumRows rows;
    private final List<Visitor> visitors = new ArrayList<>();
    private UUID run;

    ForumWorld(Stack stack, Size size) {
        this.stack = stack;
        this.size = size;
        this.rows = new ForumRows(stack);
    }

    /** Makes what is not there yet. */
    void make() {
        Step.run("A course", this::course);
        Step.run(USERS + " people, signed in and enrolled", this::people);
        var present = rows.people(run);
        if (rows.threads(run) < size.threads()) {
            Step.run("%d threads, %d posts".formatted(size.threads(), size.posts()), () -> fill(present));
        }
        Step.run(MODERATORS + " of them on the team", () -> present.subList(0, MODERATORS)
                .forEach(this::appoint));
        if (rows.reports(run) == 0) {
            Step.run(REPORTERS * REPORTS_EACH + " reports", this::report);
        }
        Step.run("Statistics of the tables", rows::analyze);
    }

    UUID run() {
        return run;
    }

    Visitor visitor(int user) {
        return visitors.get(user % USERS);
    }

    /** Somebody of the team. */
    Visitor moderator(int user) {
        return visitors.get(user % MODERATORS);
    }

    /** Addresses of threads of about that many posts, as {@code /runs/…}. */
    List<String> threadsOf(int posts) {
        return rows.threadsOf(run, posts).stream()
                .map(id -> "/runs/" + run + "/discussions/" + id)
                .toList();
    }

    private void course() {
        var about = stack.api("courses") + "/about/" + BenchCourse.slug(BenchCourse.WITH_FORUM);
        if (Http.send(Http.request(about, null).GET().build()).statusCode() == 200) {
            return;
        }
        try {
            var folder = Files.createTempDirectory("palavra-bench-");
            BenchCourse.write(BenchCourse.WITH_FORUM, folder);
            Imports.publish(stack, Imports.send(stack, folder, "").path("id").asText());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void people() {
        var accounts = IntStream.range(0, USERS)
                .mapToObj(user ->
                        new KeycloakAdmin.Account(email(user), World.password(user), "Bench", name(user), "learner"))
                .toList();
        stack.identity().create(accounts);
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        visitors.addAll(IntStream.range(0, USERS)
                .parallel()
                .mapToObj(user -> visitor(new Visitor(client, stack.url(), "en"), user))
                .toList());
        PATIENCE.until("The forum", () -> rows.people(run).size() >= USERS);
    }

    private Visitor visitor(Visitor visitor, int user) {
        SignIn.signIn(visitor, email(user), World.password(user));
        var page = World.awaitOpen(visitor, "/courses/" + BenchCourse.slug(BenchCourse.WITH_FORUM));
        var form = page.page().selectFirst("form[action$=/enrollment]");
        var inside =
                form == null ? page : visitor.send(page, form, Fields.none()).fine();
        var link = inside.find("main a[href*=/runs/]").attr("href");
        if (user == 0) {
            run = UUID.fromString(link.replaceAll("^.*/runs/([^/?#]+).*", "$1"));
        }
        return visitor;
    }

    /** In the order of their numbers, so that the first here are the first everywhere. */
    private static String name(int user) {
        return "%03d".formatted(user);
    }

    private static String email(int user) {
        return "bench-forum-" + user + "@example.org";
    }

    private void fill(List<String> present) {
        var lines = new Discussions(size, SEED, Instant.now(), present).lines();
        try (var archive = new ArchiveTool(stack, run)) {
            lines.forEach(archive::write);
        }
    }

    private void appoint(String person) {
        Http.json(Http.request(stack.api("courses") + "/runs/" + run + "/team/" + person, stack.token())
                .header("Content-Type", "application/json")
                .PUT(Http.body(Map.of("name", "Bench Facilitator", "role", "FACILITATOR")))
                .build());
    }

    /** Posts of learners are reported by others, some by three of them. */
    private void report() {
        var posts = rows.latestResponses(run, REPORTERS * REPORTS_EACH);
        IntStream.range(MODERATORS, MODERATORS + REPORTERS).parallel().forEach(reporter -> {
            var token = stack.token(email(reporter), World.password(reporter));
            for (var number = 0; number < REPORTS_EACH; number++) {
                var post = posts.get((reporter * REPORTS_EACH + number * 7) % posts.size());
                var answer = Http.send(Http.request(
                                stack.api("forums") + "/runs/" + run + "/posts/" + post + "/report", token)
                        .header("Content-Type", "application/json")
                        .PUT(Http.body(Map.of("reason", number % 3 == 0 ? "ADVERTISING" : "OFF_TOPIC", "note", "")))
                        .build());
                if (answer.statusCode() >= 500) {
                    throw new Refused("A report was answered " + answer.statusCode() + ": " + answer.body());
                }
            }
        });
    }
}
