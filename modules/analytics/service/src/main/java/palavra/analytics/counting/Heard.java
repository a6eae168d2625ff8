package palavra.analytics.counting;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import palavra.kernel.LearningEvent;

/**
 * A valid event with its day.
 *
 * @param day floor of its time in the zone of its run
 */
record Heard(LearningEvent event, EventType type, LocalDate day) {

    private static final UUID NONE = new UUID(0, 0);
    private static final double LONGEST_VIDEO = 86_400;
    private static final int MOST_PERCENT = 100;

    /** The nil UUID where the event has no edition. */
    UUID edition() {
        return event.edition() == null ? NONE : event.edition();
    }

    /** A position in a video in seconds; -1 when there is none that makes sense. */
    double position(String field) {
        var value = data(field);
        var seconds = value.isNumber() ? value.asDouble() : -1;
        return seconds >= 0 && seconds <= LONGEST_VIDEO ? seconds : -1;
    }

    /** A whole percent from 0 to 100; null where there is none. */
    Integer percent() {
        var value = data("percent");
        return value.canConvertToInt() && value.asInt() >= 0 && value.asInt() <= MOST_PERCENT ? value.asInt() : null;
    }

    boolean says(String field) {
        return data(field).asBoolean(false);
    }

    private JsonNode data(String field) {
        return event.data() == null
                ? com.fasterxml.jackson.databind.node.MissingNode.getInstance()
                : event.data().path(field);
    }
}
