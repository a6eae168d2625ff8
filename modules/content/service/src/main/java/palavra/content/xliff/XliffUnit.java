package palavra.content.xliff;

import java.util.List;
import java.util.UUID;
import palavra.content.api.translation.FieldKey;
import palavra.content.api.translation.State;

/**
 * A field on its way out.
 *
 * @param unit the file it stands in
 * @param codes what the tags of the source stand for, in their order
 * @param notes what colleagues wrote on it
 */
public record XliffUnit(
        FieldKey key, UUID unit, String source, String target, State state, List<String> codes, List<String> notes) {}
