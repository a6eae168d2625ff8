package palavra.content.xliff;

import palavra.content.api.translation.FieldKey;

/**
 * A unit as a file brings it.
 *
 * @param target null when the file has none for it
 * @param line where the unit begins
 */
public record XliffText(FieldKey key, String source, String target, int line) {}
