package palavra.analytics.figures;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import palavra.analytics.api.Analytics;
import palavra.analytics.api.Beacons;
import palavra.analytics.api.FigureQuery;
import palavra.analytics.api.RunFigures;
import palavra.analytics.api.VideoFigures;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;

/** Events in, figures out, as JSON and as CSV of the same query. */
@Path("/api/analytics/runs/{run}")
@Authenticated
@RunOnVirtualThread
public class AnalyticsResource {

    @Inject
    Analytics analytics;

    @Inject
    RequestActor asks;

    @POST
    @Path("events")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@PathParam("run") UUID run, @NotNull Beacons beacons) {
        analytics.record(asks.get(), run, beacons);
        return Response.accepted().build();
    }

    @GET
    public RunFigures run(
            @PathParam("run") UUID run,
            @QueryParam("edition") UUID edition,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        return analytics.run(asks.get(), run, new FigureQuery(edition, day(from), day(to)));
    }

    @GET
    @Path("{figure}.csv")
    @Produces({"text/csv", "application/problem+json"})
    public Response csv(
            @PathParam("run") UUID run,
            @PathParam("figure") String figure,
            @QueryParam("edition") UUID edition,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        var figures = analytics.run(asks.get(), run, new FigureQuery(edition, day(from), day(to)));
        return Response.ok(Csv.of(figure, figures), "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + figure + ".csv\"")
                .build();
    }

    @GET
    @Path("videos/{video}")
    public VideoFigures video(@PathParam("run") UUID run, @PathParam("video") UUID video) {
        return analytics.video(asks.get(), run, video);
    }

    @GET
    @Path("videos/{video}.csv")
    @Produces({"text/csv", "application/problem+json"})
    public Response videoCsv(@PathParam("run") UUID run, @PathParam("video") UUID video) {
        return Response.ok(Csv.of(analytics.video(asks.get(), run, video)), "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"video.csv\"")
                .build();
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw Refusal.invalid("day-unreadable", "Write days as year-month-day, for example 2026-03-24.");
        }
    }
}
