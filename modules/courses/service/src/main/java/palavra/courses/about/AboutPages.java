package palavra.courses.about;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import palavra.courses.api.CourseAbout;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunState;
import palavra.courses.api.RunView;
import palavra.courses.course.Course;
import palavra.courses.course.Edition;
import palavra.courses.run.Rights;
import palavra.courses.run.Run;
import palavra.courses.run.RunViews;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/** Writes the about page of a course: its texts in one edition, and the runs the reader may know of. */
@ApplicationScoped
public class AboutPages {

    private final RunViews views;
    private final Clock clock;

    AboutPages(RunViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @Transactional
    public CourseAbout page(Actor actor, String slug, Language wanted, UUID asked) {
        var course = Course.bySlug(slug).orElseThrow(Refusal::notFound);
        var runs = views.of(Run.idsOf(course)).stream()
                .filter(run -> Rights.maySee(actor, run))
                .map(run -> Rights.shown(actor, run))
                .sorted(bestFirst(clock.instant()))
                .toList();
        var editions = editions(runs);
        if (editions.isEmpty()) {
            throw Refusal.notFound();
        }
        var edition = chosen(editions, wanted, asked);
        Edition texts = Edition.findById(edition.id());
        return new CourseAbout(
                course.id(),
                course.slug(),
                course.institution().view(),
                course.subject(),
                course.sdgs(),
                course.paper(),
                course.motif(),
                edition,
                texts.lead(),
                texts.overview(),
                texts.abilities(),
                course.weeklyHours(),
                editions,
                runs);
    }

    /** Each edition once, with what the run to enroll in next shows of it; where that shows nothing, what another does. */
    private static List<EditionView> editions(List<RunView> runs) {
        var editions = new LinkedHashMap<UUID, EditionView>();
        for (var run : runs) {
            for (var edition : run.editions()) {
                editions.merge(edition.id(), edition, (one, other) -> one.publication() == null ? other : one);
            }
        }
        return editions.values().stream()
                .sorted(Comparator.comparing((EditionView edition) -> !edition.source())
                        .thenComparing(EditionView::language))
                .toList();
    }

    /** The one asked for, else one in the wanted language, else the same without its region, else the source; a published one before an empty one. */
    private static EditionView chosen(List<EditionView> editions, Language wanted, UUID asked) {
        return editions.stream()
                .min(Comparator.comparing((EditionView edition) -> !edition.id().equals(asked))
                        .thenComparing(edition -> edition.publication() == null)
                        .thenComparing(edition -> !edition.language().equals(wanted))
                        .thenComparing(edition ->
                                wanted == null || !root(edition.language()).equals(root(wanted)))
                        .thenComparing(edition -> !edition.source()))
                .orElseThrow();
    }

    private static String root(Language language) {
        return language.locale().getLanguage();
    }

    /** Open for enrolling first, of these what begins soonest; then announced, drafts, and what is over. */
    private static Comparator<RunView> bestFirst(Instant now) {
        return Comparator.comparingInt((RunView run) -> closeness(run.state()))
                .thenComparing(run ->
                        run.selfPaced() || run.start() == null || run.start().isBefore(now) ? Instant.MAX : run.start())
                .thenComparing(RunView::id, Comparator.reverseOrder());
    }

    private static int closeness(RunState state) {
        return switch (state) {
            case ENROLLING, RUNNING, CLOSING -> 0;
            case ANNOUNCED -> 1;
            case DRAFT -> 2;
            case ARCHIVED -> 3;
        };
    }
}
