package palavra.content.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import palavra.content.api.BlockKind;
import palavra.content.api.studio.Place;
import palavra.content.studio.Access.Opened;
import palavra.content.tree.Block;
import palavra.kernel.Refusal;

/** Finds and fills places in the tree. */
final class Places {

    private Places() {}

    /** Lets the block stand right after the named sibling, and numbers all of them anew. */
    static void put(Opened opened, Block block, Place place) {
        fit(opened, block, place.parent());
        var siblings = new ArrayList<Block>(Block.below(opened.course().id, place.parent()));
        siblings.removeIf(one -> one.id.equals(block.id));
        if (block.edition != null) {
            block.behind = behind(opened, siblings, place.after());
        }
        siblings.add(at(siblings, block, place.after()), block);
        block.parent = place.parent();
        for (var position = 0; position < siblings.size(); position++) {
            siblings.get(position).position = position;
        }
    }

    /** The sibling before the block; null when it is the first. */
    static UUID before(Block block) {
        UUID before = null;
        for (var sibling : Block.below(block.course, block.parent)) {
            if (sibling.id.equals(block.id)) {
                return before;
            }
            before = sibling.id;
        }
        return before;
    }

    /** What an edition shows there may have been moved on in the draft: its own block stands at the end of that then. */
    private static int at(List<Block> siblings, Block block, UUID after) {
        if (after == null) {
            return 0;
        }
        for (var at = 0; at < siblings.size(); at++) {
            if (siblings.get(at).id.equals(after)) {
                return at + 1;
            }
        }
        if (block.edition == null) {
            throw wrong();
        }
        return siblings.size();
    }

    /** Behind another own one it stands behind the same sibling of the source. */
    private static UUID behind(Opened opened, List<Block> siblings, UUID after) {
        if (after != null && Block.count("id = ?1 and course = ?2", after, opened.course().id) == 0) {
            throw wrong();
        }
        return siblings.stream()
                .filter(one -> one.id.equals(after) && one.edition != null)
                .findFirst()
                .map(one -> one.behind)
                .orElse(after);
    }

    /** A block of an edition's own may stand below a shared one, never the other way round. */
    private static void fit(Opened opened, Block block, UUID parentId) {
        if (parentId == null) {
            if (block.kind != BlockKind.SECTION) {
                throw wrong();
            }
            return;
        }
        var parent = Block.in(opened.course().id, parentId).orElseThrow(Places::wrong);
        var fits = parent.kind.ordinal() + 1 == block.kind.ordinal();
        var own = parent.edition == null || parent.edition.equals(block.edition);
        if (!fits || !own) {
            throw wrong();
        }
    }

    private static Refusal wrong() {
        return Refusal.invalid("wrong-place", "The block can not stand there.");
    }
}
