package palavra.learning.api.audience.remote;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.kernel.Actor;
import palavra.learning.api.audience.Audience;
import palavra.learning.api.audience.Audiences;
import palavra.learning.api.audience.Loss;
import palavra.learning.api.audience.Part;

/** Audiences where learning runs in another process; who asks is known there by the token passed on. */
@DefaultBean
@ApplicationScoped
class RemoteAudiences implements Audiences {

    private final AudiencesClient client;

    RemoteAudiences(@RestClient AudiencesClient client) {
        this.client = client;
    }

    @Override
    public List<Part> parts(Actor actor, UUID run) {
        return client.parts(run);
    }

    @Override
    public void reserve(Actor actor, UUID run, UUID part, Set<UUID> cohorts) {
        client.reserve(run, part, new Audience(cohorts));
    }

    @Override
    public List<Loss> losses(Actor actor, UUID run, Set<UUID> enrollments, UUID cohort) {
        return client.losses(run, enrollments, cohort);
    }
}
