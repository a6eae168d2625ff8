package palavra.frontend.learn;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import palavra.content.api.OutlineUnit;
import palavra.kernel.Language;
import palavra.learning.api.Completion;

/**
 * A unit as a bead on the cord.
 *
 * @param language of the title, where it is not that of the edition; else null
 * @param bytes text and pictures, without audio and video
 * @param opens from when its reader can open it; null when they can
 */
record CordUnit(
        UUID id, String title, Language language, String bead, boolean here, long bytes, boolean video, Instant opens) {

    static CordUnit of(OutlineUnit unit, Map<UUID, Completion> completion, Map<UUID, Instant> opens, UUID here) {
        var isHere = unit.id().equals(here);
        var bead = Bead.of(completion.get(unit.id()));
        return new CordUnit(
                unit.id(),
                unit.title(),
                unit.language(),
                isHere && !bead.equals("done") ? "here" : bead,
                isHere,
                unit.bytes(),
                unit.components().contains("video"),
                opens.get(unit.id()));
    }
}
