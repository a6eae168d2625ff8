package palavra.learning.api.insight;

/** What may be wrong with a problem. The limits are those of classical test theory. */
public enum Flaw {
    /** Fewer than 30 % of the points at the first try. */
    TOO_HARD,
    /** More than 90 %. */
    TOO_EASY,
    /** Who does well elsewhere does hardly better here: correlation with the rest below 0.2. */
    WEAK,
    /** A wrong option draws those who do well elsewhere. */
    MISLEADING,
    /** Much harder in one edition than in the others, beyond chance: its translation is suspect. */
    TRANSLATION
}
