package palavra.kernel;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened, told to other modules through Kafka: CloudEvents 1.0 in binary mode, the attributes as
 * {@code ce_*} headers and {@code data} as JSON body.
 *
 * @param id UUIDv7; who has seen it once ignores it the next time
 * @param type past tense with the major version, for example {@code palavra.courses.run-changed.v1}
 * @param source the module that tells, for example {@code courses}
 * @param key the aggregate's id; events with the same key arrive in the order they were committed
 * @param data a record of the module's api package, fields only ever added
 */
public record Event(UUID id, String type, String source, String key, Instant time, JsonNode data) {

    /** The Kafka topic of a module's integration events. */
    public static String topicOf(String module) {
        return "palavra." + module + ".v1";
    }

    public static final String LEARNING_EVENTS = "palavra.learning-events.v1";
}
