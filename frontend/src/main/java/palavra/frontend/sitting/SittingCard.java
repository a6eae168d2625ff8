package palavra.frontend.sitting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import palavra.content.api.Component;
import palavra.frontend.learn.Placed;
import palavra.frontend.learn.ProblemCard;
import palavra.frontend.learn.Slots;
import palavra.learning.api.ProblemView;
import palavra.learning.api.sitting.SittingView;

/**
 * A quiz that is taken as a whole, ready to be drawn.
 *
 * @param said the code of what became of the last act; null when there is nothing to say
 * @param beside the components of its units in their order, problems among them; empty where there are only problems
 */
public record SittingCard(UUID run, SittingView view, String said, List<Component> beside) {

    /** A problem, or something that stands beside it. */
    public record Part(Component component, ProblemCard card) {}

    public String here() {
        return "/runs/" + run + "/sittings/" + view.part();
    }

    /** The address of the sitting that goes on. */
    public String action() {
        return here() + "/" + view.last().number();
    }

    public ZoneId zone() {
        return ZoneId.of(view.course().zone());
    }

    public List<Part> parts() {
        var problems = new ArrayList<>(view.problems());
        var slots = Slots.of(beside, problems);
        var parts = new ArrayList<Part>();
        for (var component : beside) {
            if (!component.type().equals("problem")) {
                parts.add(new Part(component, null));
                continue;
            }
            var problem = slots.get(component.id());
            if (problem != null) {
                parts.add(part(problem));
                problems.remove(problem);
            }
        }
        problems.forEach(one -> parts.add(part(one)));
        return parts;
    }

    private Part part(ProblemView problem) {
        var number = view.problems().indexOf(problem) + 1;
        var placed = Placed.in(run).problem(Sheet.named(problem, view.goesOn()));
        return new Part(null, new ProblemCard(here(), number, placed, null, null));
    }

    /** Whole seconds until time is over, by the server's clock. */
    public long secondsLeft() {
        return Math.max(0, Duration.between(view.now(), view.last().ends()).toSeconds());
    }

    public BigDecimal earned() {
        return view.last().earned().setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
