package palavra.content.tree;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One saved state of a {@link BlockText}, written by {@link History}. */
@Entity(name = "Revision")
@Table(name = "revision")
@Immutable
@IdClass(RevisionRow.Key.class)
public class RevisionRow extends PanacheEntityBase {

    private static final int MOST = 200;

    /** A block in an edition and the count of its states. */
    public record Key(UUID edition, UUID block, int number) implements Serializable {}

    @Id
    public UUID edition;

    @Id
    public UUID block;

    @Id
    public int number;

    public String title;
    public String body;
    public String hash;
    public UUID person;
    public String personName;
    public Instant at;
    public boolean minor;

    public static Optional<RevisionRow> find(UUID edition, UUID block, int number) {
        return findByIdOptional(new Key(edition, block, number));
    }

    /** Newest first. */
    public static List<RevisionRow> of(UUID edition, UUID block) {
        return RevisionRow.<RevisionRow>find("edition = ?1 and block = ?2 order by number desc", edition, block)
                .range(0, MOST - 1)
                .list();
    }
}
