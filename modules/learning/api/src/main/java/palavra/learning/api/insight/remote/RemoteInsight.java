package palavra.learning.api.insight.remote;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.kernel.Actor;
import palavra.learning.api.insight.ConcernPage;
import palavra.learning.api.insight.ConcernQuery;
import palavra.learning.api.insight.Insight;
import palavra.learning.api.insight.ItemQuality;
import palavra.learning.api.insight.ItemReport;

/** The same where learning runs in another process; who asks is known there by the token passed on. */
@DefaultBean
@ApplicationScoped
class RemoteInsight implements Insight {

    private final InsightClient client;

    RemoteInsight(@RestClient InsightClient client) {
        this.client = client;
    }

    @Override
    public ConcernPage concerns(Actor actor, UUID run, ConcernQuery query) {
        return client.concerns(run, query.only(), query.cohort(), query.edition(), query.days(), query.after());
    }

    @Override
    public ItemReport items(Actor actor, UUID run, UUID subsection) {
        return client.items(run, subsection);
    }

    @Override
    public ItemQuality item(Actor actor, UUID course, UUID edition, UUID problem) {
        return client.item(course, edition, problem);
    }
}
