package palavra.analytics.counting;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunChanged;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunState;
import palavra.courses.api.TeamMember;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.test.Tokens;

/** A run as courses tells it: one edition, in the time of Maputo, led by Lea. */
final class Offered {

    private Offered() {}

    static ConsumerRecord<String, String> run(ObjectMapper json, UUID run) {
        var now = new RunChanged(
                run,
                UUID.randomUUID(),
                "safe-water",
                UUID.randomUUID(),
                "Two Rivers University",
                "river",
                "waves",
                RunState.RUNNING,
                null,
                null,
                "Africa/Maputo",
                true,
                null,
                true,
                3,
                List.of(new EditionView(
                        World.EDITION, Language.ENGLISH, "Water", "Safe water", "", true, UUID.randomUUID())),
                List.of(new TeamMember(Tokens.id("Lea"), "Lea", RunRole.LEAD)),
                List.of(),
                null);
        var kafkaRecord = new ConsumerRecord<>(
                "palavra.courses.v1",
                0,
                0,
                run.toString(),
                json.valueToTree(now).toString());
        Map.of(
                        "ce_id",
                        Ids.next().toString(),
                        "ce_type",
                        "palavra.courses.run-changed.v1",
                        "ce_source",
                        "/palavra/courses",
                        "ce_time",
                        Instant.now().toString())
                .forEach((name, value) -> kafkaRecord.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return kafkaRecord;
    }
}
