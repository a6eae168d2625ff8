package palavra.content.api;

import java.util.List;
import java.util.UUID;

/**
 * Told when the about page of an edition says something else.
 *
 * @param overview safe HTML
 */
public record EditionDescribed(
        UUID course, UUID edition, String title, String word, String lead, String overview, List<String> abilities) {}
