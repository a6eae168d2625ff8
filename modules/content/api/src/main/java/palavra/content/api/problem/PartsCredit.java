package palavra.content.api.problem;

/** How an answer of several parts that is not wholly right earns points. */
public enum PartsCredit {
    NONE,
    /** Every part that is right earns its share. */
    EVERY_PART,
    /** Of an order: everything that rightly follows another earns its share, wherever both stand. */
    EVERY_NEIGHBOR
}
