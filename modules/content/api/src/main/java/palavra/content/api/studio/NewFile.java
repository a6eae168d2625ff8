package palavra.content.api.studio;

import java.nio.file.Path;

/** A file as it arrived and the path it shall have in the course, for example {@code images/roof.jpg}. */
public record NewFile(String path, Path file) {}
