package palavra.launcher.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.launcher.Stack;
import palavra.launcher.Step;
import palavra.launcher.visit.Fields;

/** {@code bench pages}: the pages people open most, 64 people signed in, 8 connections. */
final class PagesBench {

    /** Before that the just-in-time compiler is still at work and costs several times as much as the page. */
    private static final double WARM_SECONDS = 40;

    private static final double SECONDS = 8;
    private static final int POSTS_EACH = 5;

    private final Stack stack;
    private final World world;
    private final Load load;

    PagesBench(Stack stack) {
        this.stack = stack;
        this.world = new World(stack);
        this.load = new Load(stack);
    }

    List<Row> run() {
        world.make();
        var views = new LinkedHashMap<String, String>();
        views.put("catalog of 60 courses", "/catalog");
        views.put("dashboard with 7 courses", "/learning");
        views.put("outline of 66 items", world.run());
        views.put("discussion of 50 posts", world.thread());
        views.put("list of 60 threads", world.run() + "/discussions");
        views.put("quiz page of 10 questions", world.quiz());
        Step.run("Warm all pages, %.0f s each".formatted(WARM_SECONDS), () -> views.forEach(this::warm));
        var rows = new ArrayList<Row>();
        try (var chromium = new Chromium(stack)) {
            views.forEach((name, address) -> {
                var row = load.forSeconds(
                        name, SECONDS, user -> world.visitor(user).open(address).fine());
                rows.add(chromium.visits(row, address));
            });
        }
        var times = (long) World.USERS * POSTS_EACH;
        load.times("warm", World.USERS, this::reply);
        rows.add(load.times("posting a reply", times, this::reply));
        load.times("warm", World.USERS, this::attempt);
        rows.add(load.times("a whole quiz attempt", World.USERS * 2L, this::attempt));
        return rows;
    }

    private void warm(String name, String address) {
        load.forSeconds(
                name, WARM_SECONDS, user -> world.visitor(user).open(address).fine());
    }

    // The page with the form is part of it: nobody replies to what they have not opened.
    private void reply(int user) {
        var text = "A reply that is sent to be measured, in two lines.\n\nThis is the second, " + UUID.randomUUID();
        world.reply(world.visitor(user), text);
    }

    /** Opens the quiz, answers its ten questions one after the other, and looks at the progress page. */
    private void attempt(int user) {
        var visitor = world.visitor(user);
        var page = visitor.open(world.quiz()).fine();
        for (var form : page.page().select("form[action$=/submission]")) {
            // A wrong one: a problem that is right takes no more answers.
            var option = form.select("input[type=radio]").last();
            visitor.send(page, form, Fields.none().set(option.attr("name"), option.attr("value")), HTMX)
                    .fine();
        }
        visitor.open(world.run() + "/progress").fine();
    }

    /** What a browser with script says: it wants the one problem back and not the whole page. */
    private static final Map<String, String> HTMX = Map.of("HX-Request", "true");
}
