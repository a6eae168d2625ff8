package palavra.analytics.figures;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import palavra.analytics.api.RunFigures;
import palavra.analytics.api.VideoFigures;
import palavra.kernel.Refusal;

/**
 * Figures as CSV (RFC 4180). A hidden number says so, and no cell can be taken for a formula by a spreadsheet: one
 * that begins like one gets an apostrophe in front.
 */
final class Csv {

    private static final String LIKE_FORMULAS = "=+-@\t\r＝＋－＠";
    private static final String HIDDEN = "hidden";

    private final StringWriter text = new StringWriter();
    private final CsvWriter writer = CsvWriter.builder().build(text);

    private Csv() {}

    /** The figure of that name; 404 when there is none. */
    static String of(String figure, RunFigures figures) {
        var csv = new Csv();
        switch (figure) {
            case "participation" -> csv.participation(figures);
            case "days" -> csv.days(figures);
            case "units" -> csv.units(figures);
            case "problems" -> csv.problems(figures);
            case "videos" -> csv.videos(figures);
            case "forum" -> csv.forum(figures);
            case "grades" -> csv.grades(figures);
            default -> throw Refusal.notFound();
        }
        return csv.written();
    }

    static String of(VideoFigures video) {
        var csv = new Csv();
        csv.row("second", "played", "paused", "jumped_from", "jumped_to", "watched");
        for (var bin = 0; bin < video.played().size(); bin++) {
            csv.row(
                    bin * video.binSeconds(),
                    video.played().get(bin),
                    video.paused().get(bin),
                    video.seekedFrom().get(bin),
                    video.seekedTo().get(bin),
                    video.watched().get(bin));
        }
        return csv.written();
    }

    private void participation(RunFigures figures) {
        var groups = figures.participation();
        row("group", "people", "registered_in_all");
        row("certified", groups.certified(), groups.total());
        row("explored", groups.explored(), groups.total());
        row("viewed", groups.viewed(), groups.total());
        row("registered_only", groups.registered(), groups.total());
    }

    private void days(RunFigures figures) {
        row("day", "enrolled", "withdrawn", "in_the_run", "active", "submissions", "posts");
        figures.days()
                .forEach(day -> row(
                        day.day(),
                        day.enrolled(),
                        day.withdrawn(),
                        day.cumulative(),
                        day.active(),
                        day.submissions(),
                        day.posts()));
    }

    private void units(RunFigures figures) {
        row("unit", "opened", "completed");
        figures.units().forEach(unit -> row(unit.block(), unit.opened(), unit.people()));
    }

    private void problems(RunFigures figures) {
        row("problem", "answered", "right_at_first_try", "right", "submissions");
        figures.problems()
                .forEach(problem -> row(
                        problem.block(),
                        problem.answered(),
                        problem.firstTryRight(),
                        problem.right(),
                        problem.submissions()));
    }

    private void videos(RunFigures figures) {
        row("video", "viewers", "plays", "seconds");
        figures.videos()
                .forEach(video -> row(
                        video.block(), video.viewers(), video.plays(), video.seconds() == null ? "" : video.seconds()));
    }

    private void forum(RunFigures figures) {
        row("threads", "responses", "comments", "votes", "endorsed");
        row(figures.threads(), figures.responses(), figures.comments(), figures.votes(), figures.endorsed());
    }

    private void grades(RunFigures figures) {
        row("from_percent", "learners");
        for (var ten = 0; ten < figures.grades().tens().size(); ten++) {
            row(ten * 10, figures.grades().tens().get(ten));
        }
    }

    private void row(Object... cells) {
        writer.writeRecord(Arrays.stream(cells).map(Csv::safe).toArray(String[]::new));
    }

    private String written() {
        try {
            writer.close();
            return text.toString();
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    static String safe(Object cell) {
        var text = cell == null ? HIDDEN : cell.toString();
        var isFormula = !(cell instanceof Number) && !text.isEmpty() && LIKE_FORMULAS.indexOf(text.charAt(0)) >= 0;
        return isFormula ? "'" + text : text;
    }
}
