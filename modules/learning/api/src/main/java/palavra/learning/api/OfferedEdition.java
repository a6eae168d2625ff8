package palavra.learning.api;

import java.util.UUID;
import palavra.kernel.Language;

/** An edition one can change to inside the run; answers and grade stay. */
public record OfferedEdition(UUID id, Language language, String title) {}
