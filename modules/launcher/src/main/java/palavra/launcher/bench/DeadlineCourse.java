package palavra.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import palavra.launcher.Http;
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
    private final EnrolledRun run;
    private final List<Question> questions = new ArrayList<>();

    DeadlineCourse(Stack stack) {
        this.stack = stack;
        this.run = new EnrolledRun(stack, BenchCourse.WITH_DEADLINES, LEARNERS);
    }

    /** Makes what is not there yet. */
    void make() {
        run.make();
        read();
    }

    String run() {
        return run.id();
    }

    Pass learner(int number) {
        return run.learner(number);
    }

    Question question(int number) {
        return questions.get(number % questions.size());
    }

    String address(Question question) {
        return stack.api("learning") + "/runs/" + run.id() + "/problems/" + question.id() + "/submissions";
    }

    /** Lets every part of the course be due then, and waits until learning has heard of it. */
    void due(Instant at) {
        var address = stack.api("courses") + "/runs/" + run.id() + "/settings";
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
        var outline = ask(run.learner(0), "/outline");
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

    private void read() {
        var units = ask(run.learner(0), "/outline").path("units").fieldNames();
        while (units.hasNext() && questions.isEmpty()) {
            for (var problem : ask(run.learner(0), "/units/" + units.next()).path("problems")) {
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
        return Http.json(Http.request(stack.api("learning") + "/runs/" + run.id() + what, learner.token())
                .GET()
                .build());
    }
}
