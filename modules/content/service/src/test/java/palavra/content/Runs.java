package palavra.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import palavra.content.runs.RunCopy;
import palavra.courses.api.CohortDate;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunChanged;
import palavra.courses.api.RunState;
import palavra.courses.api.TeamMember;
import palavra.kernel.Event;
import palavra.kernel.Ids;
import palavra.kernel.Language;

/** Tells of runs as courses does, and waits until content has heard. */
@ApplicationScoped
public class Runs {

    private final ObjectMapper json;
    private final String brokers;

    Runs(ObjectMapper json, @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.json = json;
        this.brokers = brokers;
    }

    public void tell(UUID run, UUID course, UUID edition, UUID publication, TeamMember... team) throws Exception {
        tell(RunState.RUNNING, true, run, course, edition, publication, team);
    }

    public void tell(
            RunState state,
            boolean selfPaced,
            UUID run,
            UUID course,
            UUID edition,
            UUID publication,
            TeamMember... team)
            throws Exception {
        tell(state, selfPaced, run, course, edition, publication, List.of(team), List.of());
    }

    /** A running run with dates, where cohorts have some of their own. */
    public void tell(UUID run, UUID course, UUID edition, UUID publication, List<CohortDate> dates) throws Exception {
        tell(RunState.RUNNING, false, run, course, edition, publication, List.of(), dates);
    }

    private void tell(
            RunState state,
            boolean selfPaced,
            UUID run,
            UUID course,
            UUID edition,
            UUID publication,
            List<TeamMember> team,
            List<CohortDate> dates)
            throws Exception {
        var view = new EditionView(edition, Language.ENGLISH, "Well", "Wells", "", true, publication);
        var changed = new RunChanged(
                run,
                course,
                "wells",
                Ids.next(),
                "Open Wells",
                "river",
                "waves",
                state,
                Instant.now().plus(Duration.ofDays(1)),
                null,
                "UTC",
                selfPaced,
                null,
                true,
                3,
                List.of(view),
                team,
                List.of(),
                null,
                null,
                dates,
                null,
                null,
                false);
        var message = new ProducerRecord<>(Event.topicOf("courses"), run.toString(), json.writeValueAsString(changed));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        Ids.next().toString(),
                        "ce_type",
                        "palavra.courses.run-changed.v1",
                        "ce_source",
                        "/palavra/courses",
                        "ce_time",
                        Instant.now().toString())
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> settings = Map.of("bootstrap.servers", brokers);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(message).get();
        }
        Awaitility.await().until(() -> io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> RunCopy.standing(run, edition, publication) != null
                        && RunCopy.standing(run, edition, publication).shown()));
    }
}
