package palavra.learning.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import palavra.content.api.Assessment;
import palavra.courses.api.RunChanged;
import palavra.learning.api.gradebook.GradeAct.Kind;
import palavra.learning.cohort.CohortRow;

/** Takes over a run's new state; where that moves grades, they are worked out anew in the same transaction. */
@ApplicationScoped
class RunUpdate {

    @Inject
    Syllabi syllabi;

    @Inject
    Regrading regrading;

    @Inject
    Seats seats;

    @Inject
    Clock clock;

    void apply(RunChanged changed, Map<UUID, Assessment> fetched) {
        fetched.forEach(StoredPublication::store);
        Optional<Run> known = Run.findByIdOptional(changed.run(), LockModeType.PESSIMISTIC_WRITE);
        var run = known.orElseGet(Run::new);
        var before = known.map(Before::of).orElse(Before.NOTHING);
        run.become(changed);
        if (known.isEmpty()) {
            run.persist();
        }
        Run.flush();
        if (known.isEmpty() && changed.cohortsFrom() != null) {
            CohortRow.carry(changed.cohortsFrom(), run);
        }
        var otherPolicy = adoptPolicy(run, changed.gradedAs());
        seats.fill(run);
        var otherTexts = !before.publications().equals(publications(run));
        var otherDates = !run.calendar(null).equals(before.dates());
        if (known.isPresent() && (otherPolicy || otherTexts || otherDates && takesLate(run))) {
            regrading.all(run, new Cause(otherPolicy || otherTexts ? Kind.PUBLICATION : Kind.DATES, null, ""));
        }
    }

    /** What of a run moves grades. */
    private record Before(Set<UUID> publications, Calendar dates) {

        static final Before NOTHING = new Before(Set.of(), null);

        static Before of(Run run) {
            return new Before(RunUpdate.publications(run), run.calendar(null));
        }
    }

    /** Only where late work earns less does a date move what was earned. */
    private boolean takesLate(Run run) {
        return run.policyVersion() > 0 && syllabi.policy(run).types().stream().anyMatch(type -> type.late() != null);
    }

    private static Set<UUID> publications(Run run) {
        return run.published().stream().map(edition -> edition.publication()).collect(Collectors.toSet());
    }

    /**
     * Each policy a run was graded by stays on record under its number; one of its own stands above its publications, and
     * is there from the beginning where a relaunch carried it from an earlier run.
     */
    private boolean adoptPolicy(Run run, UUID gradedAs) {
        var source = run.firstEdition().map(edition -> edition.publication());
        if (source.isEmpty() || source.get().equals(run.policyPublication)) {
            return false;
        }
        var policy = syllabi.of(source.get()).policy();
        if (run.policyPublication == null && carriesPolicy(run, gradedAs)) {
            run.policyPublication = source.get();
            PolicyVersion.carried(run, syllabi.policy(run), gradedAs, clock.instant());
            return true;
        }
        var differs = !run.hasOwnPolicy()
                && (run.policyPublication == null
                        || !syllabi.of(run.policyPublication).policy().equals(policy));
        run.policyPublication = source.get();
        if (differs) {
            PolicyVersion.adopted(run, policy, clock.instant());
        }
        return differs;
    }

    private static boolean carriesPolicy(Run run, UUID gradedAs) {
        return gradedAs != null
                && Run.<Run>findByIdOptional(gradedAs).map(run::gradedAs).orElse(false);
    }
}
