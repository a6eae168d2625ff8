package palavra.frontend.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import palavra.analytics.api.RunFigures;
import palavra.analytics.api.VideoFigures;
import palavra.frontend.insight.FigureTable.Cell;
import palavra.kernel.Refusal;

/** Makes the tables of a run's figures, with titles, in the order of the course. */
record FigureTables(RunFigures figures, CourseMap course) {

    /** The table of that name; 404 when there is none. */
    FigureTable of(String name) {
        return switch (name) {
            case "participation" -> participation();
            case "days" -> days();
            case "units" -> units();
            case "problems" -> problems();
            case "videos" -> videos();
            case "grades" -> grades();
            case "forum" -> forum();
            default -> throw Refusal.notFound();
        };
    }

    private FigureTable participation() {
        var groups = figures.participation();
        return FigureTable.of("participation", "certified", "explored", "viewed", "registeredOnly", "total")
                .row(
                        Cell.of(groups.certified()),
                        Cell.of(groups.explored()),
                        Cell.of(groups.viewed()),
                        Cell.of(groups.registered()),
                        Cell.of(groups.total()));
    }

    private FigureTable days() {
        var table =
                FigureTable.of("days", "day", "enrolled", "withdrawn", "inTheRun", "active", "submissions", "posts");
        figures.days()
                .forEach(day -> table.row(
                        Cell.of(day.day().toString()),
                        Cell.of(day.enrolled()),
                        Cell.of(day.withdrawn()),
                        Cell.of(day.cumulative()),
                        Cell.of(day.active()),
                        Cell.of(day.submissions()),
                        Cell.of(day.posts())));
        return table;
    }

    /** Every unit of the course, also those nobody opened: that is a zero worth seeing. */
    private FigureTable units() {
        var known = new HashMap<UUID, palavra.analytics.api.BlockFigure>();
        figures.units().forEach(unit -> known.put(unit.block(), unit));
        var table = FigureTable.of("units", "unit", "section", "opened", "completed");
        course.units().values().forEach(place -> {
            var unit = known.get(place.id());
            table.row(
                    Cell.title(place, ""),
                    Cell.where(place),
                    Cell.of(unit == null ? Long.valueOf(0) : unit.opened()),
                    Cell.of(unit == null ? Long.valueOf(0) : unit.people()));
        });
        return table;
    }

    private FigureTable problems() {
        var table = FigureTable.of("problems", "problem", "unit", "answered", "firstTryRight", "right", "submissions");
        inOrder(figures.problems(), problem -> problem.block()).forEach(problem -> {
            var place = course.place(problem.block()).orElse(null);
            table.row(
                    Cell.title(place, code(problem.block())),
                    Cell.where(place),
                    Cell.of(problem.answered()),
                    Cell.of(problem.firstTryRight()),
                    Cell.of(problem.right()),
                    Cell.of(problem.submissions()));
        });
        return table;
    }

    private FigureTable videos() {
        var table = FigureTable.of("videos", "video", "unit", "viewers", "plays", "seconds");
        inOrder(figures.videos(), video -> video.block()).forEach(video -> {
            var place = course.place(video.block()).orElse(null);
            table.row(
                    Cell.title(place, code(video.block())),
                    Cell.where(place),
                    Cell.of(video.viewers()),
                    Cell.of(video.plays()),
                    video.seconds() == null ? Cell.of("") : Cell.of(Math.round(video.seconds())));
        });
        return table;
    }

    /** The videos in the order of their table. */
    List<UUID> videoBlocks() {
        return inOrder(figures.videos(), video -> video.block()).stream()
                .map(video -> video.block())
                .toList();
    }

    /** By tens of a percent; 100 belongs to the last. */
    private FigureTable grades() {
        var table = FigureTable.of("grades", "fromPercent", "learners");
        var tens = figures.grades().tens();
        for (var ten = 0; ten < tens.size(); ten++) {
            table.row(Cell.of((long) ten * tens.size()), Cell.of(tens.get(ten)));
        }
        return table;
    }

    private FigureTable forum() {
        return FigureTable.of("forum", "threads", "responses", "comments", "votes", "endorsed")
                .row(
                        Cell.of(figures.threads()),
                        Cell.of(figures.responses()),
                        Cell.of(figures.comments()),
                        Cell.of(figures.votes()),
                        Cell.of(figures.endorsed()));
    }

    static FigureTable of(VideoFigures video) {
        var table = FigureTable.of("video", "second", "played", "paused", "jumpedFrom", "jumpedTo", "watched");
        for (var bin = 0; bin < video.played().size(); bin++) {
            table.row(
                    Cell.of((long) bin * video.binSeconds()),
                    Cell.of(video.played().get(bin)),
                    Cell.of(video.paused().get(bin)),
                    Cell.of(video.seekedFrom().get(bin)),
                    Cell.of(video.seekedTo().get(bin)),
                    Cell.of(video.watched().get(bin)));
        }
        return table;
    }

    /** As in the course; blocks of an older publication come last. */
    private <T> List<T> inOrder(List<T> figures, Function<T, UUID> block) {
        var order = course.order();
        var sorted = new ArrayList<>(figures);
        sorted.sort(Comparator.comparingInt(figure -> {
            var place = order.indexOf(block.apply(figure));
            return place < 0 ? Integer.MAX_VALUE : place;
        }));
        return sorted;
    }

    private static String code(UUID block) {
        return block.toString().substring(24);
    }
}
