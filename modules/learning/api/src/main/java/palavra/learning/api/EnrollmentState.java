package palavra.learning.api;

/** Where an enrollment stands. */
public enum EnrollmentState {
    ACTIVE,
    WITHDRAWN
}
