package palavra.content.studio;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import palavra.content.Json;
import palavra.content.api.studio.DraftBlock;
import palavra.content.api.studio.Writing;

/** What a person is writing in a block of an {@link palavra.content.tree.Edition} and did not save yet. */
@Entity
@IdClass(Kept.Key.class)
public class Kept extends PanacheEntityBase {

    /** A person at a block. */
    public record Key(UUID person, UUID edition, UUID block) implements Serializable {}

    @Id
    public UUID person;

    @Id
    public UUID edition;

    @Id
    public UUID block;

    String writing;
    Instant at;

    static Optional<DraftBlock.Kept> find(UUID person, UUID edition, UUID block) {
        return Kept.<Kept>findByIdOptional(new Key(person, edition, block))
                .map(kept -> new DraftBlock.Kept(Json.read(kept.writing, Writing.class), kept.at));
    }

    /** Two windows of one person may keep at once: the later one stays. */
    static void keep(UUID person, UUID edition, UUID block, Writing writing, Instant at) {
        getEntityManager()
                .createNativeQuery("""
                        insert into kept (person, edition, block, writing, at)
                        values (:person, :edition, :block, :writing, :at)
                        on conflict (person, edition, block) do update set writing = excluded.writing, at = excluded.at""")
                .setParameter("person", person)
                .setParameter("edition", edition)
                .setParameter("block", block)
                .setParameter("writing", Json.write(writing))
                .setParameter("at", at)
                .executeUpdate();
    }

    static void forget(UUID person, UUID edition, UUID block) {
        delete("person = ?1 and edition = ?2 and block = ?3", person, edition, block);
    }
}
