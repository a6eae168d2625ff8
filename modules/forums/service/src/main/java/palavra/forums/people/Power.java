package palavra.forums.people;

/** How much someone may do in a run, in this order: nobody acts on an equal or higher one. Kept by its place. */
public enum Power {
    LEARNER,
    TEAM,
    LEAD,
    ADMINISTRATOR
}
