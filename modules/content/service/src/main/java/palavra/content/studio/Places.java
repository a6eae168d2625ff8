package palavra.content.studio;

import java.util.ArrayList;
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
        var at = place.after() == null ? 0 : index(siblings, place.after()) + 1;
        siblings.add(at, block);
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

    private static int index(Iterable<Block> siblings, UUID after) {
        var at = 0;
        for (var sibling : siblings) {
            if (sibling.id.equals(after)) {
                return at;
            }
            at++;
        }
        throw wrong();
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
