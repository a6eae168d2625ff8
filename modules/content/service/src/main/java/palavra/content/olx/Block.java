package palavra.content.olx;

import java.time.Instant;
import java.util.List;
import palavra.content.api.SittingRules;

/**
 * A node of the imported tree.
 *
 * @param sourceId the id the package gave it, unique in the tree; a second import finds the block by it
 * @param visible false means for the team only, until an author decides
 * @param due null means none; only subsections have one
 * @param start null means with its parent
 * @param assignmentType the type a graded subsection counts for, or empty
 * @param body null for everything but components
 * @param sitting of a subsection with a time limit; else null
 */
public record Block(
        String sourceId,
        Kind kind,
        String title,
        boolean visible,
        Instant due,
        Instant start,
        String assignmentType,
        boolean graded,
        Body body,
        List<Block> children,
        SittingRules sitting) {

    /** A node without a time limit. */
    Block(
            String sourceId,
            Kind kind,
            String title,
            boolean visible,
            Instant due,
            Instant start,
            String assignmentType,
            boolean graded,
            Body body,
            List<Block> children) {
        this(sourceId, kind, title, visible, due, start, assignmentType, graded, body, children, null);
    }

    public enum Kind {
        SECTION,
        SUBSECTION,
        UNIT,
        COMPONENT
    }

    static Block component(String sourceId, String title, boolean visible, Body body) {
        return new Block(sourceId, Kind.COMPONENT, title, visible, null, null, "", false, body, List.of());
    }
}
