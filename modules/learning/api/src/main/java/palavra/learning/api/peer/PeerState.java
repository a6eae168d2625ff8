package palavra.learning.api.peer;

/** How far the assessment of a learner's work by peers is. */
public enum PeerState {
    NOT_HANDED_IN,
    /** Reviews come. */
    WITH_PEERS,
    /** Too few came, or something was reported: the team grades it. */
    WITH_TEAM,
    GRADED
}
