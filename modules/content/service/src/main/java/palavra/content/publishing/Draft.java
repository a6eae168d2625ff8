package palavra.content.publishing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.api.BlockKind;
import palavra.content.publishing.EditionShape.Standing;
import palavra.kernel.Language;

/** The draft tree of one edition down to its units, as its readers would see it: without what is hidden, in its order. */
final class Draft {

    /**
     * A section, subsection or unit.
     *
     * @param language of the title, where it is not that of the edition; else null
     */
    record Node(Standing at, String title, Language language) {

        UUID id() {
            return at.id();
        }

        UUID parent() {
            return at.parent();
        }

        /** What it counts as; empty when it is not graded. */
        String assignmentType() {
            return at.graded() ? at.assignmentType() : "";
        }
    }

    private final Map<UUID, Node> nodes = new LinkedHashMap<>();
    private final Map<UUID, List<Node>> children = new HashMap<>();
    private final Map<String, Node> bySourceId = new HashMap<>();

    /** @param inOrder siblings in their order, parents anywhere */
    Draft(List<Node> inOrder) {
        for (var node : inOrder) {
            nodes.put(node.id(), node);
            bySourceId.put(node.at().sourceId(), node);
            children.computeIfAbsent(node.parent(), parent -> new ArrayList<>()).add(node);
        }
    }

    List<Node> sections() {
        return below(null);
    }

    /** The children of a block, or the sections for null. */
    List<Node> below(UUID parent) {
        return children.getOrDefault(parent, List.of());
    }

    /** The units that readers reach, in their order. */
    List<Node> units() {
        return sections().stream()
                .flatMap(section -> below(section.id()).stream())
                .flatMap(subsection -> below(subsection.id()).stream())
                .toList();
    }

    Node node(UUID id) {
        return nodes.get(id);
    }

    /** From when a block is open: the latest start of its own and of what holds it; null for from the beginning. */
    Instant opens(Node node) {
        var above = nodes.get(node.parent());
        var from = above == null ? null : opens(above);
        var own = node.at().starts();
        return from == null || own != null && own.isAfter(from) ? own : from;
    }

    boolean knows(String sourceId) {
        return bySourceId.containsKey(sourceId);
    }

    /** The unit that a link to this section, subsection or unit leads to: itself or the first one in it; else null. */
    UUID unitFor(String sourceId) {
        return first(bySourceId.get(sourceId));
    }

    /** The same by id. */
    UUID unitFor(UUID block) {
        return first(nodes.get(block));
    }

    private UUID first(Node node) {
        var at = node;
        while (at != null && at.at().kind() != BlockKind.UNIT) {
            at = below(at.id()).stream().findFirst().orElse(null);
        }
        return at == null ? null : at.id();
    }
}
