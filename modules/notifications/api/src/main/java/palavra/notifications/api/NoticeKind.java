package palavra.notifications.api;

/** What a notice tells; the reader's language has the words. */
public enum NoticeKind {
    /** Somebody answered the reader, or wrote in a thread the reader began. */
    REPLY(Matter.REPLIES),
    /** Somebody wrote in a thread the reader follows. */
    FOLLOWED(Matter.FOLLOWED),
    /** Somebody called the reader by name in a post. */
    MENTIONED(Matter.REPLIES),
    ENDORSED(Matter.PRAISE),
    ACCEPTED(Matter.PRAISE),
    /** A post of the reader is out of sight; the detail is why, as a code of {@code forums}. */
    HIDDEN(Matter.DECISIONS),
    RESTORED(Matter.DECISIONS),
    APPEAL_REJECTED(Matter.DECISIONS),
    /** The reader may not write for a time. */
    SILENCED(Matter.DECISIONS),
    /** The reader may not come into the forum for a time. */
    BANNED(Matter.DECISIONS),
    /** The reader may write again before the time was over. */
    RELEASED(Matter.DECISIONS),
    /** The reader's address takes no mail; the detail is what its server said. */
    ADDRESS(Matter.DECISIONS),
    /** What the reader answered by mail was not posted; the detail is the code of what refused it, the words are theirs. */
    NOT_POSTED(Matter.DECISIONS),
    /** A place became free for the reader on the waiting list. */
    SEAT(Matter.PLACES),
    STARTED(Matter.PLACES),
    PASSED(Matter.RESULTS),
    /** A certificate was issued; the detail is its id. */
    CERTIFICATE(Matter.RESULTS),
    REVOKED(Matter.RESULTS),
    /** The team of a run tells its learners something; title and words are the team's. */
    ANNOUNCEMENT(Matter.ANNOUNCEMENTS);

    private final Matter matter;

    NoticeKind(Matter matter) {
        this.matter = matter;
    }

    /** Whether it tells what others say in a discussion, so that the reader may want to answer. */
    public boolean isConversation() {
        return matter == Matter.REPLIES || matter == Matter.FOLLOWED || matter == Matter.PRAISE;
    }

    /** What someone chooses by how to be told of it. */
    public Matter matter() {
        return matter;
    }
}
