package palavra.certificates.verifying;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import palavra.certificates.api.Certificate;
import palavra.certificates.api.CertificateState;
import palavra.certificates.api.Certificates;
import palavra.certificates.api.Wording;
import palavra.certificates.issuing.CertificateRecords;
import palavra.certificates.issuing.IssuedCertificate;
import palavra.certificates.issuing.Issuing;
import palavra.certificates.printing.Paper;
import palavra.certificates.signing.Keyring;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** The door in this process. */
@ApplicationScoped
public class CertificatesDoor implements Certificates {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");

    @Inject
    Issuing issuing;

    @Inject
    CertificateRecords records;

    @Inject
    Keyring keyring;

    @Inject
    Paper paper;

    @ConfigProperty(name = "palavra.url", defaultValue = "http://localhost:8080")
    String url;

    @Override
    @Transactional
    public Optional<Certificate> mine(Actor actor, UUID run) {
        return IssuedCertificate.newestOf(actor.signedIn().id(), run).map(certificate -> view(certificate, true));
    }

    @Override
    @Transactional
    public List<Certificate> mine(Actor actor) {
        return IssuedCertificate.of(actor.signedIn().id()).stream()
                .map(certificate -> view(certificate, true))
                .toList();
    }

    @Override
    @Transactional
    public Certificate verify(String id) {
        return view(existing(id), false);
    }

    @Override
    public byte[] pdf(String id) {
        var certificate = verify(id);
        if (certificate.state() == CertificateState.ALTERED) {
            throw Refusal.conflict("certificate-altered", "This certificate was changed after it was issued.");
        }
        return paper.print(certificate);
    }

    @Override
    public Certificate revoke(Actor actor, String id, String reason) {
        issuing.revoke(actor, wellFormed(id), reason);
        return verify(id);
    }

    @Override
    public Certificate showGrade(Actor actor, String id, boolean shown) {
        issuing.showGrade(actor, wellFormed(id), shown);
        return verify(id);
    }

    @Override
    public JsonNode records(Actor actor) {
        return records.of(actor.signedIn().id());
    }

    private static IssuedCertificate existing(String id) {
        return IssuedCertificate.withId(wellFormed(id)).orElseThrow(Refusal::notFound);
    }

    private static String wellFormed(String id) {
        if (id == null || !ID.matcher(id).matches()) {
            throw Refusal.notFound();
        }
        return id;
    }

    private Certificate view(IssuedCertificate stored, boolean forHolder) {
        var genuine = stored.isGenuine(keyring);
        var frozen = stored.frozen();
        return new Certificate(
                frozen.id(),
                numberOf(frozen.id()),
                frozen.name(),
                frozen.courseTitle(),
                frozen.word(),
                frozen.institution(),
                frozen.spoken(),
                frozen.editionTitle(),
                frozen.paper(),
                frozen.motif(),
                stored.gradeShown() || forHolder ? (Integer) frozen.percent() : null,
                stored.gradeShown(),
                frozen.rule(),
                frozen.hours(),
                frozen.runStart(),
                frozen.runEnd(),
                frozen.zone(),
                frozen.issuedAt(),
                genuine ? stored.state() : CertificateState.ALTERED,
                genuine ? stored.stateSince() : frozen.issuedAt(),
                genuine ? stored.stateReason() : "",
                genuine ? stored.supersededBy() : null,
                frozen.run(),
                frozen.course(),
                frozen.version(),
                url + "/certificates/" + frozen.id(),
                frozen.wording() == null ? Wording.NONE : frozen.wording());
    }

    private static String numberOf(String id) {
        return id.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
