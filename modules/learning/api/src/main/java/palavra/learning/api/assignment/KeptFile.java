package palavra.learning.api.assignment;

/** A file of a learner's work with its bytes. Whoever shows it offers it as a download and never as a page. */
public record KeptFile(String name, byte[] bytes) {}
