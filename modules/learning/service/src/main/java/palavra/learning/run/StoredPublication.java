package palavra.learning.run;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import palavra.content.api.Assessment;

/** A publication with its keys as content answered it once; no later question needs content to be up. */
@Entity
@Table(name = "publication")
class StoredPublication extends PanacheEntityBase {

    @Id
    UUID id;

    UUID edition;

    @Convert(converter = Document.class)
    Assessment assessment;

    static void store(UUID id, Assessment assessment) {
        if (findById(id) == null) {
            var stored = new StoredPublication();
            stored.id = id;
            stored.edition = assessment.outline().edition();
            stored.assessment = assessment;
            stored.persist();
        }
    }

    @Immutable
    @Converter
    static class Document extends Json<Assessment> {
        Document() {
            super(new TypeReference<>() {});
        }
    }
}
