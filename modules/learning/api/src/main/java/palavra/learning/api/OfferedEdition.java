package palavra.learning.api;

import java.util.UUID;
import palavra.kernel.Language;

/**
 * An edition one can change to inside the run; answers and grade stay.
 *
 * @param community whom it was made for, in its own language; empty for the source
 */
public record OfferedEdition(UUID id, Language language, String title, String community) {}
