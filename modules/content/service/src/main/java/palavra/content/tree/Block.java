package palavra.content.tree;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import palavra.content.api.BlockKind;
import palavra.content.api.SittingRules;

/** A node of a {@link Course}'s draft tree: its place and settings, which all editions share. Texts are per edition. */
@Entity
public class Block extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID course;

    /** The id its package gave it, by which later imports and translations find it. */
    public String sourceId;

    /** The one edition that added it for itself; null when it is of the course. */
    public UUID edition;

    public UUID parent;

    /** The type of a component, as in its body; empty for what holds others. */
    public String type;

    /** The act that took it out of the draft; null while it is in. */
    public UUID removed;

    @Enumerated(EnumType.STRING)
    public BlockKind kind;

    public int position;

    /** The sibling that a block of one edition was put behind, wherever the draft moves that; null for the first place. */
    public UUID behind;

    public boolean visible;
    public Instant starts;
    public Instant due;
    public String assignmentType;
    public boolean graded;

    /** How a subsection is answered as a whole: null where each problem is answered for itself. */
    @Column(name = "sitting_minutes")
    Integer sittingMinutes;

    @Column(name = "sitting_attempts")
    Integer sittingAttempts;

    @Column(name = "sitting_wait")
    Integer sittingWait;

    public static List<Block> of(UUID course) {
        return list("course", course);
    }

    /** What stands in the draft below a block, or the sections of the course for null, in their order. */
    public static List<Block> below(UUID course, UUID parent) {
        var order = " order by position, edition nulls first, id";
        return parent == null
                ? list("course = ?1 and removed is null and parent is null" + order, course)
                : list("course = ?1 and removed is null and parent = ?2" + order, course, parent);
    }

    /** A block of the draft; empty when there is none or it was taken out. */
    public static Optional<Block> in(UUID course, UUID id) {
        return find("id = ?1 and course = ?2 and removed is null", id, course).firstResultOptional();
    }

    public SittingRules sitting() {
        return SittingRules.of(sittingMinutes, sittingAttempts, sittingWait);
    }

    /** @param rules null for that each problem is answered for itself */
    public void sit(SittingRules rules) {
        sittingMinutes = rules == null ? null : rules.minutes();
        sittingAttempts = rules == null ? null : rules.attempts();
        sittingWait = rules == null ? null : rules.waitMinutes();
    }

    /** Whether it was made here and not brought by a package, so that no package takes it away. */
    public boolean isFromStudio() {
        return sourceId.equals(id.toString());
    }
}
