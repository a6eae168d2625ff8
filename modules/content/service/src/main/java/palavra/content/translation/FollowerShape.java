package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.api.BlockKind;
import palavra.content.publishing.DraftShape;
import palavra.content.publishing.EditionShape;
import palavra.content.tree.Block;
import palavra.content.tree.Edition;

/**
 * How an edition that follows stands: as its source's learners see it, whatever the authors are doing to the draft. The
 * edition's own blocks stand among that, see {@link OwnBlocks}.
 */
@ApplicationScoped
class FollowerShape implements EditionShape {

    private final DraftShape draft;
    private final SourceShapes source;
    private final OwnBlocks own;

    FollowerShape(DraftShape draft, SourceShapes source, OwnBlocks own) {
        this.draft = draft;
        this.source = source;
        this.own = own;
    }

    @Override
    public List<Standing> holders(Edition edition) {
        return edition.source
                ? draft.holders(edition)
                : own.among(edition, source.holders(edition), one -> one.kind() != BlockKind.COMPONENT);
    }

    @Override
    public List<Standing> components(Edition edition, Collection<UUID> units) {
        if (edition.source) {
            return draft.components(edition, units);
        }
        var wanted = new HashSet<>(units);
        return own.among(
                edition,
                source.components(edition, units),
                one -> one.kind() == BlockKind.COMPONENT && wanted.contains(one.parent()));
    }

    @Override
    public List<Standing> all(Edition edition) {
        if (edition.source) {
            return draft.all(edition);
        }
        var all = new ArrayList<>(holders(edition));
        all.addAll(components(edition, all.stream().map(Standing::id).toList()));
        return all;
    }

    @Override
    public Map<UUID, UUID> units(Edition edition, Collection<UUID> components) {
        if (edition.source) {
            return draft.units(edition, components);
        }
        var units = new HashMap<>(source.units(edition, components));
        draft.own(edition).stream()
                .filter(one -> components.contains(one.id()))
                .forEach(one -> units.put(one.id(), one.parent()));
        return units;
    }

    @Override
    public boolean holds(Edition edition, Block block) {
        return edition.source || block.edition != null ? draft.holds(edition, block) : source.holds(edition, block.id);
    }
}
