package palavra.frontend.studio.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import palavra.content.api.BlockKind;
import palavra.content.api.Component;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.studio.Studio;
import palavra.content.api.studio.Writing;
import palavra.frontend.learn.ProblemCard;
import palavra.frontend.shell.Shell;
import palavra.frontend.studio.Head;
import palavra.frontend.studio.Heads;
import palavra.kernel.Refusal;

/** A unit or one of its components as a learner would meet it, drawn by the templates learners get. */
@Path("/studio/{edition}/blocks/{block}")
@Authenticated
@RunOnVirtualThread
public class LearnerPages {

    /** A component ready to be drawn; card only for problems, assignment only for those. */
    record Part(Component component, ProblemCard card, Assignment assignment) {}

    @CheckedTemplate(basePath = "studio")
    record learner(Bench bench, List<Part> parts) implements TemplateInstance {}

    @CheckedTemplate(basePath = "studio")
    record shown(Part part) implements TemplateInstance {}

    @CheckedTemplate(basePath = "studio")
    record unshown(String why) implements TemplateInstance {}

    private final Studio studio;
    private final Benches benches;
    private final Heads heads;
    private final Trial trial;
    private final Shell shell;

    LearnerPages(Studio studio, Benches benches, Heads heads, Trial trial, Shell shell) {
        this.studio = studio;
        this.benches = benches;
        this.heads = heads;
        this.trial = trial;
        this.shell = shell;
    }

    @GET
    @Path("learner")
    public TemplateInstance page(@RestPath UUID edition, @RestPath UUID block) {
        return page(edition, block, null);
    }

    /** What is in the form now, for the one who is writing it; what can not be shown yet is no alarm while one writes. */
    @POST
    @Path("preview")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.WILDCARD})
    public TemplateInstance preview(
            @RestPath UUID edition, @RestPath UUID block, MultivaluedMap<String, String> fields) {
        var writing = Bodies.writing(Form.sent(fields), studio.block(shell.actor(), edition, block));
        try {
            return new shown(part(heads.of(edition, "content"), block, writing, 1));
        } catch (Refusal refusal) {
            if (refusal.status() != 400) {
                throw refusal;
            }
            return new unshown(heads.sentence(refusal));
        }
    }

    /** The author sends an answer, asks for a hint, or for the numbers of somebody else; nothing of it is stored. */
    @POST
    @Path("attempt/{act:submission|hint|draw}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object attempt(
            @RestPath UUID edition,
            @RestPath UUID block,
            @RestPath String act,
            @HeaderParam("HX-Request") boolean htmx,
            MultivaluedMap<String, String> fields) {
        var writing = written(edition, block);
        var given = studio.show(shell.actor(), edition, block, writing);
        var head = heads.of(edition, "content");
        var form = Form.sent(fields);
        var card = act.equals("draw")
                ? trial.begun(head, given, form)
                : trial.answered(head, given, form, fields, act.equals("submission"));
        var part = new Part(new InStudio(edition).component(given.component()), card, null);
        return htmx ? new shown(part) : page(edition, block, part);
    }

    @GET
    @Path("attempt/{act:submission|hint|draw}")
    public TemplateInstance attempt(@RestPath UUID edition, @RestPath UUID block) {
        return page(edition, block);
    }

    /** @param instead a component that was drawn already */
    private TemplateInstance page(UUID edition, UUID block, Part instead) {
        var bench = benches.of(edition, block, false, null);
        if (bench.block().kind() == BlockKind.COMPONENT) {
            return new learner(
                    bench, List.of(instead != null ? instead : part(bench.head(), block, written(edition, block), 1)));
        }
        if (bench.block().kind() != BlockKind.UNIT) {
            throw Refusal.notFound();
        }
        var number = new int[1];
        var parts = studio.preview(shell.actor(), edition, block).components().stream()
                .map(one -> one.type().equals("problem") || one.type().equals("assignment")
                        ? part(bench.head(), one.id(), null, one.type().equals("problem") ? ++number[0] : 0)
                        : new Part(new InStudio(edition).component(one), null, null))
                .toList();
        return new learner(bench, parts);
    }

    private Part part(Head head, UUID block, Writing writing, int number) {
        var shown = studio.show(shell.actor(), head.edition().id(), block, writing);
        var inStudio = new InStudio(head.edition().id());
        var asked = shown.assignment();
        return new Part(
                inStudio.component(shown.component()),
                shown.problem() == null ? null : trial.begun(head, shown, number),
                asked == null ? null : asked.saying((name, html) -> inStudio.html(html)));
    }

    /** What the actor kept without saving, so that both segments show the same text; null when that is nothing. */
    private Writing written(UUID edition, UUID block) {
        var kept = Benches.kept(studio.block(shell.actor(), edition, block));
        return kept == null ? null : kept.writing();
    }
}
