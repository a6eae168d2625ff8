package palavra.analytics.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import palavra.analytics.AnalyticsConfig;
import palavra.analytics.api.Analytics;
import palavra.analytics.api.Beacons;
import palavra.analytics.api.FigureQuery;
import palavra.analytics.api.RunFigures;
import palavra.analytics.api.VideoFigures;
import palavra.analytics.beacons.Intake;
import palavra.analytics.run.Runs;
import palavra.analytics.run.Runs.KnownRun;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;
import palavra.kernel.Role;

/** The door in this process. */
@ApplicationScoped
public class AnalyticsDoor implements Analytics {

    @Inject
    Runs runs;

    @Inject
    Intake intake;

    @Inject
    Figures figures;

    @Inject
    VideoReading videos;

    @Inject
    AnalyticsConfig config;

    @Override
    public void record(Actor actor, UUID run, Beacons beacons) {
        intake.take(actor.signedIn(), runs.find(run).orElseThrow(Refusal::notFound), beacons);
    }

    @Override
    public RunFigures run(Actor actor, UUID run, FigureQuery query) {
        var known = readable(actor, run);
        return seesSmallGroups(actor, known) ? figures.of(known, query) : hidden(figures.of(known, FigureQuery.ALL));
    }

    @Override
    public VideoFigures video(Actor actor, UUID run, UUID video) {
        var known = readable(actor, run);
        var all = videos.of(run, video);
        var few = new SmallGroups(config.smallestGroup());
        if (seesSmallGroups(actor, known) || few.hide(all.viewers()) != null) {
            return all;
        }
        return new VideoFigures(
                video,
                all.binSeconds(),
                all.seconds(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                all.plays(),
                all.asOf());
    }

    private KnownRun readable(Actor actor, UUID run) {
        var known = runs.find(run).orElseThrow(Refusal::notFound);
        if (!actor.signedIn().is(Role.OFFICER) && !seesSmallGroups(actor, known)) {
            throw Refusal.notFound();
        }
        return known;
    }

    private static boolean seesSmallGroups(Actor actor, KnownRun run) {
        return actor.is(Role.ADMINISTRATOR) || run.team().contains(actor.id());
    }

    private RunFigures hidden(RunFigures all) {
        var few = new SmallGroups(config.smallestGroup());
        var participation = few.hide(all.participation());
        return new RunFigures(
                all.run(),
                all.courseTitle(),
                all.zone(),
                few.smallest(),
                all.asOf(),
                all.lagMs(),
                all.events(),
                participation,
                few.hideDays(all.days()),
                all.units().stream().map(few::hide).toList(),
                all.problems().stream().map(few::hide).toList(),
                all.videos().stream().map(few::hide).toList(),
                all.threads(),
                all.responses(),
                all.comments(),
                all.votes(),
                all.endorsed(),
                participation.certified(),
                few.hide(all.grades()));
    }
}
