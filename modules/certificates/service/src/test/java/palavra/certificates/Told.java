package palavra.certificates;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import palavra.kernel.Ids;

/** Events as they come from Kafka. */
public final class Told {

    private Told() {}

    public static ConsumerRecord<String, String> of(
            ObjectMapper json, String module, String what, UUID key, Object data) {
        try {
            var kafkaRecord = new ConsumerRecord<>(
                    "palavra." + module + ".v1", 0, 0, key.toString(), json.writeValueAsString(data));
            Map.of(
                            "ce_id", Ids.next().toString(),
                            "ce_type", "palavra.%s.%s.v1".formatted(module, what),
                            "ce_source", "/palavra/" + module,
                            "ce_time", Instant.now().toString())
                    .forEach((name, value) -> kafkaRecord.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            return kafkaRecord;
        } catch (com.fasterxml.jackson.core.JsonProcessingException neverForARecord) {
            throw new IllegalStateException(neverForARecord);
        }
    }
}
