package palavra.analytics.beacons;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import palavra.analytics.AnalyticsConfig;
import palavra.analytics.EventsProducer;
import palavra.analytics.api.Beacons;
import palavra.analytics.run.Runs.KnownRun;
import palavra.kernel.Actor;
import palavra.kernel.Event;
import palavra.kernel.LearningEvent;
import palavra.kernel.Pseudonyms;
import palavra.kernel.Refusal;
import palavra.learning.api.Learning;

/** Takes what browsers saw straight to Kafka, and answers when Kafka has it. */
@ApplicationScoped
public class Intake {

    private static final long LONGEST_WAIT_MS = 5_000;

    private record Place(UUID run, UUID person) {}

    @Inject
    Learning learning;

    @Inject
    EventsProducer producer;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    private final Cache<Place, Boolean> enrolled = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();
    private final Pace pace = new Pace();
    private final Semaphore room;
    private final Pseudonyms pseudonyms;

    Intake(AnalyticsConfig config, @ConfigProperty(name = "palavra.pseudonym-key") String pseudonymKey) {
        room = new Semaphore(config.waitingBeacons());
        pseudonyms = new Pseudonyms(pseudonymKey);
    }

    /** What the team does in its own run is not counted. */
    public void take(Actor actor, KnownRun run, Beacons beacons) {
        if (run.team().contains(actor.id())) {
            return;
        }
        if (!isEnrolled(run.id(), actor.id())) {
            throw Refusal.notFound();
        }
        var batch = Batch.of(beacons, run, pseudonyms.of(actor.id()), clock.instant());
        if (!pace.allows(actor.id(), batch.size()) || !room.tryAcquire(batch.size())) {
            throw busy();
        }
        try {
            send(batch);
        } finally {
            room.release(batch.size());
        }
    }

    private boolean isEnrolled(UUID run, UUID person) {
        var place = new Place(run, person);
        if (enrolled.getIfPresent(place) != null) {
            return true;
        }
        var is = learning.isEnrolled(run, person);
        if (is) {
            enrolled.put(place, true);
        }
        return is;
    }

    private void send(Batch batch) {
        try {
            var sent = new ArrayList<Future<?>>();
            for (var event : batch.events()) {
                sent.add(producer.send(new ProducerRecord<>(Event.LEARNING_EVENTS, event.key(), text(event))));
            }
            for (var one : sent) {
                one.get(LONGEST_WAIT_MS, TimeUnit.MILLISECONDS);
            }
        } catch (KafkaException | ExecutionException | TimeoutException away) {
            throw busy();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private String text(LearningEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException neverForARecord) {
            throw new IllegalStateException(neverForARecord);
        }
    }

    private static Refusal busy() {
        return new Refusal(429, "events-busy", "The server is busy. Send these events again in a minute.");
    }
}
