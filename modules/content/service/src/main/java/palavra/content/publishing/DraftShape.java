package palavra.content.publishing;

import io.quarkus.arc.DefaultBean;
import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.api.BlockKind;
import palavra.content.api.SittingRules;
import palavra.content.tree.Block;
import palavra.content.tree.Edition;

/** The blocks of an edition as they stand in the draft that all editions share. */
@DefaultBean
@ApplicationScoped
public class DraftShape implements EditionShape {

    private static final String SELECT = """
            select id, parent, kind, type, source_id, visible, starts, due, assignment_type, graded,
                   sitting_minutes, sitting_attempts, sitting_wait from block
             where course = :course and removed is null and (edition is null or edition = :edition)""";
    private static final String ORDER = " order by position, edition nulls first, id";

    private final EntityManager manager;

    DraftShape(@PersistenceUnit("content") EntityManager manager) {
        this.manager = manager;
    }

    @Override
    public List<Standing> holders(Edition edition) {
        return read(edition, " and kind <> 'COMPONENT'", Map.of());
    }

    @Override
    public List<Standing> components(Edition edition, Collection<UUID> units) {
        return read(
                edition,
                " and kind = 'COMPONENT' and parent = any(cast(:units as uuid[]))",
                Map.of("units", array(units)));
    }

    @Override
    public List<Standing> all(Edition edition) {
        return read(edition, "", Map.of());
    }

    @Override
    public Map<UUID, UUID> units(Edition edition, Collection<UUID> components) {
        var units = new HashMap<UUID, UUID>();
        read(edition, " and kind = 'COMPONENT' and id = any(cast(:ids as uuid[]))", Map.of("ids", array(components)))
                .forEach(one -> units.put(one.id(), one.parent()));
        return units;
    }

    @Override
    public boolean holds(Edition edition, Block block) {
        return block.removed == null && (block.edition == null || block.edition.equals(edition.id));
    }

    /** The blocks that only this edition has. */
    public List<Standing> own(Edition edition) {
        return read(edition, " and edition = :edition", Map.of());
    }

    private List<Standing> read(Edition edition, String where, Map<String, Object> values) {
        var query = manager.createNativeQuery(SELECT + where + ORDER, Object[].class)
                .setParameter("course", edition.course)
                .setParameter("edition", edition.id);
        values.forEach(query::setParameter);
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(DraftShape::standing).toList();
    }

    private static Standing standing(Object[] row) {
        return new Standing(
                (UUID) row[0],
                (UUID) row[1],
                BlockKind.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4],
                (boolean) row[5],
                (Instant) row[6],
                (Instant) row[7],
                (String) row[8],
                (boolean) row[9],
                SittingRules.of((Integer) row[10], (Integer) row[11], (Integer) row[12]));
    }

    private static String[] array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
