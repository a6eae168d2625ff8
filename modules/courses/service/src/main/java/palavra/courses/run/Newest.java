package palavra.courses.run;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The newest publication of an edition, which may be heard of before the edition. */
@Entity
@Table(name = "newest_publication")
public class Newest extends PanacheEntityBase {

    @Id
    @Column(name = "edition_id")
    private UUID edition;

    @Column(name = "publication_id")
    private UUID publication;

    private int number;

    protected Newest() {}

    /** Keeps it unless a newer one is known. */
    public static void heard(UUID edition, UUID publication, int number) {
        getEntityManager()
                .createNativeQuery("insert into newest_publication (edition_id, publication_id, number)"
                        + " values (?1, ?2, ?3) on conflict (edition_id) do update set publication_id ="
                        + " excluded.publication_id, number = excluded.number"
                        + " where newest_publication.number < excluded.number")
                .setParameter(1, edition)
                .setParameter(2, publication)
                .setParameter(3, number)
                .executeUpdate();
    }

    /** What a run that offers the edition from now on shows of it. */
    public static Pin of(UUID edition) {
        return of(java.util.List.of(edition)).getOrDefault(edition, Pin.NOTHING_YET);
    }

    /** The editions' newest publications; none of an edition without one. */
    public static Map<UUID, Pin> of(Collection<UUID> editions) {
        return Newest.<Newest>stream("edition in ?1", editions)
                .collect(Collectors.toMap(one -> one.edition, one -> new Pin(one.publication, one.number)));
    }
}
