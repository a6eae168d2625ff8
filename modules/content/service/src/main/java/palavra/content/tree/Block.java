package palavra.content.tree;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.content.api.BlockKind;

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

    @Enumerated(EnumType.STRING)
    public BlockKind kind;

    public int position;
    public boolean visible;
    public Instant starts;
    public Instant due;
    public String assignmentType;
    public boolean graded;

    public static List<Block> of(UUID course) {
        return list("course", course);
    }

    /** The blocks an edition may show, in the order of their places, its own additions after the shared ones. */
    public static List<Block> visibleIn(Edition edition) {
        return list(
                "course = ?1 and visible and (edition is null or edition = ?2) order by position, edition nulls first, id",
                edition.course,
                edition.id);
    }
}
