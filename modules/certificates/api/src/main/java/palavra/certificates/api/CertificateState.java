package palavra.certificates.api;

/** What a certificate is worth now. */
public enum CertificateState {
    VALID,
    SUPERSEDED,
    REVOKED,
    EXPIRED,
    /** What is stored is not what was signed: somebody changed it, and none of it can be trusted. */
    ALTERED
}
