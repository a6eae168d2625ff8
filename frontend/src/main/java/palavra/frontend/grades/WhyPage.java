package palavra.frontend.grades;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.courses.api.Courses;
import palavra.frontend.faults.FormAnswers;
import palavra.frontend.learn.Bill;
import palavra.frontend.shell.Shell;
import palavra.frontend.studio.editor.Form;
import palavra.frontend.studio.editor.Numbers;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.learning.api.gradebook.Comment;
import palavra.learning.api.gradebook.GivenScore;
import palavra.learning.api.gradebook.Gradebook;
import palavra.learning.api.gradebook.RescoreOrder;
import palavra.learning.api.gradebook.Reset;

/** Every step from a learner's answers to the grade, for those who answer for it, and what they may do to it. */
@Path("/runs/{run}/grades/{person}")
@Authenticated
@RunOnVirtualThread
public class WhyPage {

    private final Courses courses;
    private final Gradebook gradebook;
    private final FormAnswers answers;
    private final Shell shell;

    WhyPage(Courses courses, Gradebook gradebook, FormAnswers answers, Shell shell) {
        this.courses = courses;
        this.gradebook = gradebook;
        this.answers = answers;
        this.shell = shell;
    }

    /** @param form what was typed into the one of the forms that its {@code act} names */
    @CheckedTemplate(basePath = "grades")
    record why(GradedRun led, Explained it, Bill bill, Form form, String refused, String said)
            implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath String run, @RestPath String person, @RestQuery String said) {
        return page(Ids.parse(run), Ids.parse(person), new Form(), null, said);
    }

    @POST
    public Response act(@RestPath String run, @RestPath String person, MultivaluedMap<String, String> fields) {
        var id = Ids.parse(run);
        var who = Ids.parse(person);
        var form = Form.sent(fields);
        return answers.to(() -> perform(id, who, form), sentence -> page(id, who, form, sentence, null));
    }

    /** The address that shows what came of it. */
    private String perform(UUID run, UUID person, Form form) {
        if (form.at("act").equals("rescore")) {
            var onlyHigher = !form.at("falls").equals("both");
            var order = new RescoreOrder(block(form), person, onlyHigher, form.at("reason"));
            gradebook.rescore(shell.actor(), run, order);
            return "/runs/" + run + "/rescores";
        }
        judge(run, person, form);
        return "/runs/" + run + "/grades/" + person + "?said=done";
    }

    private void judge(UUID run, UUID person, Form form) {
        var actor = shell.actor();
        var reason = form.at("reason");
        switch (form.at("act")) {
            case "give" -> gradebook.give(actor, run, person, new GivenScore(block(form), points(form), reason));
            case "back" -> gradebook.takeBack(actor, run, person, block(form), reason);
            case "reset" -> gradebook.reset(actor, run, person, new Reset(block(form), reason, form.ticked("numbers")));
            case "comment" -> gradebook.comment(actor, run, person, new Comment(reason));
            default -> throw Refusal.notFound();
        }
    }

    private static UUID block(Form form) {
        return Ids.parse(form.at("block"));
    }

    private static BigDecimal points(Form form) {
        var points = Numbers.decimal(form, "points");
        if (points == null) {
            throw Refusal.invalid("points-no-number", "Points are a number, with a point or a comma.");
        }
        return points;
    }

    private TemplateInstance page(UUID run, UUID person, Form form, String refused, String said) {
        var why = gradebook.learner(shell.actor(), run, person);
        var view = courses.run(shell.actor(), run);
        var led = GradedRuns.seenBy(shell.actor(), view);
        return new why(led, new Explained(why), new Bill(why.receipt()), form, refused, said);
    }
}
