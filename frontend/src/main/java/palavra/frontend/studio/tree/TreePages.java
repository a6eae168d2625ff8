package palavra.frontend.studio.tree;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import palavra.content.api.BlockKind;
import palavra.content.api.studio.NewBlock;
import palavra.content.api.studio.Place;
import palavra.content.api.studio.Studio;
import palavra.frontend.shell.Shell;
import palavra.frontend.studio.Heads;
import palavra.kernel.Refusal;

/** What one does to the tree: add, move, copy, take out, take back. Each leads to the block it was done to. */
@Path("/studio/{edition}")
@Authenticated
@RunOnVirtualThread
public class TreePages {

    @CheckedTemplate(basePath = "studio")
    record branches(String base, String lang, List<Branch> parts) implements TemplateInstance {}

    private final Studio studio;
    private final Shell shell;

    TreePages(Studio studio, Shell shell) {
        this.studio = studio;
        this.shell = shell;
    }

    /** What is below a block, for the tree that unfolds in place. */
    @GET
    @Path("tree/{node}")
    public TemplateInstance below(@RestPath UUID edition, @RestPath UUID node) {
        var tree = tree(edition);
        return new branches("/studio/" + edition, tree.tree().language().tag(), tree.unfolded(node));
    }

    /** @param what a kind of block, or the type of a component; beside the block it is added at, which may be nothing */
    @POST
    @Path("blocks")
    public Response add(@RestPath UUID edition, @RestForm String what, @RestForm String title, @RestForm UUID beside) {
        var kind = kind(what);
        var type = kind == BlockKind.COMPONENT ? what : "";
        var place = new Placing(tree(edition)).place(kind, beside);
        if (place == null) {
            throw Refusal.invalid("wrong-place", "This cannot stand there. Choose another place.");
        }
        var named = title == null ? "" : title.strip();
        var added = studio.add(shell.actor(), edition, new NewBlock(kind, type, named, place));
        return to(edition, added.id(), "added");
    }

    /** One step up or down, or where it was dragged to. */
    @POST
    @Path("blocks/{block}/place")
    public Response move(
            @RestPath UUID edition,
            @RestPath UUID block,
            @RestForm String step,
            @RestForm UUID parent,
            @RestForm UUID after) {
        var placing = new Placing(tree(edition));
        var place = "up".equals(step)
                ? placing.up(block)
                : "down".equals(step) ? placing.down(block) : new Place(parent, after);
        if (place != null) {
            studio.move(shell.actor(), edition, block, place);
        }
        return to(edition, block, "moved");
    }

    @POST
    @Path("blocks/{block}/copies")
    public Response duplicate(@RestPath UUID edition, @RestPath UUID block) {
        return to(edition, studio.duplicate(shell.actor(), edition, block).id(), "copied");
    }

    @POST
    @Path("blocks/{block}/end")
    public Response delete(@RestPath UUID edition, @RestPath UUID block) {
        var parent = tree(edition).node(block).parent();
        studio.delete(shell.actor(), edition, block);
        return to(edition, parent, "deleted");
    }

    /** Puts a new component where a placeholder stands and takes that out; both can be taken back. */
    @POST
    @Path("blocks/{block}/replacement")
    public Response replace(@RestPath UUID edition, @RestPath UUID block, @RestForm String what) {
        var node = tree(edition).node(block);
        var place = new Place(node.parent(), block);
        var added = studio.add(shell.actor(), edition, new NewBlock(BlockKind.COMPONENT, what, node.title(), place));
        studio.delete(shell.actor(), edition, block);
        return to(edition, added.id(), "replaced");
    }

    /** @param at the block one looks at, to come back to when there was nothing to take back */
    @POST
    @Path("undo")
    public Response undo(@RestPath UUID edition, @RestForm UUID at) {
        var undone = studio.undo(shell.actor(), edition);
        var block = undone.map(one -> one.block()).orElse(at);
        var isThere = block != null && tree(edition).has(block);
        return to(
                edition,
                isThere ? block : null,
                undone.map(one -> "undone-" + one.act()).orElse("nothing"));
    }

    @GET
    @Path("{act:blocks|undo|tree}")
    public Response notYet(@RestPath UUID edition) {
        return Heads.to("/studio/" + edition);
    }

    private Branches tree(UUID edition) {
        return new Branches(studio.tree(shell.actor(), edition));
    }

    private static BlockKind kind(String what) {
        return switch (what == null ? "" : what) {
            case "SECTION" -> BlockKind.SECTION;
            case "SUBSECTION" -> BlockKind.SUBSECTION;
            case "UNIT" -> BlockKind.UNIT;
            default -> BlockKind.COMPONENT;
        };
    }

    private static Response to(UUID edition, UUID block, String said) {
        var place = block == null ? "" : "/blocks/" + block;
        return Heads.to("/studio/" + edition + place + "?said=" + said);
    }
}
