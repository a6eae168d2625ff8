package palavra.frontend.certificate;

import java.time.Instant;
import java.time.ZoneId;
import palavra.certificates.api.Certificate;
import palavra.certificates.api.CertificateState;

/**
 * A certificate as pages show it.
 *
 * @param checked when its worth was looked up
 */
public record Printed(Certificate it, ZoneId zone, Instant checked) {

    /** A certificate of that moment. */
    public static Printed of(Certificate certificate, Instant checked) {
        return new Printed(certificate, ZoneId.of(certificate.zone()), checked);
    }

    /** The word the page's texts and styles know the state by. */
    public String state() {
        return switch (it.state()) {
            case VALID -> "valid";
            case SUPERSEDED -> "replaced";
            case REVOKED -> "revoked";
            case EXPIRED -> "expired";
            case ALTERED -> "altered";
        };
    }

    public boolean isValid() {
        return it.state() == CertificateState.VALID;
    }

    /** What was changed after it was issued is not repeated as if it were true. */
    public boolean isTrustworthy() {
        return it.state() != CertificateState.ALTERED;
    }

    public boolean isDated() {
        return it.runStart() != null && it.runEnd() != null;
    }

    public boolean isOtherTitle() {
        return !it.courseTitle().equals(it.editionTitle());
    }

    /** The public address without its scheme, as it is read aloud. */
    public String address() {
        return it.address().replaceFirst("^https?://", "");
    }
}
