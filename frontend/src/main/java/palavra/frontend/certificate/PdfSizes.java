package palavra.frontend.certificate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import palavra.certificates.api.Certificate;
import palavra.certificates.api.CertificateState;
import palavra.certificates.api.Certificates;

/** How many bytes a printed certificate has: said before the download, and printed only once to know it. */
@ApplicationScoped
class PdfSizes {

    /** What the size depends on. */
    private record Print(String id, boolean gradeShown, CertificateState state) {}

    @Inject
    Certificates certificates;

    private final Cache<Print, Long> sizes =
            Caffeine.newBuilder().maximumSize(100_000).build();

    long of(Certificate certificate) {
        var print = new Print(certificate.id(), certificate.gradeShown(), certificate.state());
        return sizes.get(print, unknown -> (long) certificates.pdf(certificate.id()).length);
    }
}
