package palavra.content.api;

import palavra.kernel.Language;

/**
 * One line of a transcript, in seconds from the start.
 *
 * @param language where it is not that of the transcript; else null
 */
public record Cue(double start, double end, String text, Language language) {

    public Cue(double start, double end, String text) {
        this(start, end, text, null);
    }
}
