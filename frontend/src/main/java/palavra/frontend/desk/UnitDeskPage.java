package palavra.frontend.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import palavra.content.api.translation.Field;
import palavra.content.api.translation.FieldKey;
import palavra.content.api.translation.Translation;
import palavra.content.api.translation.UnitDesk;
import palavra.frontend.desk.Work.Typed;
import palavra.frontend.faults.Sentences;
import palavra.frontend.shell.Shell;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;

/**
 * A unit side by side with its source, one field of it in work. What is typed is never lost: a refusal shows it again
 * where it was typed, and every act that is not about the text saves it first.
 */
@Path("/desk/{edition}/units/{unit}")
@Authenticated
@RunOnVirtualThread
public class UnitDeskPage {

    /** Refusals about the page as a whole; every other one belongs to the field. */
    private static final Set<Integer> NOT_OF_THE_FIELD = Set.of(401, 404);

    private final Translation translation;
    private final Units units;
    private final Acts acts;
    private final Sentences sentences;
    private final Shell shell;

    UnitDeskPage(Translation translation, Units units, Acts acts, Sentences sentences, Shell shell) {
        this.translation = translation;
        this.units = units;
        this.acts = acts;
        this.sentences = sentences;
        this.shell = shell;
    }

    @CheckedTemplate(basePath = "desk")
    record unit(UnitView view) implements TemplateInstance {}

    /** What htmx gets of the same page. */
    @CheckedTemplate(basePath = "desk")
    record work(UnitView view) implements TemplateInstance {}

    /**
     * @param at the field in work
     * @param use which of the remembered texts stands in its form, from 1
     * @param did what has just been done, to be said once
     */
    @GET
    public Response page(
            @RestPath UUID edition,
            @RestPath UUID unit,
            @RestQuery String at,
            @RestQuery String show,
            @RestQuery Integer use,
            @RestQuery String did,
            @HeaderParam("HX-Request") boolean htmx) {
        var desk = translation.unit(shell.actor(), edition, unit);
        var view = view(edition, desk, At.read(at), Shown.of(show), Typed::of)
                .using(use)
                .did(Act.of(did));
        var answer = answer(200, view, htmx);
        if (htmx) {
            answer.header("HX-Replace-Url", view.here());
        }
        return answer.build();
    }

    @POST
    public Response act(
            @RestPath UUID edition,
            @RestPath UUID unit,
            @BeanParam FieldForm form,
            @HeaderParam("HX-Request") boolean htmx) {
        var desk = translation.unit(shell.actor(), edition, unit);
        var key = At.read(form.at);
        try {
            acts.doIt(shell.actor(), edition, desk, form);
            return Response.seeOther(URI.create(acts.next(edition, desk, form))).build();
        } catch (Refusal refusal) {
            if (key == null || NOT_OF_THE_FIELD.contains(refusal.status())) {
                throw refusal;
            }
            return refused(edition, unit, key, form, refusal, htmx);
        }
    }

    private Response refused(UUID edition, UUID unit, FieldKey key, FieldForm form, Refusal refusal, boolean htmx) {
        var sentence = sentences.of(Problem.of(refusal), shell.language());
        var present = translation.unit(shell.actor(), edition, unit);
        var view = view(edition, present, key, Shown.of(form.show), field -> form.typed()
                .refused(refusal.code(), sentence, field.version()));
        return answer(refusal.status(), view, htmx).build();
    }

    private UnitView view(UUID edition, UnitDesk desk, FieldKey key, Shown shown, Function<Field, Typed> typed) {
        return units.view(shell.actor(), edition, desk, key, shown, typed);
    }

    private static Response.ResponseBuilder answer(int status, UnitView view, boolean htmx) {
        return Response.status(status).header("Vary", "HX-Request").entity(htmx ? new work(view) : new unit(view));
    }
}
