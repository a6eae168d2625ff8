package palavra.content.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A unit in the outline.
 *
 * @param bytes text and pictures in bytes as sent, without audio and video
 * @param components the types in it in their order, for example html, video, problem, discussion, placeholder
 * @param opens from when learners may read it, in runs that keep dates: the latest start of the unit and of what holds
 *     it; null for from the beginning
 */
public record OutlineUnit(UUID id, String title, List<String> components, long bytes, Instant opens) {

    /** A unit that is open from the beginning. */
    public OutlineUnit(UUID id, String title, List<String> components, long bytes) {
        this(id, title, components, bytes, null);
    }

    /** Whether its date has come. */
    public boolean isOpen(Instant now) {
        return opens == null || !opens.isAfter(now);
    }
}
