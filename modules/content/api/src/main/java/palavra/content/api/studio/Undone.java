package palavra.content.api.studio;

import java.util.UUID;

/** An act that was taken back: its kind in a word (add, move, rename, set, duplicate, delete) and what it was done to. */
public record Undone(String act, UUID block, String title) {}
