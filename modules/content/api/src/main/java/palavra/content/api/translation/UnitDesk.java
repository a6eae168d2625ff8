package palavra.content.api.translation;

import java.util.List;
import java.util.UUID;

/** A unit at the desk. */
public record UnitDesk(UUID unit, String title, UUID previous, UUID next, Hold hold, List<BlockDesk> blocks) {

    /**
     * A block with its fields.
     *
     * @param type of a component, or section, subsection, unit; about and certificate for what the course says outside its
     *     tree
     * @param adaptation null while it follows the source
     * @param task the open review task of it; null when there is none
     */
    public record BlockDesk(UUID id, String type, String title, Adaptation adaptation, UUID task, List<Field> fields) {

        /** Whether it is no block of the tree but the about page or what certificates say. */
        public boolean isPage() {
            return type.equals("about") || type.equals("certificate");
        }
    }
}
