package palavra.learning.api.assignment;

import java.nio.file.Path;

/** A file as it arrived, and the name its sender gave it. */
public record SentFile(String name, Path file) {}
