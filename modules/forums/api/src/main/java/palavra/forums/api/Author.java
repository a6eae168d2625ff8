package palavra.forums.api;

import java.util.UUID;

/**
 * Who wrote, as others see them.
 *
 * @param staff whether they are on the run's team: shown by the shape of their face
 */
public record Author(UUID person, String name, boolean staff) {}
