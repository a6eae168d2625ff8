package palavra.frontend.studio.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import palavra.content.api.BlockKind;
import palavra.content.api.studio.DraftNode;
import palavra.content.api.studio.Place;

/** Where a block goes by one step up or down, and where a new one goes beside the chosen one. */
public final class Placing {

    private final Branches tree;

    public Placing(Branches tree) {
        this.tree = tree;
    }

    /** One step up: before its elder sibling, or to the end of what stands before its parent. Null at the very top. */
    public Place up(UUID id) {
        var node = tree.node(id);
        var siblings = tree.below(node.parent());
        var at = siblings.indexOf(node);
        if (at > 0) {
            return new Place(
                    node.parent(), at == 1 ? null : siblings.get(at - 2).id());
        }
        var before = beside(node.parent(), -1);
        return before == null ? null : new Place(before.id(), last(before.id()));
    }

    /** One step down, likewise. Null at the very end. */
    public Place down(UUID id) {
        var node = tree.node(id);
        var siblings = tree.below(node.parent());
        var at = siblings.indexOf(node);
        if (at < siblings.size() - 1) {
            return new Place(node.parent(), siblings.get(at + 1).id());
        }
        var after = beside(node.parent(), 1);
        return after == null ? null : new Place(after.id(), null);
    }

    /** What can be added while a block is chosen; null when none is. */
    public List<BlockKind> addable(UUID chosen) {
        var kinds = new ArrayList<BlockKind>();
        for (var kind : BlockKind.values()) {
            if (place(kind, chosen) != null) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** After the chosen block or the one of its kind above it; else at the end of the chosen one or its last part. */
    public Place place(BlockKind kind, UUID chosen) {
        if (kind == BlockKind.SECTION) {
            var section = chosen == null ? null : tree.path(chosen).getFirst().id();
            return new Place(null, section == null ? last(null) : section);
        }
        if (chosen == null) {
            return null;
        }
        var path = tree.path(chosen);
        if (path.size() > kind.ordinal()) {
            var sibling = path.get(kind.ordinal());
            return new Place(sibling.parent(), sibling.id());
        }
        var holder = path.getLast().id();
        for (var depth = path.size(); depth < kind.ordinal(); depth++) {
            holder = last(holder);
            if (holder == null) {
                return null;
            }
        }
        return new Place(holder, last(holder));
    }

    private UUID last(UUID parent) {
        var parts = tree.below(parent);
        return parts.isEmpty() ? null : parts.getLast().id();
    }

    /** What stands before or after a block in the whole course, of the same kind; null when there is nothing. */
    private DraftNode beside(UUID id, int step) {
        if (id == null) {
            return null;
        }
        var kind = tree.node(id).kind();
        var inOrder = ordered(null, kind, new ArrayList<>());
        var at = inOrder.indexOf(tree.node(id)) + step;
        return at < 0 || at >= inOrder.size() ? null : inOrder.get(at);
    }

    private List<DraftNode> ordered(UUID parent, BlockKind kind, List<DraftNode> found) {
        for (var node : tree.below(parent)) {
            if (node.kind() == kind) {
                found.add(node);
            } else {
                ordered(node.id(), kind, found);
            }
        }
        return found;
    }
}
