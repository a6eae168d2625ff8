package palavra.frontend.runs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.courses.api.CohortDate;
import palavra.courses.api.Courses;
import palavra.courses.api.DatedBlock;
import palavra.courses.api.FamilyEdition;
import palavra.courses.api.RunChange;
import palavra.courses.api.RunDate;
import palavra.courses.api.RunSettings;
import palavra.frontend.shell.Shell;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.learning.api.roster.Cohort;
import palavra.learning.api.roster.Roster;

/** When the parts of the course open and are due in one run, or for one of its cohorts, all in one table. */
@Path("/runs/{run}/dates")
@Authenticated
@RunOnVirtualThread
public class DatesPage {

    private final Courses courses;
    private final Roster roster;
    private final Shell shell;

    DatesPage(Courses courses, Roster roster, Shell shell) {
        this.courses = courses;
        this.roster = roster;
        this.shell = shell;
    }

    /** @param cohort whose dates these are; null for the run's */
    @CheckedTemplate(basePath = "runs")
    record dates(LedRun led, List<DateRow> rows, Cohort cohort, String said) implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath String run, @RestQuery String cohort, @RestQuery String said) {
        var led = new LedRun(courses.settings(shell.actor(), Ids.parse(run)));
        var chosen = cohort == null || cohort.isEmpty() ? null : cohort(led.id(), Ids.parse(cohort));
        var rows = led.settings().dates().stream()
                .map(block -> DateRow.of(block, shown(led.settings(), block, chosen), led.zone(), false))
                .toList();
        return new dates(led, rows, chosen, said);
    }

    @POST
    public Response set(@RestPath String run, MultivaluedMap<String, String> form) {
        var id = Ids.parse(run);
        var typed = new Fields(form);
        var before = courses.settings(shell.actor(), id);
        var cohort = typed.id("cohort");
        var shownTo = cohort == null ? null : cohort(id, cohort);
        var zone = new LedRun(before).zone();
        var dates = before.dates().stream()
                .map(block -> DateRow.read(typed, block.dates(), zone, shown(before, block, shownTo), zone))
                .toList();
        courses.set(
                shell.actor(),
                id,
                cohort == null
                        ? change(typed, before, own(before.dates(), dates), null)
                        : change(typed, before, null, ofCohort(before, cohort, dates)));
        return Response.seeOther(
                        URI.create("/runs/" + id + "/dates?said=saved" + (cohort == null ? "" : "&cohort=" + cohort)))
                .build();
    }

    private Cohort cohort(UUID run, UUID id) {
        return roster.summary(shell.actor(), run).cohorts().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** What holds for the run, or for the cohort. */
    private static RunDate shown(RunSettings settings, DatedBlock block, Cohort cohort) {
        return settings.cohortDates().stream()
                .filter(date -> cohort != null && date.cohort().equals(cohort.id()))
                .filter(date -> date.block().equals(block.dates().block()))
                .map(date -> new RunDate(date.block(), date.start(), date.due()))
                .findFirst()
                .orElse(block.dates());
    }

    /** Only what the run says otherwise than the publication: the rest follows that. */
    private static List<RunDate> own(List<DatedBlock> blocks, List<RunDate> typed) {
        var published = blocks.stream().map(DatedBlock::published).collect(Collectors.toSet());
        return typed.stream().filter(date -> !published.contains(date)).toList();
    }

    /** Only what the cohort has otherwise than the run, beside what other cohorts have. */
    private static List<CohortDate> ofCohort(RunSettings before, UUID cohort, List<RunDate> typed) {
        var ofRun = before.dates().stream().map(DatedBlock::dates).collect(Collectors.toSet());
        return Stream.concat(
                        before.cohortDates().stream()
                                .filter(date -> !date.cohort().equals(cohort)),
                        typed.stream()
                                .filter(date -> !ofRun.contains(date))
                                .map(date -> new CohortDate(cohort, date.block(), date.start(), date.due())))
                .toList();
    }

    private static RunChange change(
            Fields typed, RunSettings before, List<RunDate> dates, List<CohortDate> cohortDates) {
        var run = before.run();
        return new RunChange(
                typed.number("version") == null ? -1 : typed.number("version"),
                before.name(),
                run.start(),
                run.end(),
                run.zone(),
                run.selfPaced(),
                run.capacity(),
                run.certificate(),
                before.textCorrections(),
                before.host().id(),
                before.editions().stream()
                        .filter(FamilyEdition::offered)
                        .map(one -> one.edition().id())
                        .collect(Collectors.toSet()),
                dates,
                null,
                cohortDates,
                null);
    }
}
