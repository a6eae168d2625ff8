package palavra.launcher.bench;

import java.util.Map;
import java.util.Random;
import palavra.launcher.visit.Fields;
import palavra.launcher.visit.Screen;
import palavra.launcher.visit.Stuck;
import palavra.launcher.visit.Visitor;

/** One learner who takes the timed quiz through its pages, with a pause before each answer and a draft after it. */
final class QuizTaker {

    /** What a browser with script says: it wants the time of saving back and not the whole page. */
    private static final Map<String, String> HTMX = Map.of("HX-Request", "true");

    /** How long somebody thinks. */
    @FunctionalInterface
    interface Thinking {
        void think();
    }

    private final Visitor visitor;
    private final String run;
    private final String quiz;
    private final Random random;

    /**
     * @param run as {@code /runs/…}
     * @param quiz the address of the quiz
     */
    QuizTaker(Visitor visitor, String run, String quiz, int seed) {
        this.visitor = visitor;
        this.run = run;
        this.quiz = quiz;
        this.random = new Random(seed);
    }

    String run() {
        return run;
    }

    /** From the page before it to the result; each request is noted by its name. */
    void take(Times times, Thinking thinking) {
        var before = times.of("page before the quiz", () -> visitor.open(quiz).fine());
        var begin = before.find("main form[action*=/sittings/]");
        var paper = times.of(
                "beginning",
                () -> begin.attr("action").endsWith("/submission")
                        ? before
                        : visitor.send(before, begin, Fields.none()).fine());
        var form = paper.find("form[action$=/submission]");
        var answered = Fields.none();
        for (var fieldset : form.select("fieldset.answers")) {
            thinking.think();
            var options = fieldset.select("input[type=radio]");
            var option = options.get(random.nextInt(options.size()));
            answered.set(option.attr("name"), option.attr("value"));
            times.of("saving a draft", () -> save(paper, answered));
        }
        thinking.think();
        var result = times.of("handing in, with the result", () -> visitor.send(paper, form, answered)
                .fine());
        if (result.page().selectFirst("#result") == null) {
            throw new Stuck("There is no result at " + result.address());
        }
    }

    private Screen save(Screen paper, Fields answered) {
        var form = paper.find("form[action$=/submission]").clone();
        form.attr("action", form.attr("action").replaceFirst("/submission$", "/answers"));
        return visitor.send(paper, form, answered, HTMX).fine();
    }
}
