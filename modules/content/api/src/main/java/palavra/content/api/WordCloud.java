package palavra.content.api;

/**
 * A question that everyone answers with a few words, to be seen together afterwards.
 *
 * @param question safe HTML; may be empty
 * @param inputs how many words each learner may send, 1 to {@link #MOST_INPUTS}
 * @param top how many of the words said most are shown, 1 to {@link #MOST_SHOWN}
 * @param shares whether learners see beside the number which share of all said a word
 */
public record WordCloud(String question, int inputs, int top, boolean shares) {

    public static final int MOST_INPUTS = 20;
    public static final int MOST_SHOWN = 250;

    /** What Open edX takes where nothing is said. */
    public static final WordCloud USUAL = new WordCloud("", 5, MOST_SHOWN, true);

    /** The same cloud in other words. */
    public WordCloud asking(String question) {
        return new WordCloud(question, inputs, top, shares);
    }
}
