package palavra.certificates.api;

/** What a certificate is worth now. */
public enum CertificateState {
    VALID,
    SUPERSEDED,
    REVOKED,
    EXPIRED
}
