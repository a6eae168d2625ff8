package palavra.learning.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.learning.api.gradebook.GradeAct.Kind;
import palavra.learning.api.roster.Cohort;
import palavra.learning.api.roster.Sorting;
import palavra.learning.cohort.CohortRow;
import palavra.learning.run.Cause;
import palavra.learning.run.Learner;
import palavra.learning.run.Regrading;
import palavra.learning.run.Run;

/** Makes and ends the cohorts of a run that is held. Whoever changes cohort keeps all they did: it hangs on them. */
@ApplicationScoped
class Cohorts {

    private static final int LONGEST_NAME = 80;
    private static final int MOST = 100;

    @Inject
    Regrading regrading;

    @Inject
    Clock clock;

    Cohort found(Run held, Actor actor, String said, UUID edition) {
        var name = said == null ? "" : said.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || !name.matches("\\P{Cntrl}+")) {
            throw Refusal.invalid("name-missing", "Give it a name of at most 80 characters.");
        }
        if (edition != null && !held.offers(edition)) {
            throw Refusal.invalid("edition-not-offered", "This run does not offer that edition.");
        }
        var cohorts = CohortRow.of(held.id);
        if (cohorts.size() >= MOST || cohorts.stream().anyMatch(one -> one.name.equalsIgnoreCase(name))) {
            throw Refusal.conflict("cohort-exists", "There is a cohort of that name, or there are too many.");
        }
        var cohort = new CohortRow();
        cohort.id = Ids.next();
        cohort.run = held.id;
        cohort.name = name;
        cohort.edition = edition;
        cohort.persist();
        RosterDeed.note(held, null, actor, "cohort.founded", name, clock);
        return new Cohort(cohort.id, name, edition, 0);
    }

    /** Its people are let go first, which is the order in which a visit locks too. */
    void dissolve(Run held, Actor actor, UUID id) {
        var cohort = of(held, id);
        if (held.audiences().cohorts().contains(id)) {
            throw Refusal.conflict(
                    "cohort-has-parts", "Parts of the course are only for this cohort: change that first.");
        }
        Learner.update("cohort = null where cohort = ?1", id);
        cohort.delete();
        RosterDeed.note(held, null, actor, "cohort.dissolved", cohort.name, clock);
    }

    void sort(Run held, Actor actor, Sorting sorting) {
        if (sorting != held.sorting()) {
            RosterDeed.note(held, null, actor, "sorting", held.sorting() + " " + sorting, clock);
            held.sortedBy(sorting);
        }
    }

    void move(Run held, Actor actor, Learner learner, UUID id) {
        if (java.util.Objects.equals(learner.cohort, id)) {
            return;
        }
        learner.cohort = id;
        regrading.one(held, learner, new Cause(held.audiences().isEverybody() ? Kind.DATES : Kind.AUDIENCE, actor, ""));
        RosterDeed.note(held, learner.id, actor, "moved", id == null ? "" : of(held, id).name, clock);
    }

    static CohortRow of(Run run, UUID id) {
        return CohortRow.<CohortRow>find("id = ?1 and run = ?2", id, run.id)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.invalid("cohort-unknown", "This run has no such cohort."));
    }
}
