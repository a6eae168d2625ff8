package palavra.frontend.studio.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import palavra.content.api.BlockKind;
import palavra.content.api.studio.DraftNode;
import palavra.content.api.studio.DraftTree;
import palavra.kernel.Refusal;

/** The draft tree with its ways up and down. Only what is on the way to the chosen block is drawn, however large it is. */
public final class Branches {

    /** Up to so many units a section is drawn down to its units at once. */
    private static final int FEW = 40;

    private final DraftTree tree;
    private final Map<UUID, DraftNode> byId = new HashMap<>();
    private final Map<UUID, List<DraftNode>> below = new HashMap<>();

    public Branches(DraftTree tree) {
        this.tree = tree;
        for (var node : tree.nodes()) {
            byId.put(node.id(), node);
            below.computeIfAbsent(node.parent(), any -> new ArrayList<>()).add(node);
        }
    }

    public DraftTree tree() {
        return tree;
    }

    public DraftNode node(UUID id) {
        var node = byId.get(id);
        if (node == null) {
            throw Refusal.notFound();
        }
        return node;
    }

    boolean has(UUID id) {
        return byId.containsKey(id);
    }

    public List<DraftNode> below(UUID parent) {
        return below.getOrDefault(parent, List.of());
    }

    /** From its section down to itself. */
    public List<DraftNode> path(UUID id) {
        var path = new ArrayList<DraftNode>();
        for (var at = id; at != null; at = node(at).parent()) {
            path.addFirst(node(at));
        }
        return path;
    }

    /** The whole tree, open along the way to the chosen block, which may be null. */
    public List<Branch> drawn(UUID chosen) {
        var way = new HashSet<UUID>();
        if (chosen != null) {
            path(chosen).forEach(node -> way.add(node.id()));
        } else if (!below(null).isEmpty()) {
            way.add(below(null).getFirst().id());
        }
        return below(null).stream()
                .map(node -> branch(node, way, chosen, false))
                .toList();
    }

    /** What is right below a block, for the one who unfolds it. */
    public List<Branch> unfolded(UUID parent) {
        var few = isSmall(node(parent));
        return below(parent).stream()
                .map(node -> branch(node, Set.of(), null, few))
                .toList();
    }

    private Branch branch(DraftNode node, Set<UUID> way, UUID chosen, boolean inSmall) {
        var parts = below(node.id());
        var onWay = way.contains(node.id());
        var open = !parts.isEmpty() && (onWay || inSmall && node.kind() == BlockKind.SUBSECTION);
        var small = onWay && isSmall(node);
        var drawn = open
                ? parts.stream().map(part -> branch(part, way, chosen, small)).toList()
                : List.<Branch>of();
        return new Branch(node, drawn, parts.size(), open, node.id().equals(chosen));
    }

    private boolean isSmall(DraftNode node) {
        return node.kind() == BlockKind.SECTION
                && below(node.id()).stream()
                                .mapToInt(part -> below(part.id()).size())
                                .sum()
                        <= FEW;
    }
}
