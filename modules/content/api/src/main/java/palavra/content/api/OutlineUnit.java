package palavra.content.api;

import java.util.List;
import java.util.UUID;

/**
 * A unit in the outline.
 *
 * @param bytes text and pictures in bytes as sent, without audio and video
 * @param components the types in it in their order, for example html, video, problem, discussion, placeholder
 */
public record OutlineUnit(UUID id, String title, List<String> components, long bytes) {}
