package palavra.certificates.api;

import java.util.UUID;

/** Told when a certificate is issued. */
public record CertificateIssued(String id, UUID run, UUID person, UUID edition) {}
