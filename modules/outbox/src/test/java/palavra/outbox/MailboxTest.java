package palavra.outbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.ConnectException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.kernel.Event;
import palavra.kernel.test.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MailboxTest {

    @Inject
    CoursesMailbox mailbox;

    @Inject
    ObjectMapper json;

    @Inject
    @DataSource("courses")
    AgroalDataSource dataSource;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    private KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> heard = new ArrayList<>();

    @BeforeEach
    void listen() {
        var settings = new Properties();
        settings.putAll(Map.of(
                "bootstrap.servers", brokers, "group.id", UUID.randomUUID().toString()));
        settings.put("auto.offset.reset", "earliest");
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        consumer.subscribe(List.of("palavra.courses.v1"));
    }

    @AfterEach
    void hangUp() {
        consumer.close();
    }

    @Test
    void shouldPublishWhatACommittedTransactionToldAndNothingOfARolledBackOne() {
        var kept = UUID.randomUUID();
        var undone = UUID.randomUUID();
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    mailbox.tell("thing-changed", undone, Map.of("n", 1));
                    throw new IllegalStateException("changed our mind");
                }));
        tell(kept, 1);

        awaitHeard(kept, 1);
        var event = Envelope.read(of(kept).getFirst(), json);
        assertEquals("palavra.courses.thing-changed.v1", event.type());
        assertEquals("courses", event.source());
        assertEquals(1, event.data().get("n").asInt());
        assertEquals(0, of(undone).size());
    }

    @Test
    void shouldKeepTheOrderOfAKey() {
        var key = UUID.randomUUID();
        IntStream.rangeClosed(1, 450).forEach(n -> tell(key, n));

        awaitHeard(key, 450);
        var numbers = of(key).stream()
                .map(message -> Envelope.read(message, json).data().get("n").asInt())
                .toList();
        assertEquals(IntStream.rangeClosed(1, 450).boxed().toList(), numbers);
    }

    @Test
    void shouldPublishARowWhoseTransactionCommitsAfterALaterOne() throws Exception {
        var early = UUID.randomUUID();
        var late = UUID.randomUUID();
        var told = new CountDownLatch(1);
        var laterIsOut = new CountDownLatch(1);
        var slow = Thread.ofVirtual()
                .start(() -> QuarkusTransaction.requiringNew().run(() -> {
                    mailbox.tell("thing-changed", early, Map.of("n", 1));
                    told.countDown();
                    uninterrupted(laterIsOut);
                }));
        told.await();
        tell(late, 2);
        awaitHeard(late, 1);
        assertEquals(0, of(early).size());

        laterIsOut.countDown();
        slow.join();
        awaitHeard(early, 1);
    }

    @Test
    void shouldFailTheTransactionWithItsReasonWhenTheOutboxRefusesARow() {
        var failure = assertThrows(RuntimeException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> mailbox.tell("\0", UUID.randomUUID(), Map.of())));
        var reasons = Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause);
        assertTrue(reasons.anyMatch(SQLException.class::isInstance), failure::toString);
    }

    @Test
    void shouldRefuseToTellOutsideATransaction() {
        assertThrows(IllegalStateException.class, () -> mailbox.tell("thing-changed", UUID.randomUUID(), Map.of()));
    }

    @Test
    void shouldTakeEffectOnceHoweverOftenAnEventArrives() {
        var key = UUID.randomUUID();
        tell(key, 1);
        awaitHeard(key, 1);
        var effects = new AtomicInteger();
        for (var delivery = 0; delivery < 3; delivery++) {
            mailbox.receive(of(key).getFirst(), event -> mailbox.once(event, effects::incrementAndGet));
        }
        assertEquals(1, effects.get());
    }

    @Test
    void shouldForgetTheArrivalWhenTheEffectFails() {
        var key = UUID.randomUUID();
        tell(key, 1);
        awaitHeard(key, 1);
        var message = of(key).getFirst();
        assertThrows(
                IllegalStateException.class, () -> mailbox.receive(message, event -> mailbox.once(event, this::fail)));
        var effects = new AtomicInteger();
        mailbox.receive(message, event -> mailbox.once(event, effects::incrementAndGet));
        assertEquals(1, effects.get());
    }

    @Test
    void shouldTryAgainWhileSomethingIsAway() {
        var key = UUID.randomUUID();
        tell(key, 1);
        awaitHeard(key, 1);
        var tries = new AtomicInteger();
        mailbox.receive(of(key).getFirst(), event -> {
            switch (tries.incrementAndGet()) {
                case 1 -> throw new IllegalStateException(new ConnectException("away"));
                case 2 -> throw new IllegalStateException(new SQLException("terminating", "57P01"));
                default -> {}
            }
        });
        assertEquals(3, tries.get());
    }

    @Test
    void shouldGiveUpOnWhatNobodyCanRead() {
        var noEvent = new ConsumerRecord<>("palavra.courses.v1", 0, 0L, "key", "{");
        assertThrows(IllegalArgumentException.class, () -> mailbox.receive(noEvent, (Event event) -> {}));
    }

    private void tell(UUID key, int number) {
        QuarkusTransaction.requiringNew().run(() -> mailbox.tell("thing-changed", key, Map.of("n", number)));
    }

    private void awaitHeard(UUID key, int number) {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            consumer.poll(Duration.ofMillis(200)).forEach(heard::add);
            return of(key).size() >= number;
        });
    }

    private List<ConsumerRecord<String, String>> of(UUID key) {
        return heard.stream()
                .filter(message -> message.key().equals(key.toString()))
                .toList();
    }

    private static void uninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    private void fail() {
        throw new IllegalStateException("a bug");
    }
}
