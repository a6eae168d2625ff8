package palavra.learning.sitting;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import palavra.content.api.OutlineSubsection;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.learning.api.sitting.HandIn;
import palavra.learning.api.sitting.HandIn.Outcome;
import palavra.learning.api.sitting.Saved;
import palavra.learning.api.sitting.SittingAnswers;
import palavra.learning.api.sitting.SittingView;
import palavra.learning.api.sitting.Sittings;
import palavra.learning.run.Place;
import palavra.learning.run.Places;

/** The door for who takes a quiz as a whole: for each act its transaction and its door check. */
@ApplicationScoped
public class SittingsDoor implements Sittings {

    @Inject
    Places places;

    @Inject
    Taking taking;

    @Inject
    HandingIn handingIn;

    @Inject
    Overtime overtime;

    @Inject
    SittingSheet sheet;

    @Inject
    @DataSource("learning")
    AgroalDataSource database;

    @Inject
    Clock clock;

    @Override
    public SittingView of(Actor actor, UUID run, UUID part) {
        return inTime(() -> {
            var now = clock.instant();
            var place = places.of(actor, run);
            var last = place.learner().flatMap(learner -> Sitting.last(learner.id, part));
            var quiz = quiz(place, part, last, now);
            return sheet.view(place, quiz, refuseOverdue(last, now), now);
        });
    }

    @Override
    public SittingView begin(Actor actor, UUID run, UUID part, int number) {
        return inTime(() -> {
            var now = clock.instant();
            var place = places.held(actor, run);
            var learner = place.working(now);
            var last = refuseOverdue(Sitting.last(learner.id, part), now);
            var quiz = quiz(place, part, last, now);
            var known = last.map(one -> one.number).orElse(0);
            if (number > 0 && number <= known) {
                return sheet.view(place, quiz, last, now);
            }
            if (number != known + 1) {
                throw unknown();
            }
            return sheet.view(place, quiz, Optional.of(taking.begin(place, quiz, last, now)), now);
        });
    }

    @Override
    public Saved save(Actor actor, UUID run, UUID part, int number, SittingAnswers answers) {
        var kept = Draft.of(answers);
        var now = clock.instant();
        if (!kept.save(database, actor.signedIn(), run, part, number, now)) {
            throw Refusal.conflict("sitting-over", "Time is over: nothing more is taken.");
        }
        return new Saved(now);
    }

    /** What was begun may be handed in, whatever the course says of it by now. */
    @Override
    public HandIn handIn(Actor actor, UUID run, UUID part, int number, SittingAnswers answers) {
        var sent = Draft.of(answers);
        return inTime(() -> {
            var now = clock.instant();
            var place = places.held(actor, run);
            var learner = place.working(now);
            var last = refuseOverdue(Sitting.lastHeld(learner.id, part), now)
                    .filter(one -> number > 0 && number <= one.number)
                    .orElseThrow(SittingsDoor::unknown);
            var sitting = last.number == number ? last : Sitting.numbered(learner.id, part, number);
            if (!sitting.goesOn()) {
                var outcome = sitting.byClock ? Outcome.TOO_LATE : Outcome.REPEATED;
                return new HandIn(outcome, sitting.endedAt, false);
            }
            sitting.answers = sent.answers();
            var passedNow = handingIn.hand(place, sitting, now, false);
            return new HandIn(Outcome.HANDED_IN, sitting.endedAt, passedNow);
        });
    }

    /** Does it in one transaction; where time was over, after the clock has closed the sitting. */
    private <T> T inTime(Supplier<T> act) {
        try {
            return QuarkusTransaction.requiringNew().call(act::get);
        } catch (Overdue overdue) {
            overtime.close(overdue.enrollment());
            return QuarkusTransaction.requiringNew().call(act::get);
        }
    }

    private static Optional<Sitting> refuseOverdue(Optional<Sitting> last, Instant now) {
        last.filter(one -> one.isOverdue(now)).ifPresent(one -> {
            throw new Overdue(one.enrollment);
        });
        return last;
    }

    /** The part, when it is or was such a quiz and its units are open. */
    private static OutlineSubsection quiz(Place place, UUID id, Optional<Sitting> last, Instant now) {
        var part = place.syllabus().subsection(id).orElseThrow(Refusal::notFound);
        Taking.rules(place, part, last);
        place.started(now);
        part.units().forEach(unit -> place.reached(unit.id(), now));
        return part;
    }

    private static Refusal unknown() {
        return Refusal.conflict("sitting-unknown", "This page is old. Open it again.");
    }
}
