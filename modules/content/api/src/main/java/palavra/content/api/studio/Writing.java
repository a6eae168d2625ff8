package palavra.content.api.studio;

/**
 * What somebody writes into a block.
 *
 * @param body null for what holds others
 * @param base the revision it was written over
 * @param minor whether the author proposes to all editions to keep their approved translations
 */
public record Writing(String title, Body body, int base, boolean minor) {}
