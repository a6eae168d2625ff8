package palavra.content.api.studio;

import palavra.content.api.BlockKind;

/**
 * A block to add.
 *
 * @param type of a component; empty for what holds others
 */
public record NewBlock(BlockKind kind, String type, String title, Place place) {}
