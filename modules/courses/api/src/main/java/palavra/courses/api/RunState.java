package palavra.courses.api;

/** How far a run is; each state allows what the ones before it did, except that an archived run is only read. */
public enum RunState {
    DRAFT,
    ANNOUNCED,
    ENROLLING,
    RUNNING,
    CLOSING,
    ARCHIVED
}
