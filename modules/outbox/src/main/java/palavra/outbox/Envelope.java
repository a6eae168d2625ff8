package palavra.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import palavra.kernel.Event;

/** CloudEvents 1.0, Kafka protocol binding, binary content mode. */
public final class Envelope {

    private Envelope() {}

    static void write(Headers headers, UUID id, String type, String source, Instant time) {
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", id.toString());
        put(headers, "ce_type", type);
        put(headers, "ce_source", "/palavra/" + source);
        put(headers, "ce_time", time.toString());
        put(headers, "content-type", "application/json");
    }

    /** The event of a record; an {@link IllegalArgumentException} when the record is none. */
    public static Event read(ConsumerRecord<String, String> kafkaRecord, ObjectMapper json) {
        try {
            var headers = kafkaRecord.headers();
            return new Event(
                    UUID.fromString(get(headers, "ce_id")),
                    get(headers, "ce_type"),
                    get(headers, "ce_source").substring("/palavra/".length()),
                    kafkaRecord.key(),
                    Instant.parse(get(headers, "ce_time")),
                    json.readTree(kafkaRecord.value()));
        } catch (JsonProcessingException | RuntimeException notAnEvent) {
            throw new IllegalArgumentException(
                    "Not an event: %s-%d@%d"
                            .formatted(kafkaRecord.topic(), kafkaRecord.partition(), kafkaRecord.offset()),
                    notAnEvent);
        }
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String get(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
