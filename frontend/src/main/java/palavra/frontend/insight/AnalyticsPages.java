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
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.analytics.api.Analytics;
import palavra.analytics.api.DayFigure;
import palavra.analytics.api.RunFigures;
import palavra.courses.api.Courses;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunView;
import palavra.frontend.shell.Say;
import palavra.kernel.Ids;
import palavra.kernel.web.RequestActor;

/** The figures of a run for its team and for officers: pictures, the same as tables, the same as CSV. */
@Path("/runs/{run}/analytics")
@Authenticated
@RunOnVirtualThread
public class AnalyticsPages {

    /** What every page here says of the run. */
    record Head(UUID run, String title, List<EditionView> editions, Scope scope, Freshness fresh, int smallestGroup) {}

    @CheckedTemplate(basePath = "insight")
    record analytics(
            Head head,
            RunFigures figures,
            Shares shares,
            boolean weeks,
            Bars enrolled,
            Bars active,
            List<String> dayTicks,
            FigureTable units,
            List<Integer> unitColumns,
            long mostInAUnit,
            FigureTable problems,
            FigureTable grades,
            FigureTable videos,
            List<UUID> videoBlocks)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "insight")
    record table(Head head, FigureTable table, String back) implements TemplateInstance {}

    @Inject
    Analytics analytics;

    @Inject
    Courses courses;

    @Inject
    CourseMaps maps;

    @Inject
    RequestActor asks;

    @Inject
    Say say;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page(
            @PathParam("run") String run, @RestQuery String edition, @RestQuery String from, @RestQuery String to) {
        var read = read(run, new Scope(edition, from, to));
        var figures = read.figures();
        var days = figures.days();
        var tables = new FigureTables(figures, read.course());
        var units = tables.of("units");
        return new analytics(
                read.head(),
                figures,
                Shares.of(figures.participation()),
                !days.isEmpty() && Bars.isInWeeks(days),
                Bars.ofDays(days, day -> day.enrolled()),
                Bars.ofDays(days, day -> day.active()),
                days.isEmpty() ? List.of() : ticks(days),
                units,
                List.of(2, 3),
                mostIn(units),
                tables.of("problems"),
                tables.of("grades"),
                tables.of("videos"),
                tables.videoBlocks());
    }

    @GET
    @Path("{figure:[a-z]+}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance table(
            @PathParam("run") String run,
            @PathParam("figure") String figure,
            @RestQuery String edition,
            @RestQuery String from,
            @RestQuery String to) {
        var read = read(run, new Scope(edition, from, to));
        var back = "/runs/" + read.head().run() + "/analytics"
                + read.head().scope().address();
        return new table(read.head(), new FigureTables(read.figures(), read.course()).of(figure), back);
    }

    @GET
    @Path("{figure:[a-z]+}.csv")
    @Produces({"text/csv", MediaType.TEXT_HTML})
    public Response csv(
            @PathParam("run") String run,
            @PathParam("figure") String figure,
            @RestQuery String edition,
            @RestQuery String from,
            @RestQuery String to) {
        var read = read(run, new Scope(edition, from, to));
        return download(new FigureTables(read.figures(), read.course()).of(figure));
    }

    static Response download(FigureTable table) {
        return Response.ok(table.csv(), "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + table.name() + ".csv\"")
                .build();
    }

    /** What was read for one page. */
    private record Read(Head head, RunFigures figures, CourseMap course) {}

    private Read read(String run, Scope scope) {
        var id = Ids.parse(run);
        var figures = analytics.run(asks.signedIn(), id, scope.query());
        var view = courses.run(asks.get(), id);
        return new Read(head(view, figures, scope), figures, maps.of(asks.get(), view, scope.editionId()));
    }

    private static Head head(RunView view, RunFigures figures, Scope scope) {
        return new Head(
                view.id(),
                figures.courseTitle(),
                view.editions(),
                scope,
                Freshness.of(figures.asOf(), figures.lagMs(), figures.zone()),
                figures.smallestGroup());
    }

    /** The ends of the axis; days that do not fill it are named together where they stand, at its start. */
    private List<String> ticks(List<DayFigure> days) {
        var ends = Stream.of(days.getFirst().day(), days.getLast().day())
                .distinct()
                .map(day -> say.date(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
                .toList();
        return Bars.span(days) < Bars.LEAST_DAYS ? List.of(String.join(" – ", ends)) : ends;
    }

    private static long mostIn(FigureTable units) {
        return units.rows().stream()
                .flatMap(List::stream)
                .filter(cell -> cell.number() != null)
                .mapToLong(FigureTable.Cell::number)
                .max()
                .orElse(0);
    }
}
