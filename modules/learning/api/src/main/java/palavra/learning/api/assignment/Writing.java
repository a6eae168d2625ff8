package palavra.learning.api.assignment;

/**
 * What a learner writes.
 *
 * @param key made once for the page it was written on: handed in twice with the same key is once
 */
public record Writing(String key, String text) {}
