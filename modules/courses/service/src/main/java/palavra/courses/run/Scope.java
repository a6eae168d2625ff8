package palavra.courses.run;

/** How far a right reaches: everything inside the thing it was given for. */
public enum Scope {
    INSTITUTION,
    COURSE,
    EDITION,
    RUN
}
