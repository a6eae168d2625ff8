package palavra.learning.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import palavra.content.api.SittingRules;
import palavra.learning.run.Place;

/** How long one learner has for a quiz that is taken as a whole: the only place that says it. */
@ApplicationScoped
class TimeAllowed {

    Duration of(Place place, SittingRules rules) {
        var allowed = Duration.ofMinutes(rules.minutes());
        return place.learner().map(learner -> learner.extraTime().on(allowed)).orElse(allowed);
    }
}
