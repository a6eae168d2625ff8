package palavra.learning.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.learning.api.dates.Acceptance;
import palavra.learning.api.dates.Dates;
import palavra.learning.api.dates.Extension;
import palavra.learning.api.dates.LateAnswer;
import palavra.learning.api.dates.LearnerDates;
import palavra.learning.api.dates.MoreTime;
import palavra.learning.run.Place;
import palavra.learning.run.Places;
import palavra.learning.run.Taught;

/** The door for one learner's dates: for each act its transaction and its door check. */
@ApplicationScoped
@Transactional
public class DatesDoor implements Dates {

    @Inject
    Places places;

    @Inject
    Taught taught;

    @Inject
    Showing showing;

    @Inject
    Granting granting;

    @Inject
    LateWork lateWork;

    @Inject
    Clock clock;

    @Override
    public LearnerDates mine(Actor actor, UUID run) {
        return showing.of(learning(places.of(actor, run)));
    }

    @Override
    public LearnerDates reset(Actor actor, UUID run) {
        var place = places.held(actor, run);
        place.working(clock.instant());
        granting.reset(place);
        return showing.of(place);
    }

    @Override
    public LearnerDates learner(Actor actor, UUID run, UUID person) {
        return showing.of(taught.place(actor, run, person));
    }

    @Override
    public LearnerDates extend(Actor actor, UUID run, UUID person, Extension extension) {
        var place = taught.held(actor, run, person);
        granting.extend(place, actor, extension);
        return showing.of(place);
    }

    @Override
    public LearnerDates takeBack(Actor actor, UUID run, UUID person, UUID subsection, String reason) {
        var place = taught.held(actor, run, person);
        granting.takeBack(place, actor, subsection, reason);
        return showing.of(place);
    }

    @Override
    public LearnerDates allow(Actor actor, UUID run, UUID person, MoreTime time) {
        var place = taught.held(actor, run, person);
        granting.allow(place, actor, time);
        return showing.of(place);
    }

    @Override
    public List<LateAnswer> late(Actor actor, UUID run) {
        return lateWork.waiting(places.graded(actor, run));
    }

    @Override
    public void accept(Actor actor, UUID run, UUID answer, Acceptance acceptance) {
        lateWork.accept(actor, run, answer, acceptance.reason());
    }

    private static Place learning(Place place) {
        if (place.looksOnly() || place.learner().isEmpty()) {
            throw Refusal.notFound();
        }
        return place;
    }
}
