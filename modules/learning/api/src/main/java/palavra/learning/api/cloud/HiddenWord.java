package palavra.learning.api.cloud;

/** Whether a word of a cloud, as it is counted, is hidden. */
public record HiddenWord(String word, boolean hidden) {}
