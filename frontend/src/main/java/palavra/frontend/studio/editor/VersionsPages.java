package palavra.frontend.studio.editor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import palavra.content.api.studio.DraftBlock;
import palavra.content.api.studio.Revision;
import palavra.content.api.studio.Studio;
import palavra.content.api.studio.Writing;
import palavra.frontend.shell.Shell;
import palavra.frontend.studio.Head;
import palavra.frontend.studio.Heads;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/** Every saved state of a block with what changed, and writing on from an earlier one. */
@Path("/studio/{edition}/blocks/{block}/history")
@Authenticated
@RunOnVirtualThread
public class VersionsPages {

    private static final int SHOWN = 50;

    /** A saved state and what is different from the one before; nothing for the first. */
    record Version(Revision revision, List<FieldChange> changes) {}

    @CheckedTemplate(basePath = "studio")
    record versions(Head head, DraftBlock block, List<Version> versions) implements TemplateInstance {}

    private final Studio studio;
    private final Heads heads;
    private final Shell shell;

    VersionsPages(Studio studio, Heads heads, Shell shell) {
        this.studio = studio;
        this.heads = heads;
        this.shell = shell;
    }

    @GET
    public TemplateInstance page(@RestPath UUID edition, @RestPath UUID block) {
        var head = heads.of(edition, "content");
        var saved = studio.block(shell.actor(), edition, block);
        var revisions = studio.revisions(shell.actor(), edition, block);
        return new versions(head, saved, compared(revisions, head.edition().language()));
    }

    /** Keeps an earlier text as what is being written; only saving makes it the draft. */
    @POST
    @Path("{number}/writing")
    public Response writeOn(@RestPath UUID edition, @RestPath UUID block, @RestPath int number) {
        var present = studio.block(shell.actor(), edition, block);
        var earlier = studio.revisions(shell.actor(), edition, block).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(Refusal::notFound);
        studio.keep(
                shell.actor(), edition, block, new Writing(earlier.title(), earlier.body(), present.revision(), false));
        return Heads.to(EditorPages.address(edition, block));
    }

    @GET
    @Path("{number}/writing")
    public Response notYet(@RestPath UUID edition, @RestPath UUID block) {
        return Heads.to(EditorPages.address(edition, block) + "/history");
    }

    private static List<Version> compared(List<Revision> revisions, Language language) {
        var versions = new ArrayList<Version>();
        for (var at = 0; at < Math.min(revisions.size(), SHOWN); at++) {
            var changes = at + 1 < revisions.size()
                    ? FieldChange.between(form(revisions.get(at + 1), language), form(revisions.get(at), language))
                    : List.<FieldChange>of();
            versions.add(new Version(revisions.get(at), changes));
        }
        return versions;
    }

    private static Form form(Revision revision, Language language) {
        return Bodies.form(
                new Writing(revision.title(), revision.body(), revision.number(), revision.minor()), language);
    }
}
