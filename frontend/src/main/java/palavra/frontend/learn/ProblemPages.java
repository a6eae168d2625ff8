package palavra.frontend.learn;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import palavra.kernel.Refusal;
import palavra.kernel.web.RequestActor;
import palavra.learning.api.Answers;
import palavra.learning.api.Learning;
import palavra.learning.api.ProblemView;
import palavra.learning.api.Queued;
import palavra.learning.api.Turn;

/**
 * What one does with a problem: submit, save for later, ask for a hint. A plain form comes back to the problem in its
 * unit; htmx gets the problem alone. What was typed is never lost: where it cannot be graded it is saved.
 */
@Path("/runs/{run}/units/{unit}/problems/{block}")
@Authenticated
@RunOnVirtualThread
public class ProblemPages {

    @CheckedTemplate(basePath = "learn")
    record problem(ProblemCard card) implements TemplateInstance {}

    private static final String FIELD = "q-";

    @Inject
    Learning learning;

    @Inject
    Entrance entrance;

    @Inject
    Saying saying;

    @Inject
    RequestActor requestActor;

    @RestPath
    UUID run;

    @RestPath
    UUID unit;

    @RestPath
    UUID block;

    @HeaderParam("HX-Request")
    boolean htmx;

    /** These addresses are for forms; a reload of one shows the problem. */
    @GET
    @Path("{act:submission|draft|hint}")
    public Response page() {
        return back(null);
    }

    @POST
    @Path("submission")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object submit(MultivaluedMap<String, String> form) {
        var answers = answers(form);
        return act(answers, form, () -> learning.submit(requestActor.signedIn(), run, block, answers)
                .problem());
    }

    @POST
    @Path("draft")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object save(MultivaluedMap<String, String> form) {
        var answers = answers(form);
        return act(answers, form, () -> learning.save(requestActor.signedIn(), run, block, answers));
    }

    @POST
    @Path("hint")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object hint(MultivaluedMap<String, String> form) {
        var answers = answers(form);
        return act(answers, form, () -> {
            keep(answers);
            return learning.hint(requestActor.signedIn(), run, block);
        });
    }

    private Object act(Answers answers, MultivaluedMap<String, String> form, Supplier<ProblemView> deed) {
        try {
            var view = entrance.inside(run, deed);
            return htmx ? alone(form, view, null) : back(null);
        } catch (Refusal refusal) {
            if (!saying.knows(refusal.code())) {
                throw refusal;
            }
            keep(answers);
            var said = refusal.code();
            return htmx ? alone(form, learning.problem(requestActor.signedIn(), run, block), said) : back(said);
        }
    }

    /** Saves what was typed, where the problem still takes it. */
    private void keep(Answers answers) {
        if (answers.answers().isEmpty()) {
            return;
        }
        try {
            learning.save(requestActor.signedIn(), run, block, answers);
        } catch (Refusal closed) {
            if (!saying.knows(closed.code())) {
                throw closed;
            }
        }
    }

    private TemplateInstance alone(MultivaluedMap<String, String> form, ProblemView view, String said) {
        return new problem(ProblemCard.in(run, unit, number(form), view, saying.of(said)));
    }

    private Response back(String said) {
        return Entrance.back(run, unit, block, said);
    }

    /** Which question of the page this is; only for its heading, so anything else is the first. */
    private static int number(MultivaluedMap<String, String> form) {
        var number = form.getFirst("number");
        return number != null && number.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(number) : 1;
    }

    private static Answers answers(MultivaluedMap<String, String> form) {
        var answers = new HashMap<String, List<String>>();
        form.forEach((name, values) -> {
            var given =
                    values.stream().filter(one -> one != null && !one.isBlank()).toList();
            if (name.startsWith(FIELD) && !given.isEmpty()) {
                answers.put(name.substring(FIELD.length()), given);
            }
        });
        return new Answers(form.getFirst("key"), answers, Turn.read(form.getFirst("turn")), queued(form));
    }

    /** Where the answer waited on the reader's device: a script of the page says so. */
    private static Queued queued(MultivaluedMap<String, String> form) {
        var after = form.getFirst("after");
        return after != null && after.matches("[0-9]{1,15}")
                ? new Queued(form.getFirst("contact"), Long.parseLong(after))
                : null;
    }
}
