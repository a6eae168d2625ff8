package palavra.content.publishing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.api.BlockKind;
import palavra.content.api.SittingRules;
import palavra.content.tree.Block;
import palavra.content.tree.Edition;

/**
 * How the blocks of an edition stand: the source as its authors put them, the others as the source was last published,
 * with their own blocks among them. Call it inside a transaction.
 */
public interface EditionShape {

    /** Sections, subsections and units: siblings in their order, parents anywhere. */
    List<Standing> holders(Edition edition);

    /** The components of these units in their order. */
    List<Standing> components(Edition edition, Collection<UUID> units);

    /** Everything: siblings in their order, parents anywhere. */
    List<Standing> all(Edition edition);

    /** The unit that each of these components stands in; those that stand nowhere are missing. */
    Map<UUID, UUID> units(Edition edition, Collection<UUID> components);

    /** Whether the edition holds the block. */
    boolean holds(Edition edition, Block block);

    /**
     * A block in its place.
     *
     * @param type of a component; empty for what holds others
     * @param starts from when it is open; null for from the beginning
     * @param visible whether readers get it
     * @param sitting of a subsection that is answered as a whole; else null
     */
    record Standing(
            UUID id,
            UUID parent,
            BlockKind kind,
            String type,
            String sourceId,
            boolean visible,
            Instant starts,
            Instant due,
            String assignmentType,
            boolean graded,
            SittingRules sitting) {}
}
