package palavra.content.studio;

import java.util.UUID;
import palavra.content.api.studio.BlockSettings;
import palavra.content.api.studio.Place;

/** What an act changed, as it was before: only the part of its kind is there. */
record Inverse(String title, Place place, BlockSettings settings, BlockSettings then) {

    static final Inverse NONE = new Inverse(null, null, null, null);

    static Inverse title(String was) {
        return new Inverse(was, null, null, null);
    }

    static Inverse place(UUID parent, UUID after) {
        return new Inverse(null, new Place(parent, after), null, null);
    }

    static Inverse settings(BlockSettings was, BlockSettings then) {
        return new Inverse(null, null, was, then);
    }
}
