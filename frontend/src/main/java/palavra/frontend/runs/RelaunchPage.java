package palavra.frontend.runs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import palavra.courses.api.Courses;
import palavra.courses.api.RelaunchPlan;
import palavra.courses.api.RunDate;
import palavra.forums.api.ThreadSummary;
import palavra.frontend.faults.Sentences;
import palavra.frontend.shell.Shell;
import palavra.kernel.Ids;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;

/** Making a run from an earlier one: choose, see item by item what it would be, make it. */
@Path("/runs/{run}/relaunch")
@Authenticated
@RunOnVirtualThread
public class RelaunchPage {

    private final Courses courses;
    private final OthersOfARun others;
    private final Sentences sentences;
    private final Shell shell;

    RelaunchPage(Courses courses, OthersOfARun others, Sentences sentences, Shell shell) {
        this.courses = courses;
        this.others = others;
        this.sentences = sentences;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "runs")
    record relaunch(
            LedRun led,
            RelaunchForm form,
            RelaunchPlan plan,
            ZoneId zone,
            List<ReportLine> lines,
            List<ThreadSummary> pinned,
            CohortPlan plans,
            List<DateRow> rows,
            List<String> zones,
            String refused)
            implements TemplateInstance {}

    /** The choice, and below it the report once something was chosen; nothing is made by looking. */
    @GET
    public Object page(@RestPath String run, @Context UriInfo address) {
        var led = new LedRun(courses.settings(shell.actor(), Ids.parse(run)));
        var typed = new Fields(address.getQueryParameters());
        if (!typed.isOn("see")) {
            return new relaunch(
                    led,
                    RelaunchForm.of(led.settings()),
                    null,
                    led.zone(),
                    List.of(),
                    List.of(),
                    CohortPlan.NONE,
                    List.of(),
                    Zones.ALL,
                    null);
        }
        var form = RelaunchForm.of(typed);
        try {
            return planned(led, form, courses.plan(shell.actor(), led.id(), form.wanted(typed, List.of())));
        } catch (Refusal refusal) {
            return refused(led, form, refusal);
        }
    }

    @POST
    public Object make(@RestPath String run, MultivaluedMap<String, String> fields) {
        var typed = new Fields(fields);
        var led = new LedRun(courses.settings(shell.actor(), Ids.parse(run)));
        var form = RelaunchForm.of(typed);
        try {
            var plan = courses.plan(shell.actor(), led.id(), form.wanted(typed, List.of()));
            var made = courses.relaunch(shell.actor(), led.id(), form.wanted(typed, dates(typed, plan)));
            return Response.seeOther(URI.create("/runs/" + made.id() + "/settings?said=relaunched"))
                    .build();
        } catch (Refusal refusal) {
            return refused(led, form, refusal);
        }
    }

    private Response refused(LedRun led, RelaunchForm form, Refusal refusal) {
        if (refusal.status() != 400 && refusal.status() != 409) {
            throw refusal;
        }
        var sentence = sentences.of(Problem.of(refusal), shell.language());
        return Response.status(refusal.status())
                .entity(new relaunch(
                        led,
                        form,
                        null,
                        led.zone(),
                        List.of(),
                        List.of(),
                        CohortPlan.NONE,
                        List.of(),
                        Zones.ALL,
                        sentence))
                .build();
    }

    private TemplateInstance planned(LedRun led, RelaunchForm form, RelaunchPlan plan) {
        var zone = ZoneId.of(plan.zone());
        var rows = plan.dates().stream()
                .map(shift -> DateRow.of(shift.was(), shift.becomes(), zone, shift.edited()))
                .toList();
        var gradesItself = others.gradesItself(led);
        var cohorts = others.cohorts(led);
        var hasCohorts = cohorts.map(known -> !known.cohorts().isEmpty()).orElse(true);
        var lines = plan.items().stream()
                .filter(item -> gradesItself || !item.what().equals("own-grading"))
                .filter(item -> hasCohorts || !item.what().equals("cohorts"))
                .map(ReportLine::of)
                .toList();
        var pinned = form.pinned() ? others.pinned(led) : List.<ThreadSummary>of();
        var plans = cohorts.map(known -> new CohortPlan(known.cohorts(), known.sorting(), plan.editions()))
                .orElse(CohortPlan.NONE);
        return new relaunch(led, form, plan, zone, lines, pinned, plans, rows, Zones.ALL, null);
    }

    /** What stands in the table when the button is pressed. */
    private static List<RunDate> dates(Fields typed, RelaunchPlan plan) {
        var zone = ZoneId.of(plan.zone());
        return plan.dates().stream()
                .map(shift -> DateRow.read(typed, shift.becomes(), zone, shift.becomes(), zone))
                .toList();
    }
}
