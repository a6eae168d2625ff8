package palavra.content.publishing;

import java.util.List;
import java.util.UUID;
import palavra.content.tree.StoredBody;

/** A unit as published: its components in their order, keys included. Stored as one JSON text, read by one statement. */
public record UnitDocument(List<Part> parts) {

    /** One component. */
    public record Part(UUID id, String title, StoredBody body) {}
}
