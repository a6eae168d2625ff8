package palavra.content.api.translation;

/** How an edition departs from its source in a block, and why. */
public record Adaptation(Kind kind, String reason) {

    /** The ways to depart. A block that only the edition has is ADDED; it comes by the studio's door. */
    public enum Kind {
        REPLACED,
        HIDDEN,
        ADDED
    }
}
