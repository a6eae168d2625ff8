package palavra.frontend.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import palavra.courses.api.CourseAbout;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunView;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.learning.api.Doorway;
import palavra.learning.api.Learning;

/** Puts a run into the box of the course page, and the others beside it. */
@ApplicationScoped
class Boxes {

    private static final int DAYS_A_WEEK = 7;

    private final Learning learning;
    private final Dates dates;
    private final Clock clock;

    Boxes(Learning learning, Dates dates, Clock clock) {
        this.learning = learning;
        this.dates = dates;
        this.clock = clock;
    }

    EnrollBox of(Actor actor, CourseAbout about, RunView run) {
        var hasStart = !run.selfPaced() && run.start() != null;
        var hasDates = hasStart && run.end() != null;
        return new EnrollBox(
                run.id(),
                run.state(),
                run.selfPaced(),
                hasStart ? dates.month(run.start(), run.zone()) : null,
                hasDates
                        ? dates.range(run.start(), run.end(), run.zone())
                        : hasStart ? dates.day(run.start(), run.zone()) : null,
                hasStart && run.start().isAfter(clock.instant()) ? dates.day(run.start(), run.zone()) : null,
                hasDates ? weeks(run) : null,
                about.weeklyHours(),
                (int) run.team().stream()
                        .filter(member -> member.role() == RunRole.FACILITATOR || member.role() == RunRole.LEAD)
                        .map(member -> member.name())
                        .distinct()
                        .count(),
                run.host().equals(about.institution().name()) ? null : run.host(),
                run.certificate(),
                run.capacity(),
                run.editions().stream()
                        .filter(edition -> edition.publication() != null)
                        .toList(),
                about.edition().id(),
                ZoneId.of(run.zone()),
                doorway(actor, run.id()));
    }

    List<OtherRun> others(CourseAbout about, RunView shown) {
        var here = "/courses/" + about.slug() + "/" + about.edition().language().tag() + "?edition="
                + about.edition().id();
        return about.runs().stream()
                .filter(run -> !run.id().equals(shown.id()))
                .map(run -> new OtherRun(
                        here + "&run=" + run.id(),
                        run.selfPaced() || run.start() == null ? null : dates.month(run.start(), run.zone()),
                        run.selfPaced(),
                        run.state(),
                        (int) run.editions().stream()
                                .map(edition -> edition.language())
                                .distinct()
                                .count()))
                .toList();
    }

    /** How the reader stands before it; null while learning is away: a page about a course does without. */
    private Doorway doorway(Actor actor, UUID run) {
        try {
            return learning.doorway(actor, run);
        } catch (ProcessingException | Refusal away) {
            return null;
        }
    }

    private static int weeks(RunView run) {
        var days = Duration.between(run.start(), run.end()).toDays();
        return (int) Math.max(1, (days + DAYS_A_WEEK - 1) / DAYS_A_WEEK);
    }
}
