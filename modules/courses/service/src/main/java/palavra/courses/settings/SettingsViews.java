package palavra.courses.settings;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.api.Content;
import palavra.courses.api.Admission;
import palavra.courses.api.CohortDate;
import palavra.courses.api.DatedBlock;
import palavra.courses.api.EditionView;
import palavra.courses.api.FamilyEdition;
import palavra.courses.api.Institution;
import palavra.courses.api.Invitation;
import palavra.courses.api.PlannedStep;
import palavra.courses.api.RunDeed;
import palavra.courses.api.RunOrigin;
import palavra.courses.api.RunSettings;
import palavra.courses.api.RunView;
import palavra.courses.run.Asked;
import palavra.courses.run.Dates;
import palavra.courses.run.Deed;
import palavra.courses.run.Rights;
import palavra.courses.run.Run;
import palavra.courses.run.RunDetails;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** Shows how a run is set up. Content is asked for titles and deadlines, outside the transaction. */
@ApplicationScoped
public class SettingsViews {

    private static final int MOST_DEEDS = 200;
    private static final int MOST_ANCESTORS = 10;

    private final Content content;

    SettingsViews(Content content) {
        this.content = content;
    }

    public RunSettings of(Actor actor, UUID id) {
        var known = QuarkusTransaction.joiningExisting().call(() -> read(actor, id));
        return known.settings(blocks(known.view().editions(), known.dates()));
    }

    /** The parts of the course in a run, by the source's publication where it shows that; none while it shows nothing. */
    public List<DatedBlock> blocks(List<EditionView> editions, Map<UUID, Dates> dates) {
        return editions.stream()
                .filter(edition -> edition.publication() != null)
                .findFirst()
                .map(edition -> DatedBlocks.of(content.outline(edition.publication()), dates))
                .orElse(List.of());
    }

    private static Known read(Actor actor, UUID id) {
        var details = RunDetails.of(List.of(id)).stream().findFirst().orElseThrow(Refusal::notFound);
        Rights.mustLead(actor, details.view());
        var run = details.run();
        return new Known(
                details.view(),
                run.version(),
                run.host().view(),
                run.takesTextCorrections(),
                Family.of(run).views(),
                run.dates(),
                Hosts.of(actor, run).views(),
                lineage(run),
                Run.relaunchesOf(id),
                Asked.in(id),
                Deed.of(id, MOST_DEEDS),
                run.admission(),
                run.planned(),
                RunDetails.cohortDates(run),
                run.schedule().softDates());
    }

    private static List<RunOrigin> lineage(Run run) {
        var lineage = new ArrayList<RunOrigin>();
        for (var next = run.lineage().origin(); next != null && lineage.size() < MOST_ANCESTORS; ) {
            Run ancestor = Run.findById(next);
            var schedule = ancestor.schedule();
            lineage.add(new RunOrigin(
                    ancestor.id(),
                    ancestor.name(),
                    ancestor.state(),
                    schedule.start(),
                    schedule.zone(),
                    ancestor.host().name()));
            next = ancestor.lineage().origin();
        }
        return lineage;
    }

    private record Known(
            RunView view,
            int version,
            Institution host,
            boolean textCorrections,
            List<FamilyEdition> editions,
            Map<UUID, Dates> dates,
            List<Institution> hosts,
            List<RunOrigin> lineage,
            List<UUID> relaunches,
            List<Invitation> invitations,
            List<RunDeed> log,
            Admission admission,
            PlannedStep planned,
            List<CohortDate> cohortDates,
            boolean softDates) {

        RunSettings settings(List<DatedBlock> blocks) {
            return new RunSettings(
                    view,
                    version,
                    view.name(),
                    host,
                    textCorrections,
                    editions,
                    blocks,
                    hosts,
                    lineage,
                    relaunches,
                    invitations,
                    log,
                    admission,
                    planned,
                    cohortDates,
                    softDates);
        }
    }
}
