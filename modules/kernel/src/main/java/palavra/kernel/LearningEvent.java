package palavra.kernel;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * What a learner did, once, in the canonical envelope: the JSON value of {@link Event#LEARNING_EVENTS}, keyed by
 * {@code run:aid}. It holds no name, address or free text.
 *
 * @param id UUIDv7 made where it happened; the deduplication key from end to end
 * @param type {@code palavra.<what>.<happened>.v1}, for example {@code palavra.video.played.v1}
 * @param time when it happened by the clock of where it happened; {@code receivedAt} by the server's
 * @param seq place in the browser session's order; 0 when a server made it
 * @param aid the learner's pseudonym
 * @param edition the language edition studied, or null where none applies
 * @param block the content block it is about, or null
 * @param session the browser session, or null when a server made it
 * @param data typed per event: numbers, ids, codes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LearningEvent(
        UUID id,
        String type,
        Instant time,
        Instant receivedAt,
        long seq,
        String aid,
        UUID course,
        UUID run,
        UUID edition,
        UUID block,
        UUID session,
        JsonNode data) {

    public String key() {
        return run + ":" + aid;
    }
}
