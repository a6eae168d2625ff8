package palavra.launcher.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jsoup.nodes.Element;
import palavra.launcher.visit.Fields;
import palavra.launcher.visit.Ledger;
import palavra.launcher.visit.Screen;
import palavra.launcher.visit.SignIn;
import palavra.launcher.visit.Stuck;
import palavra.launcher.visit.Visitor;

/** One simulated learner on the way through the demo course, by its public pages only. */
final class Learner {

    private static final int MOST_TRIES = 3;

    private final Visitor visitor;
    private final Habit habit;
    private final RandomGenerator chance;
    private final AnswerBook book;
    private final Ledger ledger;
    private final Tally tally;

    Learner(Visitor visitor, Habit habit, RandomGenerator chance, AnswerBook book, Ledger ledger, Tally tally) {
        this.visitor = visitor;
        this.habit = habit;
        this.chance = chance;
        this.book = book;
        this.ledger = ledger;
        this.tally = tally;
    }

    /**
     * Registers and studies as the habit says. Signs in where registering did not: the address is known from an earlier
     * walk, or the application went away before it heard of the new account.
     */
    void study(String email, String password, String given, String family, String coursePage) {
        SignIn.register(visitor, email, password, given, family);
        SignIn.signIn(visitor, email, password);
        tally.people.increment();
        var units = units(enroll(email, coursePage));
        var last = Math.max(1, Math.round(units.size() * habit.stops()));
        for (var unit : units.subList(0, (int) Math.min(units.size(), last))) {
            visit(unit);
        }
        visitor.open(units.getFirst().replaceAll("/units/.*", "/progress")).fine();
    }

    private Screen enroll(String email, String coursePage) {
        var about = visitor.open(coursePage).fine();
        var form = about.page().selectFirst("form[action$=/enrollment]");
        if (form == null) {
            var goOn = about.find("main a[href*=/runs/]");
            return visitor.open(goOn.attr("href")).fine();
        }
        var key = email + " " + form.attr("action");
        ledger.note("intent", "enrollment", key);
        var enrolled = visitor.send(about, form, Fields.none()).fine();
        ledger.note("acked", "enrollment", key);
        tally.enrollments.increment();
        return enrolled;
    }

    /** The addresses of all units in their order, from the outline. */
    private List<String> units(Screen anyPageOfTheRun) {
        var run = anyPageOfTheRun.address().getPath().replaceAll("^(/runs/[^/]+).*", "$1");
        var outline = visitor.open(run).fine();
        var units = new ArrayList<String>();
        for (var link : outline.page().select("main a[href*=/units/]")) {
            var address = link.attr("href").replaceAll("[?#].*", "");
            if (!units.contains(address)) {
                units.add(address);
            }
        }
        if (units.isEmpty()) {
            throw new Stuck("The outline " + outline.address() + " shows no unit");
        }
        return units;
    }

    private void visit(String unit) {
        var screen = visitor.open(unit).fine();
        tally.units.increment();
        Film.of(screen).ifPresent(film -> tally.films.add(film.watch(visitor, habit.watches(), chance)));
        if (habit.answers()) {
            var problems = screen.page().select("form[action$=/submission]").eachAttr("action");
            problems.forEach(action -> answer(unit, action));
        }
        if (chance.nextDouble() < habit.talks()) {
            talk(unit);
        }
    }

    private void answer(String unit, String action) {
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var screen = visitor.open(unit).fine();
            var form = screen.page().selectFirst("form[action='" + action + "']");
            if (form == null || form.selectFirst("button[hx-post$=/submission]") == null) {
                return;
            }
            var right = chance.nextDouble() < habit.knows() + tries * .15;
            if (submit(screen, form, right) && right) {
                return;
            }
        }
    }

    /** Sends one submission; false when it was refused, for example because no attempt was left. */
    private boolean submit(Screen screen, Element form, boolean right) {
        var key = form.selectFirst("input[name=key]").attr("value");
        ledger.note("intent", "submission", key);
        var answered = visitor.send(screen, form, Sheet.fill(form, book, right, chance));
        var taken = answered.status() < 400 && answered.page().selectFirst(".problem .notice.bad") == null;
        ledger.note(taken ? "acked" : "refused", "submission", key);
        (taken ? tally.submissions : tally.refusals).increment();
        return taken;
    }

    private void talk(String unit) {
        var screen = visitor.open(unit + "/talk").fine();
        var form = screen.page().selectFirst("form[action*=/talk]:has(textarea)");
        if (form == null) {
            return;
        }
        var text = Sayings.any(chance, screen.page().selectFirst("html").attr("lang"));
        var key = form.selectFirst("input[name=key]").attr("value");
        ledger.note("intent", "thread", key);
        var fields = Fields.none().set("text", text);
        var posted = visitor.send(screen, form, fields);
        ledger.note(posted.status() < 400 ? "acked" : "refused", "thread", key);
        tally.posts.increment();
    }
}
