package palavra.launcher.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import palavra.launcher.Stack;
import palavra.launcher.Step;

/** {@code bench studio}: what authors and translators of a course of 5,000 units wait for, one request at a time. */
final class StudioBench {

    private static final int WARM = 40;
    private static final int TIMES = 100;
    private static final int PUBLICATIONS = 40;

    private final Stack stack;
    private final String studio;
    private final Load load;
    private final AtomicInteger count = new AtomicInteger();
    private Measurer measurer;
    private LargeCourse course;

    StudioBench(Stack stack) {
        this.stack = stack;
        this.studio = stack.api("content") + "/studio";
        this.load = new Load(stack, 1);
    }

    List<Row> run() {
        measurer = new Measurer(stack);
        course = new LargeCourse(studio, measurer);
        Step.run("A course of 5,000 units", course::make);
        var rows = new ArrayList<Row>();
        rows.add(measured("studio tree page", () -> measurer.open("/studio/" + course.edition())));
        rows.add(measured("opening a block, page", () -> measurer.open(blockPage(next()))));
        rows.add(measured("saving a change", () -> save(next())));
        rows.add(measured("moving a unit", () -> move(next())));
        rows.add(measured("desk list page", () -> measurer.open("/desk/" + course.follower())));
        rows.add(measured("desk unit page", () -> measurer.open(deskPage(next()))));
        rows.add(measured("what changed", () -> measurer.get(studio + edition() + "/changes")));
        rows.add(publications("publishing 1 change", 1, PUBLICATIONS));
        rows.add(publications("publishing 100 changes", 100, PUBLICATIONS / 4));
        rows.add(publications("publishing everything", course.size(), 2));
        return rows;
    }

    private Row measured(String name, Runnable deed) {
        Step.run(name, () -> load.times("warm", WARM, user -> deed.run()));
        return load.times(name, TIMES, user -> deed.run());
    }

    /** Publishing alone is measured: the changes before it are made while nobody looks. */
    private Row publications(String name, int changes, int times) {
        var rows = new ArrayList<Row>();
        Step.run(name, () -> {
            for (var time = 0; time < times + times / 4; time++) {
                IntStream.range(0, changes).parallel().forEach(change -> save(next()));
                var row = load.times(name, 1, user -> publish());
                if (time >= times / 4) {
                    rows.add(row);
                }
            }
        });
        return Row.together(rows);
    }

    private int next() {
        return count.incrementAndGet();
    }

    private String edition() {
        return "/editions/" + course.edition();
    }

    private String blockPage(int number) {
        return "/studio/" + course.edition() + "/blocks/" + course.text(number);
    }

    private String deskPage(int number) {
        return "/desk/" + course.follower() + "/units/" + course.unit(number);
    }

    private void publish() {
        measurer.call("POST", studio + edition() + "/publications", Map.of("note", "measured"));
    }

    private void save(int number) {
        var address = studio + edition() + "/blocks/" + course.text(number);
        var base = measurer.get(address).path("revision").asInt();
        var text = "A sentence that was changed, number " + number + ".\n\n" + LargeCourse.TEXT;
        measurer.call(
                "PUT",
                address,
                Map.of("title", "To read", "body", Map.of("type", "text", "text", text), "base", base, "minor", false));
    }

    /** To the beginning of another subsection, to and fro between each two. */
    private void move(int number) {
        measurer.call(
                "PUT",
                studio + edition() + "/blocks/" + course.unit(number) + "/place",
                Map.of("parent", course.subsection(number)));
    }
}
