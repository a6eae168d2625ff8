package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.tree.Edition;

/** Which blocks editions say in their own way, and whether a person decided so or a package brought it. */
@ApplicationScoped
class Departures {

    /** The reason of what nobody decided here, but a package brought. */
    static final String IMPORTED = "imported";

    private final Sql sql;

    Departures(Sql sql) {
        this.sql = sql;
    }

    boolean isReplaced(Edition edition, UUID block) {
        return !sql.rows(
                        "select 1 from adaptation where edition = :edition and block = :block and kind = 'REPLACED'",
                        Map.of("edition", edition.id, "block", block))
                .isEmpty();
    }

    /** Whether a person said that the block is the edition's own. */
    boolean isDecided(Edition edition, UUID block) {
        return !sql.rows(
                        "select 1 from adaptation where edition = :edition and block = :block and reason <> :imported",
                        Map.of("edition", edition.id, "block", block, "imported", IMPORTED))
                .isEmpty();
    }

    /** The blocks that a person replaced with what the edition says itself. */
    List<UUID> decided(Edition edition) {
        return sql
                .rows(
                        "select block from adaptation where edition = :edition and kind = 'REPLACED' and reason <> :imported",
                        Map.of("edition", edition.id, "imported", IMPORTED))
                .stream()
                .map(row -> Sql.id(row[0]))
                .toList();
    }
}
