package palavra.frontend.studio.editor;

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
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import palavra.content.api.studio.DraftBlock;
import palavra.content.api.studio.EditedMeanwhile;
import palavra.content.api.studio.Studio;
import palavra.frontend.shell.Shell;
import palavra.frontend.studio.Heads;
import palavra.kernel.Refusal;

/** Writing a block. Small buttons draw the form again with a row more or less; only saving changes the draft. */
@Path("/studio/{edition}")
@Authenticated
@RunOnVirtualThread
public class EditorPages {

    @CheckedTemplate(basePath = "studio")
    record workbench(Bench bench) implements TemplateInstance {}

    @CheckedTemplate(basePath = "studio")
    record conflict(ConflictView view) implements TemplateInstance {}

    @CheckedTemplate(basePath = "studio")
    record checks(Map<String, String> errors) implements TemplateInstance {}

    private final Studio studio;
    private final Benches benches;
    private final Heads heads;
    private final Uploads uploads;
    private final Shell shell;

    EditorPages(Studio studio, Benches benches, Heads heads, Uploads uploads, Shell shell) {
        this.studio = studio;
        this.benches = benches;
        this.heads = heads;
        this.uploads = uploads;
        this.shell = shell;
    }

    @GET
    public Object page(@RestPath UUID edition, @RestQuery UUID block, @RestQuery String said) {
        return block == null ? new workbench(benches.of(edition, said)) : Heads.to(address(edition, block));
    }

    /** @param saved whether what is saved is wanted, though something later was kept */
    @GET
    @Path("blocks/{block}")
    public TemplateInstance page(
            @RestPath UUID edition, @RestPath UUID block, @RestQuery String saved, @RestQuery String said) {
        return new workbench(benches.of(edition, block, saved != null, said));
    }

    @POST
    @Path("blocks/{block}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Object save(@RestPath UUID edition, @RestPath UUID block, MultipartFormDataInput input) {
        var saved = studio.block(shell.actor(), edition, block);
        var form = uploads.form(input);
        var act = form.at("act");
        String refused = null;
        try {
            uploads.store(heads.of(edition, "content").course().id(), form, input, act);
        } catch (Refusal refusal) {
            refused = heads.sentence(refusal);
        }
        Acts.perform(form, act);
        if (!act.equals("save") || refused != null) {
            var bench = benches.of(edition, saved, kept(edition, saved, form)).refused(refused);
            return refused == null
                    ? new workbench(bench)
                    : Response.status(400).entity(new workbench(bench)).build();
        }
        return save(edition, saved, form);
    }

    private Object save(UUID edition, DraftBlock saved, Form form) {
        var writing = Bodies.writing(form, saved);
        if (!form.isFine()) {
            studio.keep(shell.actor(), edition, saved.id(), writing);
            return Response.status(400)
                    .entity(new workbench(benches.of(edition, saved, form)))
                    .build();
        }
        try {
            studio.save(shell.actor(), edition, saved.id(), writing);
            return Heads.to(address(edition, saved.id()) + "?said=saved");
        } catch (EditedMeanwhile meanwhile) {
            studio.keep(shell.actor(), edition, saved.id(), writing);
            var head = heads.of(edition, "content");
            return Response.status(409)
                    .entity(new conflict(ConflictView.of(head, meanwhile.versions())))
                    .build();
        } catch (Refusal refusal) {
            var bench = benches.of(edition, saved, form).refused(heads.sentence(refusal));
            return Response.status(refusal.status())
                    .entity(new workbench(bench))
                    .build();
        }
    }

    /** Writing that goes on, without saving; the answer is what is missing so far, which the page shows beside its fields. */
    @POST
    @Path("blocks/{block}/kept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance keep(@RestPath UUID edition, @RestPath UUID block, MultivaluedMap<String, String> fields) {
        var form = Form.sent(fields);
        var saved = studio.block(shell.actor(), edition, block);
        studio.keep(shell.actor(), edition, block, Bodies.writing(form, saved));
        return new checks(form.errors());
    }

    /** Lets go of what was kept: it is what is saved again. */
    @POST
    @Path("blocks/{block}/kept/end")
    public Response letGo(@RestPath UUID edition, @RestPath UUID block) {
        var saved = studio.block(shell.actor(), edition, block);
        studio.keep(shell.actor(), edition, block, Benches.saved(saved));
        return Heads.to(address(edition, block));
    }

    /** Addresses of acts that can be looked at too. */
    @GET
    @Path("blocks/{block}/{act:kept|kept/end|place|copies|end|settings|preview|replacement}")
    public Response notYet(@RestPath UUID edition, @RestPath UUID block) {
        return Heads.to(address(edition, block));
    }

    /** Keeps what is readable of a form and returns the form without marks of errors. */
    private Form kept(UUID edition, DraftBlock block, Form form) {
        var asTyped = form.copy();
        studio.keep(shell.actor(), edition, block.id(), Bodies.writing(form, block));
        return asTyped;
    }

    static String address(UUID edition, UUID block) {
        return "/studio/" + edition + "/blocks/" + block;
    }
}
