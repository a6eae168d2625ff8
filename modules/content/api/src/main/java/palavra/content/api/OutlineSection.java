package palavra.content.api;

import java.util.List;
import java.util.UUID;

/** A section in the outline. */
public record OutlineSection(UUID id, String title, List<OutlineSubsection> subsections) {}
