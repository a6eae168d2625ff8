package palavra.content.tree;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import palavra.content.Json;
import palavra.content.api.CertificateWording;
import palavra.content.api.CertificateWording.Signatory;

/** What certificates say in one edition. Part of {@link Edition}; there is none before somebody writes it. */
@Entity
@Table(name = "edition_wording")
public class Wording extends PanacheEntityBase {

    @Id
    UUID edition;

    String title = "";
    String statement = "";
    String signatories = "[]";
    int version;

    @Column(name = "based_on")
    public Integer basedOn;

    /** The version that was published last. */
    Integer published;

    /** What an edition wrote; one that says nothing and is not stored where it did not. */
    public static Wording of(UUID edition) {
        return Wording.<Wording>findByIdOptional(edition).orElseGet(() -> fresh(edition));
    }

    /** The same, kept from others until the transaction ends; call it with the {@link Edition} locked. */
    public static Wording locked(UUID edition) {
        Wording known = findById(edition, LockModeType.PESSIMISTIC_WRITE);
        return known == null ? fresh(edition) : known;
    }

    private static Wording fresh(UUID edition) {
        var fresh = new Wording();
        fresh.edition = edition;
        return fresh;
    }

    public CertificateWording words() {
        return new CertificateWording(title, statement, List.of(Json.read(signatories, Signatory[].class)));
    }

    public void say(CertificateWording words) {
        title = words.title();
        statement = words.statement();
        signatories = Json.write(words.signatories());
        version++;
        persist();
    }

    public int version() {
        return version;
    }
}
