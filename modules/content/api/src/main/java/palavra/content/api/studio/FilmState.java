package palavra.content.api.studio;

import java.util.List;
import palavra.content.api.Rendition;

/**
 * How far a film of a course is with being made smaller.
 *
 * @param path of the file in the course
 * @param why it stays as it was uploaded ({@code UNREADABLE}, {@code TOO_LONG}, {@code TOO_LARGE}, {@code NOT_MADE}); null when
 *     nothing is wrong
 * @param renditions what was made of it, the smallest first; their path is only their name
 */
public record FilmState(String path, State state, String why, List<Rendition> renditions) {

    /** Where it stands. */
    public enum State {
        WAITING,
        MAKING,
        MADE,
        FAILED,
        /** The machine has no program for it: learners get the film as it was uploaded. */
        NO_PROGRAM
    }
}
