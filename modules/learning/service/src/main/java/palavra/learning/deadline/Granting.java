package palavra.learning.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import palavra.content.api.OutlineSubsection;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.learning.api.dates.Extension;
import palavra.learning.api.dates.MoreTime;
import palavra.learning.api.gradebook.GradeAct.Kind;
import palavra.learning.progress.Missed;
import palavra.learning.run.ActOnGrade;
import palavra.learning.run.Cause;
import palavra.learning.run.Learner;
import palavra.learning.run.Place;
import palavra.learning.run.Reasons;
import palavra.learning.run.Regrading;
import palavra.learning.run.Work;

/**
 * Gives one learner other dates or more time, and takes them back. The enrollment is held meanwhile, so no answer falls
 * between two dates; each act is written down with why, and where late work earns less the grade follows.
 */
@ApplicationScoped
class Granting {

    private static final Duration FARTHEST = Duration.ofDays(3650);

    @Inject
    Regrading regrading;

    @Inject
    Clock clock;

    void extend(Place place, Actor actor, Extension extension) {
        var reason = Reasons.check(extension.reason());
        var part = part(place, extension.subsection());
        var due = later(place, part, extension.due());
        var was = place.due(part);
        if (!due.equals(was)) {
            learner(place).extend(part.id(), due);
            dated(place, new Cause(Kind.EXTENSION, actor, reason), part, was);
        }
    }

    void takeBack(Place place, Actor actor, UUID subsection, String why) {
        var reason = Reasons.check(why);
        var part = part(place, subsection);
        var was = learner(place).extend(part.id(), null);
        if (was != null) {
            dated(place, new Cause(Kind.EXTENSION_TAKEN_BACK, actor, reason), part, was);
        }
    }

    void allow(Place place, Actor actor, MoreTime more) {
        var reason = Reasons.check(more.reason());
        if (more.time() == null || !more.time().isSane()) {
            throw Refusal.invalid("extra-time-out-of-range", "Extra time is up to 400 percent and up to 600 minutes.");
        }
        var learner = learner(place);
        var was = learner.extraTime();
        if (!was.equals(more.time())) {
            learner.allow(more.time());
            var cause = new Cause(Kind.EXTRA_TIME, actor, reason);
            ActOnGrade.write(learner, cause, null, null, was.text(), more.time().text(), clock.instant());
        }
    }

    void reset(Place place) {
        var now = clock.instant();
        if (!Missed.offersReset(place, Work.of(place), now)) {
            throw Refusal.conflict("no-dates-missed", "Your dates can be set anew when you have missed two.");
        }
        var learner = learner(place);
        var was = learner.begins(place.run().start);
        learner.beginsAnew(now);
        var cause = new Cause(Kind.DATES_RESET, place.actor(), "");
        ActOnGrade.write(learner, cause, null, null, was.toString(), now.toString(), now);
        regrading.one(place.run(), learner, new Cause(Kind.DATES, place.actor(), ""));
    }

    private void dated(Place place, Cause cause, OutlineSubsection part, Instant was) {
        var due = place.due(part);
        ActOnGrade.write(learner(place), cause, part.id(), null, text(was), text(due), clock.instant());
        regrading.one(place.run(), learner(place), new Cause(Kind.DATES, cause.actor(), cause.reason()));
    }

    /** An earlier date would take something away from one learner; for all of them the run says it. */
    private Instant later(Place place, OutlineSubsection part, Instant due) {
        if (due == null || due.isAfter(clock.instant().plus(FARTHEST))) {
            throw Refusal.invalid("date-missing", "Say until when, within the next ten years.");
        }
        var otherwise = place.dateOtherwise(part)
                .orElseThrow(() -> Refusal.conflict("no-date-there", "This part has no date that could be moved."));
        if (!due.isAfter(otherwise.at())) {
            throw Refusal.conflict(
                    "extension-not-later", "An extension is later than the date that holds otherwise.", otherwise.at());
        }
        return due;
    }

    private static OutlineSubsection part(Place place, UUID id) {
        return place.syllabus().subsections().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static Learner learner(Place place) {
        return place.learner().orElseThrow();
    }

    private static String text(Instant date) {
        return date == null ? "" : date.toString();
    }
}
