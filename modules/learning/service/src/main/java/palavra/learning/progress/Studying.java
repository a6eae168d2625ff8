package palavra.learning.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import palavra.kernel.Refusal;
import palavra.learning.api.Completion;
import palavra.learning.api.DueDate;
import palavra.learning.api.OutlineState;
import palavra.learning.api.Progress;
import palavra.learning.api.UnitState;
import palavra.learning.poll.Voting;
import palavra.learning.problem.Answering;
import palavra.learning.run.Grades;
import palavra.learning.run.Learner;
import palavra.learning.run.Place;
import palavra.learning.run.Syllabi;
import palavra.learning.run.Syllabus;
import palavra.learning.run.Told;
import palavra.learning.run.Work;

/** Reading a run: the outline, its units, and how far one is. */
@ApplicationScoped
public class Studying {

    /** Types that are complete once their unit was opened: read, the talk beside it visited, or nothing else to do. */
    private static final Set<String> BY_OPENING = Set.of("html", "discussion", Syllabus.OPENING);

    private static final Set<String> BY_ANSWERING = Set.of("problem", "poll", "cloud", "assignment");

    @Inject
    Answering answering;

    @Inject
    Voting voting;

    @Inject
    Completions completions;

    @Inject
    Grades grades;

    @Inject
    Syllabi syllabi;

    @Inject
    Told told;

    @Inject
    Clock clock;

    public OutlineState outline(Place place) {
        var work = Work.of(place);
        var now = clock.instant();
        var edition = place.edition();
        var run = place.run();
        var last = place.learner().map(one -> one.lastUnit).orElse(null);
        return new OutlineState(
                place.enrollment(),
                units(place.syllabus(), work),
                place.next(work.done(), now).map(Syllabus.Unit::id).orElse(last),
                run.offered(),
                due(place),
                Missed.offersReset(place, work, now),
                opens(place, now),
                run.zone,
                run.start,
                place.looksOnly() || run.hasStarted(now),
                run.isArchived(),
                edition.title(),
                edition.word(),
                run.slug,
                run.paper,
                run.motif,
                place.learner().map(one -> one.percent).orElse(null));
    }

    public UnitState open(Place place, UUID id) {
        var now = clock.instant();
        var unit = place.open(id, now);
        var work = Work.of(place);
        if (place.counts()) {
            visit(place, place.learner().orElseThrow(), unit, work);
        }
        return new UnitState(
                place.enrollment(),
                answering.views(place, unit),
                voting.views(place, unit),
                work.done(),
                units(place.syllabus(), work),
                opens(place, now),
                place.run().offered(),
                place.date(unit.subsection()).orElse(null),
                syllabi.terms(place).late(unit.subsection()),
                place.run().zone,
                place.edition().title(),
                place.run().paper,
                place.run().motif);
    }

    /** Problems and polls are complete by answering them; a call for one is refused. */
    public void complete(Place place, UUID id) {
        var component = place.syllabus().component(id).orElseThrow(Refusal::notFound);
        var now = clock.instant();
        place.working(now);
        place.open(component.unit(), now);
        if (BY_ANSWERING.contains(component.type())) {
            throw Refusal.conflict("complete-by-answering", "A problem or a poll is complete when it was answered.");
        }
        completions.add(place, component.unit(), java.util.List.of(id), Work.of(place));
    }

    public Progress progress(Place place) {
        var work = Work.of(place);
        return new Progress(
                place.enrollment(),
                place.edition().title(),
                grades.receipt(place, work),
                place.syllabus().completion(work.done()),
                place.syllabus().sections(work.done()),
                place.run().certificate,
                syllabi.terms(place).rule());
    }

    private void visit(Place place, Learner learner, Syllabus.Unit unit, Work work) {
        learner.opened(unit.id(), clock.instant());
        told.deed(place, "page.viewed", unit.id(), Map.of());
        var opened = unit.components().stream()
                .filter(part -> BY_OPENING.contains(part.type()) && !work.done().contains(part.id()))
                .map(Syllabus.Component::id)
                .toList();
        if (!opened.isEmpty()) {
            completions.add(place, unit.id(), opened, work);
        }
    }

    private static Map<UUID, DueDate> due(Place place) {
        var due = new LinkedHashMap<UUID, DueDate>();
        for (var subsection : place.syllabus().subsections()) {
            place.date(subsection).ifPresent(date -> due.put(subsection.id(), date));
        }
        return due;
    }

    private static Map<UUID, Instant> opens(Place place, Instant now) {
        var opens = new LinkedHashMap<UUID, Instant>();
        place.syllabus().units().stream()
                .filter(unit -> !place.isOpen(unit, now))
                .forEach(unit -> opens.put(unit.id(), place.opens(unit)));
        return opens;
    }

    private static Map<UUID, Completion> units(Syllabus syllabus, Work work) {
        var units = new LinkedHashMap<UUID, Completion>();
        syllabus.units().forEach(unit -> units.put(unit.id(), unit.completion(work.done())));
        return units;
    }
}
