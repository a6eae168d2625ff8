package palavra.content.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import palavra.content.api.BlockKind;
import palavra.content.tree.Block;
import palavra.content.tree.BlockText;
import palavra.content.tree.Edition;
import palavra.kernel.Ids;

/**
 * Writes the tree of a package over the draft of an edition. Blocks are the same where their source ids are. The source
 * edition decides on places and settings; another edition brings texts, and blocks only it has are its own adaptation.
 */
final class TreeWriter {

    private final Edition edition;
    private final Bodies bodies;
    private final Map<String, Block> blocks = new HashMap<>();
    private final Map<UUID, BlockText> texts = new HashMap<>();
    private final Set<UUID> seen = new HashSet<>();
    private final Set<String> edited = new HashSet<>();

    TreeWriter(Edition edition, Bodies bodies) {
        this.edition = edition;
        this.bodies = bodies;
        Block.of(edition.course).forEach(block -> blocks.put(block.sourceId, block));
        BlockText.of(edition.id).forEach(text -> texts.put(text.block, text));
    }

    /** The source ids of those blocks whose text a person wrote since the last package came, which stays. */
    Set<String> write(List<palavra.content.olx.Block> sections) {
        write(sections, null);
        var ofStudio = blocks.values().stream()
                .filter(Block::isFromStudio)
                .map(block -> block.id)
                .collect(Collectors.toSet());
        texts.values().stream()
                .filter(text -> !ofStudio.contains(text.block))
                .forEach(text -> text.hidden = !seen.contains(text.block));
        return edited;
    }

    private void write(List<palavra.content.olx.Block> children, UUID parent) {
        for (var position = 0; position < children.size(); position++) {
            var child = children.get(position);
            var block = block(child, parent, position);
            say(block.id, child);
            write(child.children(), block.id);
        }
    }

    private Block block(palavra.content.olx.Block from, UUID parent, int position) {
        var block = blocks.get(from.sourceId());
        if (block != null && !mayPlace(block)) {
            return block;
        }
        var isNew = block == null;
        if (isNew) {
            block = new Block();
            block.id = Ids.next();
            block.course = edition.course;
            block.sourceId = from.sourceId();
            blocks.put(block.sourceId, block);
        }
        block.edition = edition.source ? null : edition.id;
        block.parent = parent;
        block.kind = BlockKind.valueOf(from.kind().name());
        block.position = position;
        block.removed = null;
        block.type = Bodies.type(from);
        block.visible = from.visible();
        block.starts = from.start();
        block.due = from.due();
        block.assignmentType = from.assignmentType();
        block.graded = from.graded();
        block.sit(from.sitting());
        if (isNew) {
            block.persist();
        }
        return block;
    }

    private boolean mayPlace(Block block) {
        return edition.source || edition.id.equals(block.edition);
    }

    private void say(UUID block, palavra.content.olx.Block from) {
        var text = texts.get(block);
        var isNew = text == null;
        if (isNew) {
            text = new BlockText();
            text.edition = edition.id;
            text.block = block;
            texts.put(block, text);
        }
        if (!text.imported(from.title(), bodies.of(from))) {
            edited.add(from.sourceId());
        }
        seen.add(block);
        if (isNew) {
            text.persist();
        }
    }
}
