package palavra.learning.api.dates.remote;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.kernel.Actor;
import palavra.learning.api.dates.Acceptance;
import palavra.learning.api.dates.Dates;
import palavra.learning.api.dates.Extension;
import palavra.learning.api.dates.LateAnswer;
import palavra.learning.api.dates.LearnerDates;
import palavra.learning.api.dates.MoreTime;

/** Dates where learning runs in another process; who asks is known there by the token passed on. */
@DefaultBean
@ApplicationScoped
class RemoteDates implements Dates {

    private final DatesClient client;

    RemoteDates(@RestClient DatesClient client) {
        this.client = client;
    }

    @Override
    public LearnerDates mine(Actor actor, UUID run) {
        return client.mine(run);
    }

    @Override
    public LearnerDates reset(Actor actor, UUID run) {
        return client.reset(run);
    }

    @Override
    public LearnerDates learner(Actor actor, UUID run, UUID person) {
        return client.learner(run, person);
    }

    @Override
    public LearnerDates extend(Actor actor, UUID run, UUID person, Extension extension) {
        return client.extend(run, person, extension);
    }

    @Override
    public LearnerDates takeBack(Actor actor, UUID run, UUID person, UUID subsection, String reason) {
        return client.takeBack(run, person, subsection, reason);
    }

    @Override
    public LearnerDates allow(Actor actor, UUID run, UUID person, MoreTime time) {
        return client.allow(run, person, time);
    }

    @Override
    public List<LateAnswer> late(Actor actor, UUID run) {
        return client.late(run);
    }

    @Override
    public void accept(Actor actor, UUID run, UUID answer, Acceptance acceptance) {
        client.accept(run, answer, acceptance);
    }
}
