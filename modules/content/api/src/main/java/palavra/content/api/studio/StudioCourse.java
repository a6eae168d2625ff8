package palavra.content.api.studio;

import java.util.List;
import java.util.UUID;

/** A course as those who write it see it. */
public record StudioCourse(UUID id, String slug, String title, List<StudioEdition> editions) {}
