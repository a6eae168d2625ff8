package palavra.learning.api.roster;

/** The key one joins a run with, as staff wrote it; empty for none. */
public record RunKey(String key) {}
