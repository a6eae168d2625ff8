package palavra.learning.api.sitting.remote;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.kernel.Actor;
import palavra.learning.api.sitting.HandIn;
import palavra.learning.api.sitting.Saved;
import palavra.learning.api.sitting.SittingAnswers;
import palavra.learning.api.sitting.SittingView;
import palavra.learning.api.sitting.Sittings;

/** Sittings where learning runs in another process; who asks is known there by the token passed on. */
@DefaultBean
@ApplicationScoped
class RemoteSittings implements Sittings {

    private final SittingsClient client;

    RemoteSittings(@RestClient SittingsClient client) {
        this.client = client;
    }

    @Override
    public SittingView of(Actor actor, UUID run, UUID part) {
        return client.of(run, part);
    }

    @Override
    public SittingView begin(Actor actor, UUID run, UUID part, int number) {
        return client.begin(run, part, number);
    }

    @Override
    public Saved save(Actor actor, UUID run, UUID part, int number, SittingAnswers answers) {
        return client.save(run, part, number, answers);
    }

    @Override
    public HandIn handIn(Actor actor, UUID run, UUID part, int number, SittingAnswers answers) {
        return client.handIn(run, part, number, answers);
    }
}
