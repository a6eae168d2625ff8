package palavra.content.api;

import java.util.UUID;

/** Told when a publication has words of its own for the certificates that are issued by it. */
public record CertificateWorded(UUID course, UUID edition, UUID publication, CertificateWording wording) {}
