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
import java.time.ZoneId;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.courses.api.Courses;
import palavra.frontend.faults.FormAnswers;
import palavra.frontend.shell.Shell;
import palavra.frontend.studio.Moments;
import palavra.frontend.studio.editor.Form;
import palavra.frontend.studio.editor.Numbers;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.learning.api.dates.Dates;
import palavra.learning.api.dates.Extension;
import palavra.learning.api.dates.ExtraTime;
import palavra.learning.api.dates.LearnerDates;
import palavra.learning.api.dates.MoreTime;

/** One learner's dates by all rules, for those who may give them later ones, or more time for timed work. */
@Path("/runs/{run}/grades/{person}/dates")
@Authenticated
@RunOnVirtualThread
public class LearnerDatesPage {

    private final Courses courses;
    private final Dates dates;
    private final FormAnswers answers;
    private final Shell shell;

    LearnerDatesPage(Courses courses, Dates dates, FormAnswers answers, Shell shell) {
        this.courses = courses;
        this.dates = dates;
        this.answers = answers;
        this.shell = shell;
    }

    /** @param form what was typed into the one of the forms that its {@code act} names */
    @CheckedTemplate(basePath = "grades")
    record dates(GradedRun led, LearnerDates it, ZoneId zone, Form form, String refused, String said)
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
        return answers.to(
                () -> perform(id, who, form),
                "/runs/" + id + "/grades/" + who + "/dates?said=done",
                sentence -> page(id, who, form, sentence, null));
    }

    private void perform(UUID run, UUID person, Form form) {
        var actor = shell.actor();
        var reason = form.at("reason");
        switch (form.at("act")) {
            case "extend" -> {
                var until = Moments.read(form.at("until"), form.at("zone"));
                dates.extend(actor, run, person, new Extension(part(form), until, reason));
            }
            case "back" -> dates.takeBack(actor, run, person, part(form), reason);
            case "allow" -> dates.allow(actor, run, person, new MoreTime(time(form), reason));
            default -> throw Refusal.notFound();
        }
    }

    private static UUID part(Form form) {
        return Ids.parse(form.at("part"));
    }

    private static ExtraTime time(Form form) {
        var percent = Numbers.whole(form, "percent", 0, ExtraTime.MOST_PERCENT);
        var minutes = Numbers.whole(form, "minutes", 0, ExtraTime.MOST_MINUTES);
        if (!form.isFine()) {
            throw Refusal.invalid("extra-time-out-of-range", "Extra time is up to 400 percent and up to 600 minutes.");
        }
        return new ExtraTime(percent == null ? 0 : percent, minutes == null ? 0 : minutes);
    }

    private TemplateInstance page(UUID run, UUID person, Form form, String refused, String said) {
        var learner = dates.learner(shell.actor(), run, person);
        var view = courses.run(shell.actor(), run);
        var led = GradedRuns.seenBy(shell.actor(), view);
        return new dates(led, learner, ZoneId.of(learner.zone()), form, refused, said);
    }
}
