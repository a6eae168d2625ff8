package palavra.certificates.issuing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import palavra.certificates.api.Wording;
import palavra.certificates.api.Wording.Signatory;
import palavra.certificates.signing.CanonicalJson;
import palavra.content.api.CertificateWorded;
import palavra.content.api.CertificateWording;

/** What certificates say by a publication. Root: the publication, which never changes; neither does this. */
@Entity
@Table(name = "wording")
class WordingCopy extends PanacheEntityBase {

    @Id
    UUID publication;

    UUID edition;
    String title;
    String statement;
    String signatories;

    static void keep(CertificateWorded told) {
        if (findById(told.publication()) != null) {
            return;
        }
        var copy = new WordingCopy();
        copy.publication = told.publication();
        copy.edition = told.edition();
        copy.title = told.wording().title();
        copy.statement = told.wording().statement();
        copy.signatories = CanonicalJson.of(told.wording().signatories());
        copy.persist();
    }

    /**
     * What a certificate says by that publication, with these values filled in; empty for the words that Palavra has. So is
     * a statement that needs what is not known, such as hours that nobody said.
     */
    static Optional<Wording> filled(UUID publication, Map<String, String> values) {
        return WordingCopy.<WordingCopy>findByIdOptional(publication)
                .map(copy -> new Wording(
                        copy.title,
                        CertificateWording.filled(copy.statement, values).orElse(""),
                        List.of(CanonicalJson.read(copy.signatories, Signatory[].class))));
    }
}
