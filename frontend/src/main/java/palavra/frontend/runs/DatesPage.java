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
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.courses.api.Courses;
import palavra.courses.api.DatedBlock;
import palavra.courses.api.FamilyEdition;
import palavra.courses.api.RunChange;
import palavra.courses.api.RunDate;
import palavra.courses.api.RunSettings;
import palavra.frontend.shell.Shell;
import palavra.kernel.Ids;

/** When the parts of the course open and are due in one run, all in one table. */
@Path("/runs/{run}/dates")
@Authenticated
@RunOnVirtualThread
public class DatesPage {

    private final Courses courses;
    private final Shell shell;

    DatesPage(Courses courses, Shell shell) {
        this.courses = courses;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "runs")
    record dates(LedRun led, List<DateRow> rows, String said) implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath String run, @RestQuery String said) {
        var led = new LedRun(courses.settings(shell.actor(), Ids.parse(run)));
        var rows = led.settings().dates().stream()
                .map(block -> DateRow.of(block, block.dates(), led.zone(), false))
                .toList();
        return new dates(led, rows, said);
    }

    @POST
    public Response set(@RestPath String run, MultivaluedMap<String, String> form) {
        var id = Ids.parse(run);
        var typed = new Fields(form);
        var before = courses.settings(shell.actor(), id);
        var zone = new LedRun(before).zone();
        var dates = before.dates().stream()
                .map(block -> DateRow.read(typed, block.dates(), zone, block.dates(), zone))
                .toList();
        courses.set(shell.actor(), id, change(typed, before, own(before.dates(), dates)));
        return Response.seeOther(URI.create("/runs/" + id + "/dates?said=saved"))
                .build();
    }

    /** Only what the run says otherwise than the publication: the rest follows that. */
    private static List<RunDate> own(List<DatedBlock> blocks, List<RunDate> typed) {
        var published = blocks.stream().map(DatedBlock::published).collect(Collectors.toSet());
        return typed.stream().filter(date -> !published.contains(date)).toList();
    }

    private static RunChange change(Fields typed, RunSettings before, List<RunDate> dates) {
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
                dates);
    }
}
