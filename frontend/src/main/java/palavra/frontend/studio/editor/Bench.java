package palavra.frontend.studio.editor;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import palavra.content.api.BlockKind;
import palavra.content.api.studio.DraftBlock;
import palavra.content.api.studio.DraftNode;
import palavra.frontend.studio.Head;
import palavra.frontend.studio.Moments;
import palavra.frontend.studio.tree.Branch;

/**
 * The page where one writes: tree, editor, what else to know.
 *
 * @param node the chosen block in the tree; null when none is chosen, and block and form with it
 * @param way the blocks above the chosen one
 * @param keptAt when the text in the form was kept without being saved; null when it is what was saved
 * @param addable what can be added beside the chosen block
 * @param up whether it can go up; down likewise
 * @param assignments names of assignment types, for a subsection
 * @param zone the one dates are shown and typed in
 * @param pooled how many problems stand in the chosen pool
 * @param refused what was refused just now, in a sentence; null when nothing was
 * @param said what was done just now, as a code; null when nothing was
 */
public record Bench(
        Head head,
        List<Branch> tree,
        DraftNode node,
        List<DraftNode> way,
        DraftBlock block,
        Form form,
        Instant keptAt,
        List<BlockKind> addable,
        boolean up,
        boolean down,
        List<String> assignments,
        ZoneId zone,
        int pooled,
        String refused,
        String said) {

    /** The address of the chosen block. */
    public String here() {
        return head.base() + "/blocks/" + block.id();
    }

    /** The type of a component, or the kind of what holds others. */
    public String type() {
        return block.body() == null ? block.kind().name() : block.body().type();
    }

    public boolean isComponent() {
        return block.kind() == BlockKind.COMPONENT;
    }

    /** Whether there is something to be looked at as a learner. */
    public boolean isShown() {
        return isComponent() || block.kind() == BlockKind.UNIT;
    }

    /** Whether this reader may write the chosen block: of an edition that follows, only what it made its own. */
    public boolean mayWrite() {
        return head.edition().mayWrite() && (head.edition().source() || node != null && node.own());
    }

    /** Whether this reader may change what all editions share: the tree and its settings. */
    public boolean mayShape() {
        return head.edition().mayWrite() && head.edition().source();
    }

    /** The title of the page: the block's, or the course's. */
    public String title() {
        return block == null || block.title().isBlank() ? head.course().title() : block.title();
    }

    /** The block's dates as fields hold them. */
    public String due() {
        return block.settings() == null ? "" : Moments.field(block.settings().due(), zone);
    }

    public String start() {
        return block.settings() == null ? "" : Moments.field(block.settings().start(), zone);
    }

    Bench refused(String sentence) {
        return new Bench(
                head,
                tree,
                node,
                way,
                block,
                form,
                keptAt,
                addable,
                up,
                down,
                assignments,
                zone,
                pooled,
                sentence,
                null);
    }
}
