package palavra.frontend.insight;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import palavra.analytics.api.Analytics;
import palavra.analytics.api.VideoFigures;
import palavra.courses.api.Courses;
import palavra.frontend.insight.AnalyticsPages.Head;
import palavra.frontend.insight.CourseMap.Place;
import palavra.kernel.Ids;
import palavra.kernel.web.RequestActor;

/** What happens in one video: every picture on the same axis, the video's own time. */
@Path("/runs/{run}/analytics/videos/{video}")
@Authenticated
@RunOnVirtualThread
public class VideoPages {

    /** One lane on the axis of the video. */
    record Lane(String name, int color, Bars bars) {}

    @CheckedTemplate(basePath = "insight")
    record video(
            Head head, VideoFigures figures, Place place, List<Lane> lanes, List<String> ticks, List<String> noTicks)
            implements TemplateInstance {}

    private static final int TICKS = 4;

    @Inject
    Analytics analytics;

    @Inject
    Courses courses;

    @Inject
    CourseMaps maps;

    @Inject
    RequestActor asks;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(@PathParam("run") String run, @PathParam("video") String video) {
        var read = read(run, video);
        var figures = read.figures();
        var lanes = List.of(
                lane("played", 1, figures.played()),
                lane("paused", 2, figures.paused()),
                lane("jumpedFrom", 3, figures.seekedFrom()),
                lane("jumpedTo", 4, figures.seekedTo()),
                lane("watched", 5, figures.watched()));
        return new video(read.head(), figures, read.place(), lanes, ticks(figures), List.of());
    }

    @GET
    @Path("table")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance table(@PathParam("run") String run, @PathParam("video") String video) {
        var read = read(run, video);
        return new AnalyticsPages.table(
                read.head(),
                FigureTables.of(read.figures()),
                "/runs/" + read.head().run() + "/analytics/videos/"
                        + read.figures().video());
    }

    @GET
    @Path("csv")
    @Produces({"text/csv", MediaType.TEXT_HTML})
    public Response csv(@PathParam("run") String run, @PathParam("video") String video) {
        return AnalyticsPages.download(FigureTables.of(read(run, video).figures()));
    }

    /** What was read for one page. */
    private record Read(Head head, VideoFigures figures, Place place) {}

    private Read read(String run, String video) {
        var id = Ids.parse(run);
        var block = Ids.parse(video);
        var figures = analytics.video(asks.signedIn(), id, block);
        var view = courses.run(asks.get(), id);
        var place = maps.of(asks.get(), view, null).place(block).orElse(null);
        var head = new Head(
                id,
                place == null ? "" : place.title(),
                view.editions(),
                new Scope(null, null, null),
                Freshness.of(figures.asOf(), null, view.zone()),
                0);
        return new Read(head, figures, place);
    }

    private static Lane lane(String name, int color, List<Long> values) {
        return new Lane(name, color, Bars.of(values.stream().map(Optional::of).toList()));
    }

    /** Times along the axis, from its start to its end. */
    private static List<String> ticks(VideoFigures figures) {
        var end = figures.played().size() * figures.binSeconds();
        return java.util.stream.IntStream.rangeClosed(0, TICKS)
                .mapToObj(tick -> clock(end * tick / TICKS))
                .toList();
    }

    private static String clock(int seconds) {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
