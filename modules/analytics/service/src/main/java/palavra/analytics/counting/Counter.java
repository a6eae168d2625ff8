package palavra.analytics.counting;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import palavra.analytics.AnalyticsConfig;
import palavra.analytics.run.DatabaseFailure;
import palavra.analytics.run.Runs;
import palavra.kernel.LearningEvent;

/** Counts events: figures, what was seen, and how far it came are written in one transaction, or none of it. */
@ApplicationScoped
class Counter {

    /** A run nobody told us of yet: the batch is tried again later. */
    static final class RunNotKnownYet extends RuntimeException {
        RunNotKnownYet(UUID run) {
            super("Nobody told of run " + run + " yet", null, false, false);
        }
    }

    @Inject
    @DataSource("analytics")
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    Runs runs;

    @Inject
    DeadLetters deadLetters;

    @Inject
    AnalyticsConfig config;

    @Inject
    Clock clock;

    private final Lags lags = new Lags();
    private final Map<UUID, Instant> missedSince = new HashMap<>();

    Map<TopicPartition, Long> next(Collection<TopicPartition> partitions) {
        try (var connection = database.getConnection()) {
            return new Offsets(connection).next(partitions);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /**
     * Counts a batch. A batch the database refuses for what is in it is halved until the one event is found, which
     * goes to the dead letters.
     *
     * @param expected where each partition stands; the batch moves it on
     */
    void count(List<ConsumerRecord<String, String>> batch, Map<TopicPartition, Long> expected) {
        try {
            countAtOnce(batch, expected);
        } catch (DatabaseFailure failure) {
            if (!isData((SQLException) failure.getCause())) {
                throw failure;
            }
            if (batch.size() == 1) {
                deadLetters.send(batch.getFirst(), "not-countable");
                skip(batch, expected);
                return;
            }
            var half = batch.size() / 2;
            count(batch.subList(0, half), expected);
            count(batch.subList(half, batch.size()), expected);
        }
    }

    private void countAtOnce(List<ConsumerRecord<String, String>> batch, Map<TopicPartition, Long> expected) {
        var heard = read(batch);
        transact(connection -> {
            move(connection, batch, expected);
            var tally = new Tally();
            new Duplicates(connection).without(heard).forEach(tally::add);
            tally.write(connection);
        });
        advance(batch, expected);
    }

    private void skip(List<ConsumerRecord<String, String>> batch, Map<TopicPartition, Long> expected) {
        transact(connection -> move(connection, batch, expected));
        advance(batch, expected);
    }

    private List<Heard> read(List<ConsumerRecord<String, String>> batch) {
        var reader = new EventReader(json);
        var readable = new HashMap<ConsumerRecord<String, String>, LearningEvent>();
        var reasons = new HashMap<ConsumerRecord<String, String>, String>();
        var wanted = new HashSet<UUID>();
        for (var kafkaRecord : batch) {
            try {
                var event = reader.read(kafkaRecord);
                readable.put(kafkaRecord, event);
                wanted.add(event.run());
            } catch (Rejected rejected) {
                reasons.put(kafkaRecord, rejected.getMessage());
            }
        }
        var known = runs.all(wanted);
        wanted.removeAll(known.keySet());
        wanted.forEach(this::waitFor);
        var heard = new ArrayList<Heard>();
        for (var kafkaRecord : batch) {
            var event = readable.get(kafkaRecord);
            var run = event == null ? null : known.get(event.run());
            if (run == null) {
                deadLetters.send(kafkaRecord, reasons.getOrDefault(kafkaRecord, "run-unknown"));
            } else {
                heard.add(EventReader.heard(event, run.zone()));
                lags.add(clock.millis() - event.receivedAt().toEpochMilli());
            }
        }
        return heard;
    }

    private void waitFor(UUID run) {
        var since = missedSince.computeIfAbsent(run, first -> clock.instant());
        if (clock.instant().isBefore(since.plus(config.runPatience()))) {
            throw new RunNotKnownYet(run);
        }
    }

    private void move(
            Connection connection, List<ConsumerRecord<String, String>> batch, Map<TopicPartition, Long> expected)
            throws SQLException {
        new Offsets(connection).move(ends(batch), expected, lags.p95());
    }

    private static void advance(List<ConsumerRecord<String, String>> batch, Map<TopicPartition, Long> expected) {
        expected.putAll(ends(batch));
    }

    private static Map<TopicPartition, Long> ends(List<ConsumerRecord<String, String>> batch) {
        var ends = new HashMap<TopicPartition, Long>();
        batch.forEach(one -> ends.put(new TopicPartition(one.topic(), one.partition()), one.offset() + 1));
        return ends;
    }

    /** Work inside one transaction. */
    private interface Work {
        void in(Connection connection) throws SQLException;
    }

    private void transact(Work work) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                work.in(connection);
                connection.commit();
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** Classes of SQLSTATE that lie in the data: an exception of it, or a constraint. */
    private static boolean isData(SQLException failure) {
        var state = failure.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }
}
