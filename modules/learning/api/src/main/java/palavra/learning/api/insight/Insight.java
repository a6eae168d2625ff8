package palavra.learning.api.insight;

import java.util.UUID;
import palavra.kernel.Actor;

/**
 * The door of {@code learning} for those who look after learners and problems. Learners never see any of it, and nothing
 * of it is decided by a machine: each line names its reason, and a person judges.
 */
public interface Insight {

    /**
     * A page of the learners of a run who may need help, by name, each with the reasons. Whoever passes is not among
     * them. For facilitators and leads of the run and administrators: 403 for others on its team, 404 for everyone else.
     * Who looked is written down once a day.
     */
    ConcernPage concerns(Actor actor, UUID run, ConcernQuery query);

    /**
     * How good the problems of one subsection are, by the first answers of the learners of a run. For its team and
     * administrators, 404 for everyone else.
     *
     * @param subsection null for the first that has problems
     */
    ItemReport items(Actor actor, UUID run, UUID subsection);

    /**
     * How good one problem of an edition is, by the first answers in the runs of its course that the actor is on the team
     * of (all of them for administrators); without figures where there are none.
     */
    ItemQuality item(Actor actor, UUID course, UUID edition, UUID problem);
}
