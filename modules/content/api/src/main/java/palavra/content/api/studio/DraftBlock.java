package palavra.content.api.studio;

import java.time.Instant;
import java.util.UUID;
import palavra.content.api.BlockKind;

/**
 * A block to be edited.
 *
 * @param body null for what holds others
 * @param revision of its text in this edition, from 1
 * @param kept what the actor wrote here and did not save; null when nothing
 */
public record DraftBlock(
        UUID id,
        UUID parent,
        BlockKind kind,
        String title,
        Body body,
        BlockSettings settings,
        int revision,
        String savedBy,
        Instant savedAt,
        Kept kept) {

    /** Unsaved writing and when it was kept. */
    public record Kept(Writing writing, Instant at) {}
}
