package palavra.frontend.runs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jboss.logging.Logger;
import palavra.analytics.api.Analytics;
import palavra.analytics.api.FigureQuery;
import palavra.analytics.api.RunFigures;
import palavra.content.api.translation.Filter;
import palavra.content.api.translation.State;
import palavra.content.api.translation.Translation;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunView;
import palavra.kernel.Actor;
import palavra.learning.api.EditionStanding;
import palavra.learning.api.Learning;

/** Gathers the figures of each edition of a run. What a module that is away would say is left out. */
@ApplicationScoped
class EditionFigures {

    private static final Logger LOG = Logger.getLogger(EditionFigures.class);

    private final Learning learning;
    private final Analytics analytics;
    private final Instance<Translation> translation;

    EditionFigures(Learning learning, Analytics analytics, Instance<Translation> translation) {
        this.learning = learning;
        this.analytics = analytics;
        this.translation = translation;
    }

    /**
     * One edition.
     *
     * @param counted by analytics; null while that is away
     * @param translated the share of its fields that is approved or its own, 0–1; null for the source
     */
    record Line(EditionView edition, EditionStanding standing, RunFigures counted, BigDecimal translated) {

        /** Everything written in the discussions. */
        public long posts() {
            return counted.threads() + counted.responses() + counted.comments();
        }
    }

    /** A run with its editions; the sums are over them. */
    record Run(RunView run, List<Line> lines) {

        public long active() {
            return lines.stream().mapToLong(line -> line.standing().active()).sum();
        }

        public long withdrawn() {
            return lines.stream().mapToLong(line -> line.standing().withdrawn()).sum();
        }

        public long finished() {
            return lines.stream().mapToLong(line -> line.standing().finished()).sum();
        }

        /** Over all learners with a grade, to a tenth; null while nobody has one. */
        public BigDecimal average() {
            var graded =
                    lines.stream().mapToLong(line -> line.standing().graded()).sum();
            var sum = lines.stream()
                    .filter(line -> line.standing().average() != null)
                    .map(line -> line.standing()
                            .average()
                            .multiply(BigDecimal.valueOf(line.standing().graded())))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return graded == 0 ? null : sum.divide(BigDecimal.valueOf(graded), 1, RoundingMode.HALF_UP);
        }
    }

    Run of(Actor actor, RunView run) {
        var standing = learning.standing(actor, run.id());
        return new Run(
                run,
                run.editions().stream()
                        .map(edition -> line(actor, run, edition, standing))
                        .toList());
    }

    private Line line(Actor actor, RunView run, EditionView edition, List<EditionStanding> standing) {
        var own = standing.stream()
                .filter(one -> one.edition().equals(edition.id()))
                .findFirst()
                .orElseGet(() -> new EditionStanding(edition.id(), 0, 0, 0, null, 0));
        return new Line(edition, own, counted(actor, run, edition), translated(actor, edition));
    }

    private RunFigures counted(Actor actor, RunView run, EditionView edition) {
        try {
            return analytics.run(actor, run.id(), new FigureQuery(edition.id(), null, null));
        } catch (RuntimeException away) {
            LOG.debugf("No figures of %s: %s", run.id(), away.getMessage());
            return null;
        }
    }

    private BigDecimal translated(Actor actor, EditionView edition) {
        if (edition.source() || !translation.isResolvable()) {
            return null;
        }
        try {
            var counts = translation.get().desk(actor, edition.id(), Filter.ALL).counts();
            var all = counts.values().stream().mapToInt(Integer::intValue).sum();
            var done = counts.getOrDefault(State.APPROVED, 0) + counts.getOrDefault(State.ADAPTED, 0);
            return all == 0 ? null : BigDecimal.valueOf(done).divide(BigDecimal.valueOf(all), 3, RoundingMode.HALF_UP);
        } catch (RuntimeException notTheirs) {
            LOG.debugf("No translation figures of %s: %s", edition.id(), notTheirs.getMessage());
            return null;
        }
    }
}
