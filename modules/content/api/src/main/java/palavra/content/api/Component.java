package palavra.content.api;

import java.util.UUID;

/**
 * One component of a unit. Exactly one of html, video, placeholder is there, or none for problems and discussions, which their own modules keep.
 *
 * @param type html, video, problem, discussion or placeholder
 * @param html safe HTML; addresses of media are already those of the run
 * @param placeholder what stood here in the package and can not be shown, in a word: its type
 */
public record Component(UUID id, String type, String title, String html, Video video, String placeholder) {}
