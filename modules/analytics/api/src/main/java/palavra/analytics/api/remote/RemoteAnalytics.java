package palavra.analytics.api.remote;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import palavra.analytics.api.Analytics;
import palavra.analytics.api.Beacons;
import palavra.analytics.api.FigureQuery;
import palavra.analytics.api.RunFigures;
import palavra.analytics.api.VideoFigures;
import palavra.kernel.Actor;

/** The door where the service is another process: the same answers and refusals over its REST API. */
@DefaultBean
@ApplicationScoped
class RemoteAnalytics implements Analytics {

    private final AnalyticsClient service;

    RemoteAnalytics(@RestClient AnalyticsClient service) {
        this.service = service;
    }

    @Override
    public void record(Actor actor, UUID run, Beacons beacons) {
        service.record(run, beacons);
    }

    @Override
    public RunFigures run(Actor actor, UUID run, FigureQuery query) {
        return service.run(run, query.edition(), query.from(), query.to());
    }

    @Override
    public VideoFigures video(Actor actor, UUID run, UUID video) {
        return service.video(run, video);
    }
}
