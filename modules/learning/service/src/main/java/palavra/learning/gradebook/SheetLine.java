package palavra.learning.gradebook;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Points that a file gives one learner, and what was there when it was read. Root: enrollment. */
@Entity
@Table(name = "score_sheet_line")
class SheetLine extends PanacheEntityBase {

    @Embeddable
    record Key(UUID sheet, UUID enrollment, UUID block) {}

    @EmbeddedId
    Key id;

    int line;
    BigDecimal was;
    BigDecimal becomes;

    static SheetLine of(UUID enrollment, UUID block, int line, BigDecimal was, BigDecimal becomes) {
        var one = new SheetLine();
        one.id = new Key(null, enrollment, block);
        one.line = line;
        one.was = was;
        one.becomes = becomes;
        return one;
    }

    void keep(UUID sheet) {
        id = new Key(sheet, id.enrollment(), id.block());
        persist();
    }

    static List<SheetLine> of(UUID sheet) {
        return list("id.sheet = ?1 order by line, id.block", sheet);
    }
}
