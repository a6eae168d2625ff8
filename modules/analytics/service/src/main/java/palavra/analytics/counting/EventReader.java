package palavra.analytics.counting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import palavra.kernel.LearningEvent;

/** Reads events from Kafka and says why one can not be counted. Nothing here depends on when it is read. */
final class EventReader {

    private static final int LONGEST = 64 * 1024;
    private static final int TIME_ORDERED = 7;
    private static final Duration FUTURE = Duration.ofMinutes(5);
    private static final Duration LATE = Duration.ofDays(7);
    private static final Pattern PSEUDONYM = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    private final ObjectMapper json;

    EventReader(ObjectMapper json) {
        this.json = json;
    }

    LearningEvent read(ConsumerRecord<String, String> kafkaRecord) throws Rejected {
        var value = kafkaRecord.value();
        demand(value != null && kafkaRecord.key() != null, "key-or-value-missing");
        demand(value.length() <= LONGEST, "too-large");
        var event = parse(value);
        demand(event.id() != null && event.id().version() == TIME_ORDERED, "id-invalid");
        demand(EventType.of(event.type()).isPresent(), "type-unknown");
        demand(event.run() != null && event.time() != null && event.receivedAt() != null, "field-missing");
        demand(event.aid() != null && PSEUDONYM.matcher(event.aid()).matches(), "aid-invalid");
        demand(event.key().equals(kafkaRecord.key()), "key-differs");
        demand(event.session() == null || event.seq() > 0, "seq-invalid");
        demand(!event.time().isAfter(event.receivedAt().plus(FUTURE)), "from-the-future");
        demand(!event.time().isBefore(event.receivedAt().minus(LATE)), "too-late");
        return event;
    }

    /** The event with its day in that zone. */
    static Heard heard(LearningEvent event, ZoneId zone) {
        return new Heard(
                event,
                EventType.of(event.type()).orElseThrow(),
                event.time().atZone(zone).toLocalDate());
    }

    private LearningEvent parse(String value) throws Rejected {
        try {
            var event = json.readValue(value, LearningEvent.class);
            demand(event != null, "not-an-event");
            return event;
        } catch (JsonProcessingException unreadable) {
            throw new Rejected("not-an-event");
        }
    }

    private static void demand(boolean holds, String reason) throws Rejected {
        if (!holds) {
            throw new Rejected(reason);
        }
    }
}
