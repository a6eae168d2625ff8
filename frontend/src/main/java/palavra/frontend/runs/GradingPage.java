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
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.courses.api.Courses;
import palavra.frontend.faults.Sentences;
import palavra.frontend.shell.Shell;
import palavra.frontend.studio.editor.Acts;
import palavra.frontend.studio.editor.Form;
import palavra.frontend.studio.grading.PolicyFields;
import palavra.kernel.Ids;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;
import palavra.learning.api.Foresight;
import palavra.learning.api.Learning;
import palavra.learning.api.PolicyChange;
import palavra.learning.api.ProposedPolicy;
import palavra.learning.api.RunPolicy;

/** How a run is graded: changed with a reason, after seeing who would win or lose a pass by it. */
@Path("/runs/{run}/grading")
@Authenticated
@RunOnVirtualThread
public class GradingPage {

    private final Courses courses;
    private final Learning learning;
    private final PolicyLines lines;
    private final Sentences sentences;
    private final Shell shell;

    GradingPage(Courses courses, Learning learning, PolicyLines lines, Sentences sentences, Shell shell) {
        this.courses = courses;
        this.learning = learning;
        this.lines = lines;
        this.sentences = sentences;
        this.shell = shell;
    }

    /** @param foresight null until it was asked for */
    @CheckedTemplate(basePath = "runs")
    record grading(
            LedRun led,
            RunPolicy view,
            Form form,
            BigDecimal sum,
            boolean whole,
            Foresight foresight,
            List<PolicyLines.Line> versions,
            String refused,
            String said)
            implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath String run, @RestQuery String said) {
        var id = Ids.parse(run);
        var led = new LedRun(courses.settings(shell.actor(), id));
        var view = learning.policy(shell.actor(), id);
        return page(led, view, PolicyForm.of(view.policy(), Integer.toString(view.version())), null, null, said);
    }

    @POST
    public Object change(@RestPath String run, MultivaluedMap<String, String> fields) {
        var id = Ids.parse(run);
        var led = new LedRun(courses.settings(shell.actor(), id));
        var view = learning.policy(shell.actor(), id);
        var form = PolicyForm.sent(fields);
        return switch (form.at("act")) {
            case "save" -> save(led, view, form);
            case "foresee" -> weighed(led, view, form);
            case "course" -> weighed(led, view, PolicyForm.of(view.course(), form.at("version")));
            default -> {
                Acts.perform(form, form.at("act"));
                yield page(led, view, form, null, null, null);
            }
        };
    }

    private Object weighed(LedRun led, RunPolicy view, Form form) {
        return answered(led, view, form, policy -> page(led, view, form, foresee(led, policy), null, null));
    }

    private Object save(LedRun led, RunPolicy view, Form form) {
        return answered(led, view, form, policy -> {
            var change = new PolicyChange(
                    PolicyForm.version(form),
                    policy,
                    form.at("reason"),
                    form.at("applies").equals("later"));
            learning.grade(shell.actor(), led.id(), change);
            return Response.seeOther(URI.create("/runs/" + led.id() + "/grading?said=saved"))
                    .build();
        });
    }

    /** The answer to a policy that can be read; otherwise, and where it is refused, the form as it was sent. */
    private Object answered(LedRun led, RunPolicy view, Form form, Function<ProposedPolicy, Object> answer) {
        var policy = PolicyForm.read(form);
        if (!form.isFine()) {
            return Response.status(400)
                    .entity(page(led, view, form, null, null, null))
                    .build();
        }
        try {
            return answer.apply(policy);
        } catch (Refusal refusal) {
            if (refusal.status() != 400 && refusal.status() != 409) {
                throw refusal;
            }
            var sentence = sentences.of(Problem.of(refusal), shell.language());
            var foresight = refusal.code().equals("reason-missing") ? foresee(led, policy) : null;
            return Response.status(refusal.status())
                    .entity(page(led, view, form, foresight, sentence, null))
                    .build();
        }
    }

    private Foresight foresee(LedRun led, ProposedPolicy policy) {
        return learning.foresee(shell.actor(), led.id(), policy);
    }

    private TemplateInstance page(
            LedRun led, RunPolicy view, Form form, Foresight foresight, String refused, String said) {
        var sum = PolicyFields.sum(form);
        var whole = sum.compareTo(BigDecimal.valueOf(100)) == 0;
        return new grading(led, view, form, sum, whole, foresight, lines.of(view.versions()), refused, said);
    }
}
