package palavra.learning.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import palavra.content.api.OutlineSubsection;
import palavra.learning.api.DueDate;
import palavra.learning.api.dates.LearnerDates;
import palavra.learning.progress.Missed;
import palavra.learning.run.Learner;
import palavra.learning.run.Place;
import palavra.learning.run.Syllabi;
import palavra.learning.run.Work;

/** One learner's dates as a page shows them. */
@ApplicationScoped
class Showing {

    @Inject
    Syllabi syllabi;

    @Inject
    Clock clock;

    LearnerDates of(Place place) {
        var learner = place.learner().orElseThrow();
        var run = place.run();
        var work = Work.of(place);
        var now = clock.instant();
        var parts = place.syllabus().subsections().stream()
                .flatMap(part -> place.date(part).map(date -> part(place, part, date, work, now)).stream())
                .toList();
        return new LearnerDates(
                run.id,
                learner.person,
                learner.name,
                place.edition().title(),
                place.edition().language(),
                run.zone,
                parts,
                syllabi.terms(place).policy().graceSeconds(),
                learner.extraTime(),
                run.countsDates(),
                begun(place, learner),
                Missed.offersReset(place, work, now));
    }

    private static LearnerDates.Part part(Place place, OutlineSubsection part, DueDate date, Work work, Instant now) {
        return new LearnerDates.Part(
                part.id(),
                part.title(),
                part.language(),
                part.assignmentType(),
                date,
                place.dateOtherwise(part).orElse(date),
                Missed.isDone(place, part, work),
                Missed.is(place, part, work, now));
    }

    private static Instant begun(Place place, Learner learner) {
        return place.run().countsDates() ? learner.begins(place.run().start) : null;
    }
}
