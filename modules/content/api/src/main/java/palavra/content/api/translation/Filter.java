package palavra.content.api.translation;

import java.util.List;
import java.util.UUID;

/**
 * Which fields.
 *
 * @param section null for all
 * @param states empty for all
 */
public record Filter(UUID section, List<State> states) {

    public static final Filter ALL = new Filter(null, List.of());
}
