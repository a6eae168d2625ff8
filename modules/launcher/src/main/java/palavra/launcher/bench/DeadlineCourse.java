package palavra.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import palavra.launcher.Http;
import palavra.launcher.Imports;
import palavra.launcher.KeycloakAdmin;
import palavra.launcher.Refused;
import palavra.launcher.Retry;
import palavra.launcher.Stack;

/** A run with a quiz of ten questions without limit of attempts, and the learners who answer it. */
final class DeadlineCourse {

    /** What a learner may answer. */
    record Question(String id, String name, List<String> options) {}

    static final int LEARNERS = 50;

    private static final Retry PATIENCE = new Retry(Duration.ofMinutes(1));

    private final Stack stack;
    private final List<Pass> learners = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private String run;

    DeadlineCourse(Stack stack) {
        this.stack = stack;
    }

    /** Makes what is not there yet. */
    void make() {
        var about = stack.api("courses") + "/about/" + BenchCourse.slug(BenchCourse.WITH_DEADLINES);
        if (Http.send(Http.request(about, null).GET().build()).statusCode() != 200) {
            bring();
        }
        PATIENCE.until("The course", () -> !runs(about).isEmpty());
        run = runs(about).path(0).path("id").asText();
        people();
        learners.parallelStream().forEach(this::enroll);
        read();
    }

    String run() {
        return run;
    }

    Pass learner(int number) {
        return learners.get(number % LEARNERS);
    }

    Question question(int number) {
        return questions.get(number % questions.size());
    }

    String address(Question question) {
        return stack.api("learning") + "/runs/" + run + "/problems/" + question.id() + "/submissions";
    }

    /** Lets every part of the course be due then, and waits until learning has heard of it. */
    void due(Instant at) {
        var address = stack.api("courses") + "/runs/" + run + "/settings";
        var now = Http.json(Http.request(address, stack.token()).GET().build());
        var dates = IntStream.range(0, now.path("dates").size())
                .mapToObj(
                        part -> date(now.path("dates").path(part).path("dates").path("block"), at))
                .toList();
        Http.json(Http.request(address, stack.token())
                .header("Content-Type", "application/json")
                .PUT(Http.body(change(now, dates)))
                .build());
        PATIENCE.until("The deadline", () -> learnt(at));
    }

    private boolean learnt(Instant at) {
        var outline = ask(learners.getFirst(), "/outline");
        return !outline.path("due").isEmpty()
                && outline.path("due")
                        .valueStream()
                        .allMatch(due -> Instant.parse(due.path("at").asText()).equals(at));
    }

    private static HashMap<String, Object> date(JsonNode block, Instant due) {
        var date = new HashMap<String, Object>();
        date.put("block", block.asText());
        date.put("start", null);
        date.put("due", due.toString());
        return date;
    }

    private static HashMap<String, Object> change(JsonNode now, List<HashMap<String, Object>> dates) {
        var change = new HashMap<String, Object>();
        change.put("version", now.path("version"));
        change.put("name", now.path("name"));
        change.put("start", now.path("run").path("start"));
        change.put("end", null);
        change.put("zone", now.path("run").path("zone"));
        change.put("selfPaced", false);
        change.put("certificate", now.path("run").path("certificate"));
        change.put("textCorrections", now.path("textCorrections"));
        change.put(
                "editions", List.of(now.path("editions").path(0).path("edition").path("id")));
        change.put("dates", dates);
        return change;
    }

    private void bring() {
        try {
            var folder = Files.createTempDirectory("palavra-bench-");
            BenchCourse.write(BenchCourse.WITH_DEADLINES, folder);
            Imports.publish(stack, Imports.send(stack, folder, "").path("id").asText());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void people() {
        var accounts = IntStream.range(0, LEARNERS)
                .mapToObj(user -> new KeycloakAdmin.Account(
                        World.email(user), World.password(user), "Bench", "Person " + user, "learner"))
                .toList();
        stack.identity().create(accounts);
        IntStream.range(0, LEARNERS).forEach(user -> learners.add(new Pass(stack, user)));
    }

    private void enroll(Pass learner) {
        var address = stack.api("learning") + "/runs/" + run + "/enrollment";
        PATIENCE.until("Enrollment", () -> enrolled(address, learner));
    }

    /** False until learning has heard of the run; whatever else is in the way is told at once. */
    private static boolean enrolled(String address, Pass learner) {
        var answer = Http.send(Http.request(address, learner.token())
                .header("Content-Type", "application/json")
                .PUT(Http.body(new HashMap<>()))
                .build());
        if (answer.statusCode() >= 400 && answer.statusCode() != 404) {
            throw new Refused("Enrollment answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.statusCode() < 300;
    }

    private void read() {
        var units = ask(learners.getFirst(), "/outline").path("units").fieldNames();
        while (units.hasNext() && questions.isEmpty()) {
            for (var problem :
                    ask(learners.getFirst(), "/units/" + units.next()).path("problems")) {
                var question = problem.path("questions").path(0);
                var options = question.path("options")
                        .valueStream()
                        .map(option -> option.path("id").asText())
                        .toList();
                questions.add(new Question(
                        problem.path("id").asText(), question.path("id").asText(), options));
            }
        }
        if (questions.isEmpty()) {
            throw new Refused("The course for deadlines has no questions.");
        }
    }

    private JsonNode ask(Pass learner, String what) {
        return Http.json(Http.request(stack.api("learning") + "/runs/" + run + what, learner.token())
                .GET()
                .build());
    }

    /** The runs of the course; none until what was published has been heard of. */
    private static JsonNode runs(String about) {
        return Http.parse(Http.send(Http.request(about, null).GET().build()).body())
                .path("runs");
    }
}
