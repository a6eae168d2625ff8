package palavra.learning.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Page;
import palavra.learning.LearningConfig;
import palavra.learning.api.insight.Concern;
import palavra.learning.api.insight.ConcernPage;
import palavra.learning.api.insight.ConcernPage.Row;
import palavra.learning.api.insight.ConcernPage.Rules;
import palavra.learning.api.insight.ConcernQuery;
import palavra.learning.roster.RosterDeed;
import palavra.learning.run.Places;
import palavra.learning.run.Run;
import palavra.learning.run.Syllabi;
import palavra.learning.run.Work;

/**
 * The learners of a run who may need help, page by page: one statement, and two more for their work where passing may be
 * out of reach for some. Nothing of it is kept, and nothing is told to anybody.
 */
@ApplicationScoped
public class Concerns {

    /** How often it is read on where exact sums leave too few on a page; a page may be short after that. */
    private static final int ROUNDS = 4;

    @Inject
    Watch watch;

    @Inject
    Reasons reasons;

    @Inject
    Places places;

    @Inject
    Syllabi syllabi;

    @Inject
    LearningConfig config;

    @Inject
    Clock clock;

    public ConcernPage page(Run run, Actor actor, ConcernQuery query) {
        var now = clock.instant();
        var rules = rules(run, query);
        if (query.after() == null) {
            RosterDeed.noteDaily(run, actor, "looked-for-concerns", clock);
        }
        if (run.published().isEmpty() || !run.hasStarted(now) || run.isArchived()) {
            return new ConcernPage(List.of(), rules, null);
        }
        var passed = Passed.of(run, syllabi, rules.deadlines(), now);
        var rows = new ArrayList<Row>();
        var after = query.after();
        for (var round = 0; round < ROUNDS; round++) {
            var found = watch.page(run, query, rules, passed, after, now);
            rows.addAll(rows(run, query, passed, found, now));
            after = found.next();
            if (after == null || !rows.isEmpty()) {
                break;
            }
        }
        return new ConcernPage(rows, rules, after);
    }

    private Rules rules(Run run, ConcernQuery query) {
        var limits = config.concern();
        var days = query.days() == null ? limits.days() : query.days();
        return new Rules(days, Math.max(2, limits.attempts()), Math.max(1, limits.deadlines()), !run.selfPaced);
    }

    private List<Row> rows(Run run, ConcernQuery query, List<Passed> passed, Page<Watched> found, Instant now) {
        var closing = passed.stream().anyMatch(Passed::closing);
        var ids = found.items().stream().map(one -> one.learner().id).toList();
        Map<UUID, Work> work = closing ? Work.graded(ids) : Map.of();
        Map<UUID, Set<UUID>> waiting = closing ? watch.waiting(ids) : Map.of();
        var rows = new ArrayList<Row>();
        for (var one : found.items()) {
            var id = one.learner().id;
            var done = closing ? work.getOrDefault(id, Work.none()) : null;
            places.of(run, one.learner())
                    .map(place -> reasons.row(place, one, done, waiting.getOrDefault(id, Set.of()), now))
                    .filter(row -> matches(row, query.only()))
                    .ifPresent(rows::add);
        }
        return rows;
    }

    private static boolean matches(Row row, Concern only) {
        return row.reasons().stream().anyMatch(reason -> only == null || reason.concern() == only);
    }
}
