package palavra.analytics.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import palavra.analytics.api.BlockFigure;
import palavra.analytics.api.DayFigure;
import palavra.analytics.api.GradeFigures;
import palavra.analytics.api.Participation;
import palavra.analytics.api.ProblemFigure;
import palavra.analytics.api.VideoFigure;

/** Hides numbers of people so small that they could point at someone; zero points at nobody. */
record SmallGroups(int smallest) {

    Long hide(Long people) {
        return people != null && people > 0 && people < smallest ? null : people;
    }

    /** Where one group must be hidden, the next smallest goes too: else the total would give it away. */
    Participation hide(Participation all) {
        var shown = hideAmong(List.of(all.registered(), all.viewed(), all.explored(), all.certified()));
        return new Participation(shown.get(0), shown.get(1), shown.get(2), shown.get(3), hide(all.total()));
    }

    /** Of few who have a grade nothing is said; and where one group of ten percent is hidden, the next smallest goes too. */
    GradeFigures hide(GradeFigures all) {
        if (hide(all.graded()) == null) {
            return new GradeFigures(
                    null, null, null, null, Collections.nCopies(all.tens().size(), null));
        }
        return new GradeFigures(
                all.graded(),
                all.graded() == 0 ? all.passing() : hideBeside(all.passing(), all.graded()),
                all.mean(),
                all.median(),
                hideAmong(all.tens()));
    }

    private List<Long> hideAmong(List<Long> groups) {
        var shown = new ArrayList<>(groups.stream().map(this::hide).toList());
        if (shown.stream().filter(java.util.Objects::isNull).count() == 1) {
            var next = shown.stream()
                    .filter(people -> people != null && people > 0)
                    .min(Long::compare);
            next.ifPresent(people -> shown.set(shown.indexOf(people), null));
        }
        return shown;
    }

    /** Differences of the running total would show a hidden day, so it is shown only where no day is hidden. */
    List<DayFigure> hideDays(List<DayFigure> days) {
        var anyHidden = days.stream().anyMatch(day -> hide(day.enrolled()) == null || hide(day.withdrawn()) == null);
        return days.stream()
                .map(day -> new DayFigure(
                        day.day(),
                        hide(day.enrolled()),
                        hide(day.withdrawn()),
                        hide(day.active()),
                        anyHidden ? null : hide(day.cumulative()),
                        day.submissions(),
                        day.posts()))
                .toList();
    }

    BlockFigure hide(BlockFigure unit) {
        return new BlockFigure(unit.block(), hide(unit.people()), hide(unit.opened()));
    }

    /** Of few who answered, nothing is said; and a difference of few between the columns is not shown either. */
    ProblemFigure hide(ProblemFigure problem) {
        var answered = hide(problem.answered());
        var right = answered == null ? null : hideBeside(problem.right(), problem.answered());
        return new ProblemFigure(
                problem.block(),
                answered,
                right == null ? null : hideBeside(problem.firstTryRight(), problem.right()),
                right,
                problem.submissions());
    }

    VideoFigure hide(VideoFigure video) {
        return new VideoFigure(video.block(), hide(video.viewers()), video.plays(), video.seconds());
    }

    private Long hideBeside(Long part, Long whole) {
        return hide(part) == null || hide((Long) (whole - part)) == null ? null : part;
    }
}
