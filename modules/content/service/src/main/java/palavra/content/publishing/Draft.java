package palavra.content.publishing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.tree.Block;
import palavra.content.tree.BlockText;
import palavra.content.tree.Edition;

/** The draft tree of one edition as its readers would see it: without what is hidden, in its order. */
final class Draft {

    private final Map<UUID, Block> blocks = new HashMap<>();
    private final Map<UUID, BlockText> texts = new HashMap<>();
    private final Map<UUID, List<Block>> children = new HashMap<>();
    private final Map<String, Block> bySourceId = new HashMap<>();

    Draft(Edition edition) {
        BlockText.of(edition.id).stream().filter(text -> !text.hidden).forEach(text -> texts.put(text.block, text));
        for (var block : Block.visibleIn(edition)) {
            if (texts.containsKey(block.id)) {
                blocks.put(block.id, block);
                bySourceId.put(block.sourceId, block);
                children.computeIfAbsent(block.parent, parent -> new ArrayList<>())
                        .add(block);
            }
        }
    }

    List<Block> sections() {
        return below(null);
    }

    /** The children of a block, or the sections for null. */
    List<Block> below(UUID parent) {
        return children.getOrDefault(parent, List.of());
    }

    BlockText text(Block block) {
        return texts.get(block.id);
    }

    /** The unit a link to that block leads to: the unit itself, the one around it, or the first one in it; else null. */
    UUID unitFor(String sourceId) {
        var block = bySourceId.get(sourceId);
        while (block != null) {
            switch (block.kind) {
                case UNIT -> {
                    return block.id;
                }
                case COMPONENT -> block = blocks.get(block.parent);
                default -> block = below(block.id).stream().findFirst().orElse(null);
            }
        }
        return null;
    }
}
