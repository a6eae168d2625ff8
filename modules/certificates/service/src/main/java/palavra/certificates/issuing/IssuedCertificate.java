package palavra.certificates.issuing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import palavra.certificates.api.CertificateState;
import palavra.certificates.signing.CanonicalJson;
import palavra.certificates.signing.Keyring;
import palavra.kernel.Refusal;

/** A certificate that was issued. Root: itself, for it outlives enrollment, run and account. */
@Entity
@Table(name = "certificate")
public class IssuedCertificate extends PanacheEntityBase {

    @Id
    String id;

    UUID run;
    UUID person;
    String kind;
    int version;

    /** The signed text, byte for byte. */
    String record;

    @Column(name = "record_seal")
    String recordSeal;

    @Enumerated(EnumType.STRING)
    CertificateState state = CertificateState.VALID;

    @Column(name = "state_since")
    Instant stateSince;

    @Column(name = "state_reason")
    String stateReason = "";

    @Column(name = "superseded_by")
    String supersededBy;

    @Column(name = "state_seal")
    String stateSeal;

    @Column(name = "grade_shown")
    boolean gradeShown = true;

    @Column(name = "issued_at")
    Instant issuedAt;

    /** The certificate with that id, with a lock on its row. */
    static Optional<IssuedCertificate> locked(String id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    public static Optional<IssuedCertificate> withId(String id) {
        return findByIdOptional(id);
    }

    public static Optional<IssuedCertificate> newestOf(UUID person, UUID run) {
        return find("person = ?1 and run = ?2 order by version desc", person, run)
                .firstResultOptional();
    }

    public static List<IssuedCertificate> of(UUID person) {
        return list("person = ?1 order by issuedAt desc, id", person);
    }

    static IssuedCertificate sealed(FrozenRecord frozen, Keyring keyring) {
        var fresh = new IssuedCertificate();
        fresh.id = frozen.id();
        fresh.run = frozen.run();
        fresh.person = frozen.person();
        fresh.kind = frozen.kind();
        fresh.version = frozen.version();
        fresh.record = CanonicalJson.of(frozen);
        fresh.recordSeal = keyring.seal(fresh.record);
        fresh.issuedAt = frozen.issuedAt();
        fresh.stateSince = frozen.issuedAt();
        fresh.stateSeal = keyring.seal(fresh.stateText());
        return fresh;
    }

    /** Writes the row unless this person has this certificate already; false then, whoever was faster. */
    boolean persistOnce() {
        return getEntityManager()
                        .createNativeQuery(
                                "insert into certificate (id, run, person, kind, version, record, record_seal,"
                                        + " state, state_since, state_seal, issued_at, grade_shown)"
                                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"
                                        + " on conflict on constraint certificate_once do nothing")
                        .setParameter(1, id)
                        .setParameter(2, run)
                        .setParameter(3, person)
                        .setParameter(4, kind)
                        .setParameter(5, version)
                        .setParameter(6, record)
                        .setParameter(7, recordSeal)
                        .setParameter(8, state.name())
                        .setParameter(9, stateSince)
                        .setParameter(10, stateSeal)
                        .setParameter(11, issuedAt)
                        .setParameter(12, gradeShown)
                        .executeUpdate()
                == 1;
    }

    void revoke(String reason, Instant now, Keyring keyring) {
        if (state != CertificateState.VALID) {
            throw Refusal.conflict("certificate-not-valid", "Only a valid certificate can be revoked.");
        }
        state = CertificateState.REVOKED;
        stateSince = now;
        stateReason = reason;
        stateSeal = keyring.seal(stateText());
    }

    /** Whether record and state are still what was sealed, and the record is this certificate's. */
    public boolean isGenuine(Keyring keyring) {
        return keyring.fits(recordSeal, record)
                && keyring.fits(stateSeal, stateText())
                && frozen().id().equals(id)
                && frozen().person().equals(person)
                && frozen().run().equals(run);
    }

    public FrozenRecord frozen() {
        return CanonicalJson.read(record, FrozenRecord.class);
    }

    private String stateText() {
        return CanonicalJson.of(Map.of(
                "id",
                id,
                "state",
                state.name(),
                "since",
                stateSince.toString(),
                "reason",
                stateReason,
                "supersededBy",
                supersededBy == null ? "" : supersededBy));
    }

    public UUID run() {
        return run;
    }

    public UUID person() {
        return person;
    }

    public CertificateState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    public String stateReason() {
        return stateReason;
    }

    public String supersededBy() {
        return supersededBy;
    }

    public boolean gradeShown() {
        return gradeShown;
    }
}
