package palavra.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import palavra.launcher.Http;
import palavra.launcher.Imports;
import palavra.launcher.KeycloakAdmin;
import palavra.launcher.Refused;
import palavra.launcher.Retry;
import palavra.launcher.Stack;

/** The run of a course made up for measuring, and learners in it who use the API. */
final class EnrolledRun {

    private static final Retry PATIENCE = new Retry(Duration.ofMinutes(1));

    private final Stack stack;
    private final int course;
    private final int size;
    private final List<Pass> learners = new ArrayList<>();
    private String id;

    /**
     * @param course its number among the courses made up for measuring
     * @param size how many learners are in it
     */
    EnrolledRun(Stack stack, int course, int size) {
        this.stack = stack;
        this.course = course;
        this.size = size;
    }

    /** Makes what is not there yet. */
    void make() {
        var about = stack.api("courses") + "/about/" + BenchCourse.slug(course);
        if (Http.send(Http.request(about, null).GET().build()).statusCode() != 200) {
            bring();
        }
        PATIENCE.until("The course", () -> !runs(about).isEmpty());
        id = runs(about).path(0).path("id").asText();
        people();
        learners.parallelStream().forEach(this::enroll);
    }

    String id() {
        return id;
    }

    Pass learner(int number) {
        return learners.get(number % size);
    }

    private void bring() {
        try {
            var folder = Files.createTempDirectory("palavra-bench-");
            BenchCourse.write(course, folder);
            Imports.publish(stack, Imports.send(stack, folder, "").path("id").asText());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void people() {
        var accounts = IntStream.range(0, size)
                .mapToObj(user -> new KeycloakAdmin.Account(
                        World.email(user), World.password(user), "Bench", "Person " + user, "learner"))
                .toList();
        stack.identity().create(accounts);
        IntStream.range(0, size).forEach(user -> learners.add(new Pass(stack, user)));
    }

    private void enroll(Pass learner) {
        var address = stack.api("learning") + "/runs/" + id + "/enrollment";
        PATIENCE.until("Enrollment", () -> enrolled(address, learner));
    }

    /** False until learning has heard of the run; whatever else is in the way is told at once. */
    private static boolean enrolled(String address, Pass learner) {
        var answer = Http.send(Http.request(address, learner.token())
                .header("Content-Type", "application/json")
                .PUT(Http.body(Map.of()))
                .build());
        if (answer.statusCode() >= 400 && answer.statusCode() != 404) {
            throw new Refused("Enrollment answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.statusCode() < 300;
    }

    /** The runs of the course; none until what was published has been heard of. */
    private static JsonNode runs(String about) {
        return Http.parse(Http.send(Http.request(about, null).GET().build()).body())
                .path("runs");
    }
}
