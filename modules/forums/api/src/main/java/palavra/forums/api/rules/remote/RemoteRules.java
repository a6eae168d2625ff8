package palavra.forums.api.rules.remote;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.forums.api.rules.NewRules;
import palavra.forums.api.rules.Rules;
import palavra.forums.api.rules.RunRules;
import palavra.kernel.Actor;

/** Rules where forums run in another process: the actor is whom the request's token names. */
@DefaultBean
@ApplicationScoped
public class RemoteRules implements Rules {

    private final RulesClient client;

    @Inject
    RemoteRules(@RestClient RulesClient client) {
        this.client = client;
    }

    @Override
    public RunRules of(Actor actor, UUID run) {
        return client.of(run);
    }

    @Override
    public RunRules keep(Actor actor, UUID run, NewRules rules) {
        return client.keep(run, rules);
    }
}
