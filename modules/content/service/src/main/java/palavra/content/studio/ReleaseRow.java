package palavra.content.studio;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import palavra.content.api.studio.PublicationLine;

/** A publication of an {@link palavra.content.tree.Edition} that waits for its time. */
@Entity(name = "Release")
@Table(name = "release")
public class ReleaseRow extends PanacheEntityBase {

    /** What the publication will be called. */
    @Id
    public UUID id;

    public UUID edition;
    public UUID person;
    public String personName;
    public String note;
    public Instant at;

    static List<UUID> due(Instant now) {
        return getEntityManager()
                .createQuery("select r.id from Release r where r.at <= :now order by r.at", UUID.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** The row, unless another replica has it in its hands. */
    static Optional<ReleaseRow> taken(UUID id) {
        var rows = getEntityManager()
                .createNativeQuery("select * from release where id = :id for update skip locked", ReleaseRow.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(ReleaseRow.class::cast).findFirst();
    }

    static List<ReleaseRow> of(UUID edition) {
        return list("edition = ?1 order by at", edition);
    }

    PublicationLine line() {
        return new PublicationLine(id, 0, at, personName, note, true, null);
    }
}
