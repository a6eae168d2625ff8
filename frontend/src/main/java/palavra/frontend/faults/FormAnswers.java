package palavra.frontend.faults;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import palavra.frontend.shell.Shell;
import palavra.kernel.Problem;
import palavra.kernel.Refusal;

/**
 * The answer to a form that was sent: another page, or where its act is refused for what was typed or has happened
 * meanwhile its own page once more, with the sentence that says why. Every other refusal is a page of faults.
 */
@ApplicationScoped
public class FormAnswers {

    private static final Set<Integer> SAID_BESIDE_THE_FORM = Set.of(400, 409, 413);

    private final Sentences sentences;
    private final Shell shell;

    FormAnswers(Sentences sentences, Shell shell) {
        this.sentences = sentences;
        this.shell = shell;
    }

    /** Does it and goes to that address; otherwise the page that is drawn with the sentence. */
    public Response to(Runnable act, String then, Function<String, TemplateInstance> again) {
        return to(
                () -> {
                    act.run();
                    return then;
                },
                again);
    }

    /** The same, where the act itself says the address to go to. */
    public Response to(Supplier<String> act, Function<String, TemplateInstance> again) {
        return to(act, (refusal, sentence) -> again.apply(sentence));
    }

    /** The same, where the page says more than the sentence. */
    public Response to(Supplier<String> act, BiFunction<Refusal, String, TemplateInstance> again) {
        return answer(() -> Response.seeOther(URI.create(act.get())).build(), again);
    }

    /** What htmx puts in the form's place: what the act draws, else the form once more. */
    public Response drawn(Supplier<TemplateInstance> act, Function<String, TemplateInstance> again) {
        return answer(() -> Response.ok(act.get()).build(), (refusal, sentence) -> again.apply(sentence));
    }

    private Response answer(Supplier<Response> act, BiFunction<Refusal, String, TemplateInstance> again) {
        try {
            return act.get();
        } catch (Refusal refusal) {
            if (!SAID_BESIDE_THE_FORM.contains(refusal.status())) {
                throw refusal;
            }
            var sentence = sentences.of(Problem.of(refusal), shell.language());
            return Response.status(refusal.status())
                    .entity(again.apply(refusal, sentence))
                    .build();
        }
    }
}
