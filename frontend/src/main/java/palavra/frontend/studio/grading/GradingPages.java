package palavra.frontend.studio.grading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.content.api.studio.Studio;
import palavra.frontend.shell.Shell;
import palavra.frontend.studio.Head;
import palavra.frontend.studio.Heads;
import palavra.frontend.studio.editor.Acts;
import palavra.frontend.studio.editor.Form;
import palavra.kernel.Refusal;

/** How the course is graded: types with their weights, cut-offs, rounding. It counts from the next publication. */
@Path("/studio/{edition}/grading")
@Authenticated
@RunOnVirtualThread
public class GradingPages {

    @CheckedTemplate(basePath = "studio")
    record grading(
            Head head, Form form, BigDecimal sum, boolean whole, List<Foreseen> runs, String refused, String said)
            implements TemplateInstance {}

    private final Studio studio;
    private final Heads heads;
    private final ForeseenRuns runs;
    private final Shell shell;

    GradingPages(Studio studio, Heads heads, ForeseenRuns runs, Shell shell) {
        this.studio = studio;
        this.heads = heads;
        this.runs = runs;
        this.shell = shell;
    }

    @GET
    public TemplateInstance page(@RestPath UUID edition, @RestQuery String said) {
        var head = heads.of(edition, "grading");
        var policy = studio.grading(shell.actor(), head.course().id());
        return page(head, PolicyFields.form(policy), null, said);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object save(@RestPath UUID edition, MultivaluedMap<String, String> fields) {
        var head = heads.of(edition, "grading");
        var form = Form.sent(fields);
        var act = form.at("act");
        if (!act.equals("save") && !act.equals("foresee")) {
            Acts.perform(form, act);
            return page(head, form, null, null);
        }
        var policy = PolicyFields.read(form);
        if (!form.isFine()) {
            return Response.status(400).entity(page(head, form, null, null)).build();
        }
        if (act.equals("foresee")) {
            return page(head, form, runs.of(shell.actor(), head, policy), null, null);
        }
        try {
            studio.grade(shell.actor(), head.course().id(), policy);
            return Heads.to(head.base() + "/grading?said=saved");
        } catch (Refusal refusal) {
            return Response.status(refusal.status())
                    .entity(page(head, form, heads.sentence(refusal), null))
                    .build();
        }
    }

    private static TemplateInstance page(Head head, Form form, String refused, String said) {
        return page(head, form, List.of(), refused, said);
    }

    private static TemplateInstance page(Head head, Form form, List<Foreseen> runs, String refused, String said) {
        var sum = PolicyFields.sum(form);
        return new grading(head, form, sum, sum.compareTo(BigDecimal.valueOf(100)) == 0, runs, refused, said);
    }
}
