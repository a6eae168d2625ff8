package palavra.frontend.studio.editor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import palavra.content.api.AssignmentType;
import palavra.content.api.BlockKind;
import palavra.content.api.Pool;
import palavra.content.api.studio.DraftBlock;
import palavra.content.api.studio.DraftNode;
import palavra.content.api.studio.Studio;
import palavra.content.api.studio.Writing;
import palavra.frontend.shell.Shell;
import palavra.frontend.studio.Heads;
import palavra.frontend.studio.tree.Branches;
import palavra.frontend.studio.tree.Placing;

/** Sets the bench up for one who writes: what they kept is on it, unless they ask for what is saved. */
@ApplicationScoped
public class Benches {

    private final Studio studio;
    private final Heads heads;
    private final Shell shell;

    Benches(Studio studio, Heads heads, Shell shell) {
        this.studio = studio;
        this.heads = heads;
        this.shell = shell;
    }

    /** Without a block chosen. */
    public Bench of(UUID edition, String said) {
        var tree = new Branches(studio.tree(shell.actor(), edition));
        var addable = new Placing(tree).addable(null);
        return new Bench(
                heads.of(edition, "content"),
                tree.drawn(null),
                null,
                List.of(),
                null,
                null,
                null,
                addable,
                false,
                false,
                List.of(),
                shell.zone(),
                0,
                null,
                said);
    }

    /** With a block as it is saved, or as the actor kept it. */
    public Bench of(UUID edition, UUID id, boolean saved, String said) {
        var block = studio.block(shell.actor(), edition, id);
        var kept = saved ? null : kept(block);
        var writing = kept == null ? saved(block) : kept.writing();
        return of(edition, block, null, writing, kept, said);
    }

    /** With a form as it was sent. */
    Bench of(UUID edition, DraftBlock block, Form form) {
        return of(edition, block, form, null, null, null);
    }

    /** What the actor wrote and did not save; null when there is nothing, or nothing that differs. */
    static DraftBlock.Kept kept(DraftBlock block) {
        var kept = block.kept();
        if (kept == null || kept.writing() == null) {
            return null;
        }
        var same = kept.writing().title().equals(block.title())
                && java.util.Objects.equals(kept.writing().body(), block.body());
        return same ? null : kept;
    }

    static Writing saved(DraftBlock block) {
        return new Writing(block.title(), block.body(), block.revision(), false);
    }

    private Bench of(UUID edition, DraftBlock block, Form form, Writing writing, DraftBlock.Kept kept, String said) {
        var head = heads.of(edition, "content");
        var tree = new Branches(studio.tree(shell.actor(), edition));
        var placing = new Placing(tree);
        return new Bench(
                head,
                tree.drawn(block.id()),
                tree.node(block.id()),
                tree.path(block.id()),
                block,
                form != null ? form : Bodies.form(writing, head.edition().language()),
                kept == null ? null : kept.at(),
                placing.addable(block.id()),
                placing.up(block.id()) != null,
                placing.down(block.id()) != null,
                assignments(block, head.course().id()),
                shell.zone(),
                pooled(tree, block),
                null,
                said);
    }

    /** What learners do not see is in no pool. */
    private static int pooled(Branches tree, DraftBlock block) {
        var shown =
                tree.below(block.parent()).stream().filter(DraftNode::visible).toList();
        return Pool.in(shown, DraftNode::type).stream()
                .filter(one -> one.pool().id().equals(block.id()))
                .mapToInt(one -> one.problems().size())
                .sum();
    }

    private List<String> assignments(DraftBlock block, UUID course) {
        return block.kind() == BlockKind.SUBSECTION
                ? studio.grading(shell.actor(), course).types().stream()
                        .map(AssignmentType::name)
                        .toList()
                : List.of();
    }
}
