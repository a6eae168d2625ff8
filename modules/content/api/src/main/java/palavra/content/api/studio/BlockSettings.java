package palavra.content.api.studio;

import java.time.Instant;
import palavra.content.api.SittingRules;

/**
 * What all editions share of a block.
 *
 * @param assignmentType of a subsection: what its points count as; empty for practice
 * @param sitting of a subsection: how it is answered as a whole; null where it is not
 */
public record BlockSettings(boolean visible, Instant start, Instant due, String assignmentType, SittingRules sitting) {

    /** What is not answered as a whole. */
    public BlockSettings(boolean visible, Instant start, Instant due, String assignmentType) {
        this(visible, start, due, assignmentType, null);
    }
}
