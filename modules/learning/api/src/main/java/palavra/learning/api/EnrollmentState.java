package palavra.learning.api;

/** Where an enrollment stands. */
public enum EnrollmentState {
    /** Known by e-mail only, until someone comes who has it. */
    INVITED,
    /** In line for a seat. */
    WAITING,
    ACTIVE,
    WITHDRAWN,
    /** Taken out by the run's team; only the team lets them in again. */
    REMOVED
}
