package palavra.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import palavra.launcher.Http;
import palavra.launcher.Stack;
import palavra.launcher.Step;

/** {@code bench studio}: what authors and translators of a course of 5,000 units wait for, one request at a time. */
final class StudioBench {

    private static final int WARM = 30;
    private static final int TIMES = 60;

    private final Stack stack;
    private final String studio;
    private final Load load;
    private final AtomicInteger count = new AtomicInteger();
    private LargeCourse course;

    StudioBench(Stack stack) {
        this.stack = stack;
        this.studio = stack.api("content") + "/studio";
        this.load = new Load(stack, 1);
    }

    List<Row> run() {
        course = new LargeCourse(stack);
        Step.run("A course of 5,000 units", course::make);
        var edition = "/editions/" + course.edition();
        var rows = new ArrayList<Row>();
        rows.add(measured("studio tree", TIMES, user -> get(studio + edition + "/tree")));
        rows.add(measured("opening a block", TIMES, user -> get(block(count.incrementAndGet()))));
        rows.add(measured("saving a block", TIMES, user -> save(count.incrementAndGet())));
        rows.add(measured("moving a block", TIMES, user -> move(count.incrementAndGet())));
        rows.add(measured(
                "translator's desk", TIMES, user -> get(stack.api("content") + "/desks/" + course.follower())));
        rows.add(measured("what changed", TIMES, user -> get(studio + edition + "/changes")));
        rows.add(publications(1));
        rows.add(publications(100));
        return rows;
    }

    private Row measured(String name, int times, Load.Deed deed) {
        load.times("warm", WARM, deed);
        return load.times(name, times, deed);
    }

    /** Publishing alone is measured: the changes before it are made while nobody looks. */
    private Row publications(int changes) {
        var rows = new ArrayList<Row>();
        for (var time = 0; time < WARM / 3 + TIMES / 3; time++) {
            for (var change = 0; change < changes; change++) {
                save(count.incrementAndGet());
            }
            var row = load.times(
                    "publishing after " + changes + (changes == 1 ? " change" : " changes"), 1, user -> publish());
            if (time >= WARM / 3) {
                rows.add(row);
            }
        }
        return Row.together(rows);
    }

    private void publish() {
        call("POST", studio + "/editions/" + course.edition() + "/publications", Map.of("note", "measured"));
    }

    private String block(int number) {
        return studio + "/editions/" + course.edition() + "/blocks/" + course.text(number);
    }

    private void save(int number) {
        var block = get(block(number));
        var body = Map.of(
                "type", "text", "text", "A sentence that was changed, number " + number + ".\n\n" + LargeCourse.TEXT);
        call(
                "PUT",
                block(number),
                Map.of(
                        "title",
                        "To read",
                        "body",
                        body,
                        "base",
                        block.path("revision").asInt(),
                        "minor",
                        false));
    }

    private void move(int number) {
        var unit = course.unit(number);
        call(
                "PUT",
                studio + "/editions/" + course.edition() + "/blocks/" + unit + "/place",
                Map.of("parent", course.subsection(number + 1)));
    }

    private JsonNode get(String address) {
        return Http.json(Http.request(address, stack.authorToken()).GET().build());
    }

    private void call(String method, String address, Object body) {
        course.call(method, address, body);
    }
}
