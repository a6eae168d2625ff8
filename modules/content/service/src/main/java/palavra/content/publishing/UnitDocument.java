package palavra.content.publishing;

import java.util.List;
import java.util.UUID;
import palavra.content.tree.StoredBody;
import palavra.kernel.Language;

/** A unit as published: its components in their order, keys included. Stored as one JSON text, read by one statement. */
public record UnitDocument(List<Part> parts) {

    /**
     * One component.
     *
     * @param language of the title, where it is not that of the edition; else null
     */
    public record Part(UUID id, String title, Language language, StoredBody body) {}
}
