package palavra.content.api.studio;

import java.util.UUID;
import palavra.content.api.BlockKind;
import palavra.kernel.Language;

/**
 * A block in the draft tree.
 *
 * @param parent null for sections
 * @param type the component's type; empty for what holds others
 * @param state how it stands to the last publication
 * @param own whether this edition added or replaced it for itself
 * @param language of the title, where it is not that of the edition; else null
 */
public record DraftNode(
        UUID id,
        UUID parent,
        BlockKind kind,
        String type,
        String title,
        State state,
        boolean visible,
        boolean own,
        Language language) {

    /** How a draft stands to what learners see. */
    public enum State {
        PUBLISHED,
        CHANGED,
        NEW
    }
}
