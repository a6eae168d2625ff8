package palavra.courses.api;

import java.util.List;
import java.util.UUID;

/**
 * A run as those who lead it set it up.
 *
 * @param version to be sent back with a change
 * @param textCorrections whether it takes corrections of texts by itself, where no problem, tree or policy changes
 * @param hosts the institutions the reader may give it to, its present one among them
 * @param lineage the run it was relaunched from first, then the one before that
 * @param planned the next step it takes by itself; null for none
 * @param softDates whether dates are counted for each learner from their own beginning, where they set their own pace
 * @param log every change of it, newest first
 */
public record RunSettings(
        RunView run,
        int version,
        String name,
        Institution host,
        boolean textCorrections,
        List<FamilyEdition> editions,
        List<DatedBlock> dates,
        List<Institution> hosts,
        List<RunOrigin> lineage,
        List<UUID> relaunches,
        List<Invitation> invitations,
        List<RunDeed> log,
        Admission admission,
        PlannedStep planned,
        List<CohortDate> cohortDates,
        boolean softDates) {

    /** One that anyone may join at any time, and that stays as it is. */
    public RunSettings(
            RunView run,
            int version,
            String name,
            Institution host,
            boolean textCorrections,
            List<FamilyEdition> editions,
            List<DatedBlock> dates,
            List<Institution> hosts,
            List<RunOrigin> lineage,
            List<UUID> relaunches,
            List<Invitation> invitations,
            List<RunDeed> log) {
        this(
                run,
                version,
                name,
                host,
                textCorrections,
                editions,
                dates,
                hosts,
                lineage,
                relaunches,
                invitations,
                log,
                Admission.ALWAYS,
                null,
                List.of(),
                false);
    }
}
