package palavra.launcher.bench;

/**
 * Something a learner sent to a thread, as their client knows it.
 *
 * @param key names the write: a post's own key, else what it changes and whose it is
 * @param post the post that is voted for or changed; null for a new one
 * @param text what a post says from then on; null for a vote
 * @param sent when it was sent first, in nanoseconds of one clock
 * @param answered when its answer came
 */
record Wrote(
        Kind kind,
        String key,
        String person,
        String post,
        String text,
        Handed.Outcome outcome,
        long sent,
        long answered) {

    enum Kind {
        POST,
        VOTE,
        EDIT
    }

    boolean isAcked() {
        return outcome == Handed.Outcome.ACKED;
    }
}
