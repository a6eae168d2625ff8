package palavra.forums.api;

/** A mark on a thread or a post, set with true and taken back with false. */
public enum Mark {
    VOTE("posts", "vote"),
    FLAG("posts", "flag"),
    ENDORSE("posts", "endorsement"),
    ACCEPT("posts", "acceptance"),
    HIDE("posts", "hiding"),
    PIN("threads", "pin"),
    CLOSE("threads", "closing"),
    FOLLOW("threads", "follow"),
    BOOKMARK("threads", "bookmark");

    private final String of;
    private final String noun;

    Mark(String of, String noun) {
        this.of = of;
        this.noun = noun;
    }

    /** {@code posts} or {@code threads}: what it is set on. A thread's first post has the id of the thread. */
    public String of() {
        return of;
    }

    /** How addresses call it. */
    public String noun() {
        return noun;
    }

    /** Whether only the run's team may set it. */
    public boolean isOfTheTeam() {
        return this == ENDORSE || this == HIDE || this == PIN || this == CLOSE;
    }
}
