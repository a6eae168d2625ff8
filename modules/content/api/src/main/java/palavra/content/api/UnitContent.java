package palavra.content.api;

import java.util.List;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * A unit's components with its place in the tree.
 *
 * @param previous null at the beginning; next null at the end
 */
public record UnitContent(
        UUID publication,
        UUID edition,
        Language language,
        OutlineSection section,
        OutlineSubsection subsection,
        OutlineUnit unit,
        OutlineUnit previous,
        OutlineUnit next,
        List<Component> components) {}
