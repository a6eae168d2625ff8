package palavra.courses.api;

/** What a person may do in one run, beyond what their roles on the platform say. */
public enum RunRole {
    FACILITATOR,
    AUTHOR,
    TRANSLATOR,
    LEAD
}
