package palavra.content.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * A unit in the outline.
 *
 * @param bytes text and pictures in bytes as sent, without audio and video
 * @param components the types in it in their order, for example html, video, problem, discussion, placeholder
 * @param opens from when learners may read it, in runs that keep dates: the latest start of the unit and of what holds
 *     it; null for from the beginning
 * @param language of the title, where it is not that of the edition; else null
 */
public record OutlineUnit(
        UUID id, String title, List<String> components, long bytes, Instant opens, Language language) {

    /** A unit whose title is in the edition's language. */
    public OutlineUnit(UUID id, String title, List<String> components, long bytes, Instant opens) {
        this(id, title, components, bytes, opens, null);
    }

    /** A unit that is open from the beginning. */
    public OutlineUnit(UUID id, String title, List<String> components, long bytes) {
        this(id, title, components, bytes, null, null);
    }

    /** Whether its date has come. */
    public boolean isOpen(Instant now) {
        return opens == null || !opens.isAfter(now);
    }
}
