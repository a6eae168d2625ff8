package palavra.content.tree;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import palavra.kernel.Language;

/** One language and community version of a {@link Course}. */
@Entity
public class Edition extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID course;
    String language;
    public String community;
    public boolean source;

    /** What it is called. */
    public String title;

    public static Optional<Edition> sourceOf(UUID course) {
        return find("course = ?1 and source", course).firstResultOptional();
    }

    public static Optional<Edition> of(UUID course, Language language, String community) {
        return find("course = ?1 and language = ?2 and community = ?3", course, language.tag(), community)
                .firstResultOptional();
    }

    /** The edition, kept from being published by anyone else until the transaction ends. */
    public static Edition locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public Language language() {
        return Language.of(language);
    }

    public void speak(Language language) {
        this.language = language.tag();
    }
}
