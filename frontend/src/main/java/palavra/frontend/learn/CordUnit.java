package palavra.frontend.learn;

import java.util.Map;
import java.util.UUID;
import palavra.content.api.OutlineUnit;
import palavra.learning.api.Completion;

/**
 * A unit as a bead on the cord.
 *
 * @param bytes text and pictures, without audio and video
 */
record CordUnit(UUID id, String title, String bead, boolean here, long bytes, boolean video) {

    static CordUnit of(OutlineUnit unit, Map<UUID, Completion> completion, UUID here) {
        var isHere = unit.id().equals(here);
        var bead = Bead.of(completion.get(unit.id()));
        return new CordUnit(
                unit.id(),
                unit.title(),
                isHere && !bead.equals("done") ? "here" : bead,
                isHere,
                unit.bytes(),
                unit.components().contains("video"));
    }
}
