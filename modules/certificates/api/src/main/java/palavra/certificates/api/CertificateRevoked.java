package palavra.certificates.api;

import java.util.UUID;

/** Told when a certificate is taken back. */
public record CertificateRevoked(String id, UUID run, UUID person, String reason) {}
