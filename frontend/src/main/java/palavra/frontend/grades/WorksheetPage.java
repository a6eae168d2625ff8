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
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.courses.api.Courses;
import palavra.frontend.faults.Sentences;
import palavra.frontend.shell.Shell;
import palavra.frontend.studio.editor.Form;
import palavra.frontend.studio.editor.Numbers;
import palavra.kernel.Ids;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;
import palavra.learning.api.assignment.GradingDesk;
import palavra.learning.api.assignment.Rating;

/** One learner's work beside the rubric. Who takes it has it for themselves; what is refused stays typed. */
@Path("/runs/{run}/work/{work}")
@Authenticated
@RunOnVirtualThread
public class WorksheetPage {

    private final Courses courses;
    private final GradingDesk desk;
    private final Sentences sentences;
    private final Shell shell;

    WorksheetPage(Courses courses, GradingDesk desk, Sentences sentences, Shell shell) {
        this.courses = courses;
        this.desk = desk;
        this.sentences = sentences;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "grades")
    record worksheet(GradedRun led, Worksheet it, String refused, String said) implements TemplateInstance {}

    @GET
    public TemplateInstance page(@RestPath String run, @RestPath String work, @RestQuery String said) {
        return page(Ids.parse(run), Ids.parse(work), new Form(), Set.of(), null, said);
    }

    @POST
    public Response act(@RestPath String run, @RestPath String work, MultivaluedMap<String, String> fields) {
        var id = Ids.parse(run);
        var which = Ids.parse(work);
        var form = Form.sent(fields);
        try {
            return Response.seeOther(URI.create(perform(id, which, form))).build();
        } catch (Refusal refusal) {
            if (refusal.status() != 400 && refusal.status() != 409) {
                throw refusal;
            }
            var missing = new HashSet<String>();
            if (refusal.code().equals("rating-incomplete")) {
                refusal.details().forEach(one -> missing.add(String.valueOf(one)));
            }
            var sentence = sentences.of(Problem.of(refusal), shell.language());
            return Response.status(refusal.status())
                    .entity(page(id, which, form, missing, sentence, null))
                    .build();
        }
    }

    /** Does it, and says where to go then. */
    private String perform(UUID run, UUID work, Form form) {
        var actor = shell.actor();
        var here = "/runs/" + run + "/work";
        switch (form.at("act")) {
            case "take" -> desk.take(actor, run, work);
            case "release" -> {
                desk.release(actor, run, work);
                return here;
            }
            case "grade" -> {
                desk.grade(actor, run, work, rating(form));
                return here + "/" + work + "?said=done";
            }
            case "next" -> {
                desk.grade(actor, run, work, rating(form));
                return desk.next(actor, run)
                        .map(next -> here + "/" + next + "?said=done")
                        .orElse(here);
            }
            default -> throw Refusal.notFound();
        }
        return here + "/" + work;
    }

    private static Rating rating(Form form) {
        var levels = new HashMap<String, String>();
        var points = new HashMap<String, BigDecimal>();
        var comments = new HashMap<String, String>();
        for (var field : form.fields()) {
            var cut = field.getKey().indexOf('.');
            var criterion = field.getKey().substring(cut + 1);
            switch (cut < 0 ? "" : field.getKey().substring(0, cut)) {
                case "level" -> levels.put(criterion, field.getValue());
                case "points" -> points(form, field.getKey()).ifPresent(one -> points.put(criterion, one));
                case "comment" -> comments.put(criterion, field.getValue());
                default -> {
                    // Anything else is no part of a rubric.
                }
            }
        }
        var times = form.at("times").matches("\\d{1,6}") ? Integer.parseInt(form.at("times")) : 0;
        return new Rating(times, levels, points, comments, form.at("comment"));
    }

    private static Optional<BigDecimal> points(Form form, String name) {
        var points = Numbers.decimal(form, name);
        if (points == null && !form.at(name).isBlank()) {
            throw Refusal.invalid("points-no-number", "Points are a number, with a point or a comma.");
        }
        return Optional.ofNullable(points);
    }

    private TemplateInstance page(UUID run, UUID work, Form form, Set<String> missing, String refused, String said) {
        var sheet = new Worksheet(desk.work(shell.actor(), run, work), form, missing);
        var view = courses.run(shell.actor(), run);
        var led = GradedRuns.seenBy(shell.actor(), view);
        return new worksheet(led, sheet, refused, said);
    }
}
