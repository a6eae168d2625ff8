package palavra.content.api.translation;

import java.util.UUID;

/**
 * A word of the course and what it is called in the edition's language.
 *
 * @param id null for a new one
 * @param target empty when it is not to be translated
 * @param not words to avoid for it, separated by commas; may be empty
 */
public record Term(UUID id, String source, String target, String not) {}
