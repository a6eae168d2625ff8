package palavra.analytics.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;
import palavra.analytics.EventsProducer;

/** Where events go that can not be counted: with the reason, and where they came from, to be replayed when mended. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final String TOPIC = "palavra.dead-letters.v1";
    private static final int LONGEST = 500_000;

    @Inject
    EventsProducer producer;

    /** Returns when Kafka has it, so that the event is never in neither place. */
    void send(ConsumerRecord<String, String> kafkaRecord, String reason) {
        var value = kafkaRecord.value();
        var kept = value == null || value.length() <= LONGEST ? value : value.substring(0, LONGEST);
        var letter = new ProducerRecord<>(TOPIC, kafkaRecord.key(), kept);
        var origin = "%s-%d@%d".formatted(kafkaRecord.topic(), kafkaRecord.partition(), kafkaRecord.offset());
        letter.headers().add("dead-letter-reason", reason.getBytes(StandardCharsets.UTF_8));
        letter.headers().add("dead-letter-origin", origin.getBytes(StandardCharsets.UTF_8));
        LOG.warnf("Event %s can not be counted: %s", origin, reason);
        try {
            producer.send(letter).get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException away) {
            throw new IllegalStateException("The dead letters can not be reached", away);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
