package palavra.learning.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.learning.api.insight.ConcernPage;
import palavra.learning.api.insight.ConcernQuery;
import palavra.learning.api.insight.Insight;
import palavra.learning.api.insight.ItemQuality;
import palavra.learning.api.insight.ItemReport;
import palavra.learning.concern.Concerns;
import palavra.learning.items.Items;
import palavra.learning.run.Places;

/** The door for those who look after learners and problems: for each question its transaction and its door check. */
@ApplicationScoped
@Transactional
public class InsightDoor implements Insight {

    @Inject
    Places places;

    @Inject
    Concerns concerns;

    @Inject
    Items items;

    @Override
    public ConcernPage concerns(Actor actor, UUID run, ConcernQuery query) {
        return concerns.page(places.graded(actor, run), actor, query);
    }

    @Override
    public ItemReport items(Actor actor, UUID run, UUID subsection) {
        return items.report(places.led(actor, run), subsection);
    }

    @Override
    public ItemQuality item(Actor actor, UUID course, UUID edition, UUID problem) {
        return items.quality(actor.signedIn(), course, edition, problem);
    }
}
