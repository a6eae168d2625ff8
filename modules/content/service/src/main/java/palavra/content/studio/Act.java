package palavra.content.studio;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import palavra.content.Json;

/** Something a person did to the tree of an {@link palavra.content.tree.Edition}. Never changed or removed. */
@Entity
@Immutable
public class Act extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID edition;
    public UUID person;
    public Instant at;
    public String kind;
    public UUID block;
    public String title;
    String inverse;

    /** The act this one takes back; null for all others. */
    public UUID undoes;

    Inverse inverse() {
        return Json.read(inverse, Inverse.class);
    }

    /** Whether somebody else did the same to its block since, and did not take that back. */
    boolean isOvertaken() {
        return count(
                        "from Act a where a.block = ?1 and a.kind = ?2 and a.person <> ?3 and a.at >= ?4"
                                + " and not exists (select 1 from Act u where u.undoes = a.id)",
                        block,
                        kind,
                        person,
                        at)
                > 0;
    }

    static Optional<Act> lastOf(UUID person, UUID edition) {
        return find(
                        "from Act a where a.edition = ?1 and a.person = ?2 and a.undoes is null"
                                + " and not exists (select 1 from Act u where u.undoes = a.id) order by a.at desc, a.id desc",
                        edition,
                        person)
                .firstResultOptional();
    }
}
