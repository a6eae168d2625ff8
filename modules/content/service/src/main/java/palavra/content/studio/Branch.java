package palavra.content.studio;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import palavra.content.publishing.Touched;
import palavra.content.tree.Block;

/** A block with all below it, and what a change of its place touches. */
@ApplicationScoped
class Branch {

    private final EntityManager manager;
    private final Touched touched;

    Branch(@PersistenceUnit("content") EntityManager manager, Touched touched) {
        this.manager = manager;
        this.touched = touched;
    }

    /** The block and all below it, parents before children. */
    List<Block> of(Block top) {
        var branch = new ArrayList<Block>();
        branch.add(top);
        for (Collection<Block> level = List.of(top); !level.isEmpty(); ) {
            level = Block.list(
                    "removed is null and parent in ?1 order by position, edition nulls first, id",
                    level.stream().map(block -> block.id).toList());
            branch.addAll(level);
        }
        return branch;
    }

    /**
     * Takes the block and all below it out of the draft, in the name of an act. What other editions added below it stays
     * theirs: their readers see it until the source is published without what holds it.
     */
    void remove(Block top, UUID act) {
        touch(top);
        manager.createNativeQuery("""
                        with recursive branch as (
                            select id, edition from block where id = :top
                            union all select b.id, b.edition from block b join branch on b.parent = branch.id
                             where b.removed is null and b.edition is not distinct from branch.edition)
                        update block set removed = :act where id in (select id from branch)""")
                .setParameter("top", top.id)
                .setParameter("act", act)
                .executeUpdate();
        manager.clear();
    }

    /** Whether somebody else wrote in the block or below it since. */
    boolean isWrittenByOthers(UUID top, UUID person, Instant since) {
        return !manager.createNativeQuery("""
                        with recursive branch as (
                            select id from block where id = :top
                            union all select b.id from block b join branch on b.parent = branch.id where b.removed is null)
                        select 1 from revision r join branch on branch.id = r.block
                         where r.person <> :person and r.at >= :since limit 1""", Integer.class)
                .setParameter("top", top)
                .setParameter("person", person)
                .setParameter("since", since)
                .getResultList()
                .isEmpty();
    }

    /** Puts back what an act took out. */
    void restore(UUID act) {
        manager.createNativeQuery("update block set removed = null where removed = :act")
                .setParameter("act", act)
                .executeUpdate();
        manager.clear();
    }

    /** The shape around the block changed: what holds it is composed anew, and whatever links to it or to what holds it. */
    void touch(Block block) {
        manager.flush();
        List<Object[]> rows = manager.createNativeQuery("""
                        with recursive up as (
                            select id, parent, source_id, kind from block where id = :block
                            union all select b.id, b.parent, b.source_id, b.kind from block b join up on b.id = up.parent),
                        down as (
                            select id, source_id, kind from block where id = :block
                            union all select b.id, b.source_id, b.kind from block b join down on b.parent = down.id)
                        select id, source_id, kind from up union select id, source_id, kind from down""", Object[].class)
                .setParameter("block", block.id)
                .getResultList();
        var units = new ArrayList<UUID>();
        var sourceIds = new ArrayList<String>();
        for (var row : rows) {
            sourceIds.add((String) row[1]);
            sourceIds.add(row[0].toString());
            if (row[2].equals("UNIT")) {
                units.add((UUID) row[0]);
            }
        }
        touched.shape(block.course, units, sourceIds);
        changed(block);
    }

    /** Place or settings of the block, or what is in its parent, are not what was published. */
    private void changed(Block block) {
        Set<UUID> ids = new HashSet<>();
        ids.add(block.id);
        if (block.parent != null) {
            ids.add(block.parent);
        }
        manager.createNativeQuery("""
                        update block_text set published = '' where published is not null
                           and block = any(cast(:ids as uuid[]))""")
                .setParameter("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .executeUpdate();
    }
}
