package palavra.content.tree;

import palavra.kernel.Actor;

/** Told in the transaction in which somebody begins an edition that follows its source. */
public record EditionBegun(Actor actor, Edition edition) {}
