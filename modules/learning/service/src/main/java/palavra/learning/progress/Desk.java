package palavra.learning.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import palavra.content.api.OutlineSubsection;
import palavra.kernel.Actor;
import palavra.learning.api.DueItem;
import palavra.learning.api.MyLearning;
import palavra.learning.api.StudiedCourse;
import palavra.learning.run.Place;
import palavra.learning.run.Places;
import palavra.learning.run.Syllabus;
import palavra.learning.run.Work;

/** Everything one studies, in two statements whatever their number. */
@ApplicationScoped
public class Desk {

    private static final Duration AHEAD = Duration.ofDays(28);
    private static final int MOST_DUE = 10;

    @Inject
    Places places;

    @Inject
    Clock clock;

    public MyLearning of(Actor actor) {
        var mine = places.all(actor.signedIn());
        var now = clock.instant();
        var work = mine.isEmpty()
                ? new HashMap<UUID, Work>()
                : Work.of(mine.stream().map(Desk::enrollmentId).toList());
        mine.forEach(place -> work.computeIfAbsent(enrollmentId(place), id -> Work.none()));
        var courses = mine.stream()
                .sorted(Comparator.comparing(Desk::lastSeen).reversed())
                .map(place -> course(place, work.get(enrollmentId(place)), now))
                .toList();
        return new MyLearning(courses, due(mine, work, now), places.waiting(actor));
    }

    private static StudiedCourse course(Place place, Work work, Instant now) {
        var run = place.run();
        var learner = place.learner().orElseThrow();
        var next = place.next(work.done(), now);
        return new StudiedCourse(
                run.id,
                run.course,
                run.slug,
                run.institution,
                place.edition().title(),
                place.edition().word(),
                place.edition().language(),
                place.edition().community(),
                run.paper,
                run.motif,
                run.isArchived(),
                place.syllabus().completion(work.done()),
                place.syllabus().sections(work.done()),
                next.map(Syllabus.Unit::section).orElse(null),
                next.map(Syllabus.Unit::id).orElse(null),
                next.map(Syllabus.Unit::title).orElse(null),
                next.map(Syllabus.Unit::language).orElse(null),
                learner.percent,
                learner.passed,
                learner.lastSeen);
    }

    private static List<DueItem> due(List<Place> mine, Map<UUID, Work> work, Instant now) {
        return mine.stream()
                .filter(place -> !place.run().isArchived())
                .flatMap(place -> due(place, work.get(enrollmentId(place)), now))
                .sorted(Comparator.comparing(item -> item.due().at()))
                .limit(MOST_DUE)
                .toList();
    }

    private static Stream<DueItem> due(Place place, Work work, Instant now) {
        return place.syllabus().subsections().stream()
                .filter(subsection -> isSoon(place.due(subsection), now))
                .filter(subsection -> !subsection.units().isEmpty())
                .map(subsection -> due(place, subsection, work));
    }

    private static DueItem due(Place place, OutlineSubsection subsection, Work work) {
        var units =
                subsection.units().stream().map(unit -> place.unit(unit.id())).toList();
        var open = units.stream().filter(unit -> !unit.isComplete(work.done())).findFirst();
        return new DueItem(
                place.run().id,
                place.edition().title(),
                place.edition().language(),
                open.orElse(units.getFirst()).id(),
                subsection.title(),
                subsection.language(),
                place.date(subsection).orElseThrow(),
                place.run().zone,
                open.isEmpty());
    }

    private static boolean isSoon(Instant due, Instant now) {
        return due != null && due.isAfter(now) && due.isBefore(now.plus(AHEAD));
    }

    private static Instant lastSeen(Place place) {
        var learner = place.learner().orElseThrow();
        return learner.lastSeen != null ? learner.lastSeen : learner.since;
    }

    private static UUID enrollmentId(Place place) {
        return place.learner().orElseThrow().id;
    }
}
