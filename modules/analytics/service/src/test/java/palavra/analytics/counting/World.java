package palavra.analytics.counting;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import palavra.analytics.Neighbors;
import palavra.kernel.Ids;
import palavra.kernel.LearningEvent;

/** A small seeded world: learners of one run who study, answer, watch and talk over ten days. */
final class World {

    static final UUID EDITION = UUID.nameUUIDFromBytes("edition".getBytes());
    static final UUID PROBLEM = UUID.nameUUIDFromBytes("problem".getBytes());
    static final UUID VIDEO = UUID.nameUUIDFromBytes("video".getBytes());

    private final ObjectMapper json;
    private final UUID run;
    private final Random chance;
    private final Instant start = Instant.parse("2026-03-09T08:00:00Z");

    World(ObjectMapper json, UUID run, long seed) {
        this.json = json;
        this.run = run;
        this.chance = new Random(seed);
    }

    /** Everything that many learners do. */
    List<LearningEvent> events(int learners) {
        var events = new ArrayList<LearningEvent>();
        for (var learner = 0; learner < learners; learner++) {
            var aid = "learner-%06d".formatted(learner);
            var time = start.plus(Duration.ofMinutes(chance.nextInt(14_400)));
            events.add(told(aid, "enrollment.activated", time, null, Map.of()));
            if (learner % 5 == 0) {
                continue;
            }
            events.add(told(aid, "page.viewed", time.plusSeconds(60), Neighbors.UNIT_1, Map.of()));
            events.add(told(aid, "page.viewed", time.plusSeconds(600), Neighbors.UNIT_1, Map.of()));
            events.add(told(
                    aid,
                    "problem.graded",
                    time.plusSeconds(900),
                    PROBLEM,
                    Map.of("correct", learner % 2 == 0, "first", true)));
            if (learner % 3 == 0) {
                events.add(told(aid, "page.viewed", time.plusSeconds(86_400), Neighbors.UNIT_2, Map.of()));
                events.add(told(aid, "block.completed", time.plusSeconds(86_500), Neighbors.UNIT_2, Map.of()));
                events.add(told(
                        aid,
                        "problem.graded",
                        time.plusSeconds(86_600),
                        PROBLEM,
                        Map.of("correct", true, "first", false)));
                events.add(told(aid, "forum.thread.created", time.plusSeconds(90_000), Neighbors.UNIT_2, Map.of()));
            }
            events.add(graded(aid, time.plusSeconds(901), learner, false));
            events.add(graded(aid, time.plusSeconds(150_000), Math.min(100, learner * 2), learner >= 30));
            if (learner % 7 == 0) {
                events.add(told(aid, "certificate.issued", time.plusSeconds(200_000), null, Map.of()));
            }
            watches(events, aid, time.plusSeconds(1_000));
        }
        return events;
    }

    /** Plays from the start, jumps from 20 to 60, pauses at 80. */
    private void watches(List<LearningEvent> events, String aid, Instant time) {
        var session = UUID.nameUUIDFromBytes((run + aid).getBytes());
        events.add(seen(aid, session, 1, "video.played", time, Map.of("position", 0, "duration", 100)));
        events.add(seen(aid, session, 2, "video.seeked", time.plusSeconds(20), Map.of("from", 20, "to", 60)));
        events.add(seen(aid, session, 3, "video.paused", time.plusSeconds(40), Map.of("position", 79)));
    }

    private LearningEvent graded(String aid, Instant time, int percent, boolean passed) {
        return told(aid, "grade.course-changed", time, null, Map.of("percent", percent, "passed", passed));
    }

    LearningEvent told(String aid, String what, Instant time, UUID block, Map<String, Object> data) {
        return new LearningEvent(
                Ids.at(time),
                "palavra." + what + ".v1",
                time,
                time,
                0,
                aid,
                run,
                run,
                EDITION,
                block,
                null,
                json.valueToTree(data));
    }

    private LearningEvent seen(
            String aid, UUID session, long seq, String what, Instant time, Map<String, Object> data) {
        return new LearningEvent(
                Ids.at(time),
                "palavra." + what + ".v1",
                time,
                time.plusSeconds(chance.nextInt(500_000)),
                seq,
                aid,
                run,
                run,
                EDITION,
                VIDEO,
                session,
                json.valueToTree(data));
    }

    List<ConsumerRecord<String, String>> records(String topic, long firstOffset, List<LearningEvent> events) {
        var records = new ArrayList<ConsumerRecord<String, String>>();
        for (var event : events) {
            records.add(new ConsumerRecord<>(topic, 0, firstOffset + records.size(), event.key(), text(event)));
        }
        return records;
    }

    String text(LearningEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (com.fasterxml.jackson.core.JsonProcessingException neverForARecord) {
            throw new IllegalStateException(neverForARecord);
        }
    }
}
