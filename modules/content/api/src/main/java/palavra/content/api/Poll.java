package palavra.content.api;

import java.util.List;

/**
 * A question without a right answer. Option ids are unique within it and never reused.
 *
 * @param lasting whether a vote stays as it was first given; otherwise it may be changed until the poll is closed
 * @param closed whether it takes no votes any more
 * @param results when learners see how all voted
 */
public record Poll(String question, List<Choice> options, boolean lasting, boolean closed, Results results) {

    /** One thing to choose. */
    public record Choice(String id, String text) {}

    /** When learners see how all voted; of a closed poll everyone sees it. */
    public enum Results {
        AFTER_VOTE,
        ALWAYS,
        WHEN_CLOSED
    }

    public Poll {
        results = results == null ? Results.AFTER_VOTE : results;
    }

    public Poll(String question, List<Choice> options) {
        this(question, options, false, false, null);
    }

    /** The same poll in other words. */
    public Poll saying(String question, List<Choice> options) {
        return new Poll(question, options, lasting, closed, results);
    }
}
