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
        List<Component> components) {

    /** The same unit with other components. */
    public UnitContent with(List<Component> components) {
        return new UnitContent(publication, edition, language, section, subsection, unit, previous, next, components);
    }
}
