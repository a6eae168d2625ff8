package palavra.content.api.translation;

import java.time.Instant;
import java.util.List;
import palavra.content.api.studio.Difference.Piece;

/**
 * A text of the source and its target.
 *
 * @param part what it is, in a word: title, paragraph, heading, item, cell, legend (of a figure or table), definition,
 *     quotation, summary, code, alt (of a picture), question, note, option, feedback, hint, explanation, unit (after a
 *     number), caption, media or file
 * @param ordinal which one of its part within the block, from 1; 0 when there is only one
 * @param graded whether points hang on its block
 * @param source with inline tags as {@code <1>…</1>} and {@code <2/>}
 * @param target empty while missing
 * @param version of the target, 0 while missing
 * @param own whether the actor wrote the target, so that somebody else has to approve it
 * @param pieces how the source changed since the target was made; empty unless stale
 * @param minorProposed whether the author says that the change needs no new translation
 */
public record Field(
        FieldKey key,
        String part,
        int ordinal,
        boolean graded,
        String source,
        String target,
        State state,
        boolean machine,
        int version,
        String by,
        boolean own,
        Instant at,
        List<Piece> pieces,
        boolean minorProposed,
        List<Check> checks) {}
