package palavra.analytics.counting;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import palavra.analytics.Neighbors;
import palavra.analytics.run.RunListener;
import palavra.kernel.Ids;
import palavra.kernel.LearningEvent;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CounterTest {

    @Inject
    Counter counter;

    @Inject
    RunListener runs;

    @Inject
    ObjectMapper json;

    @Inject
    @DataSource("analytics")
    AgroalDataSource database;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    private final UUID run = UUID.randomUUID();
    private final String topic = "harness-" + run;
    private final Map<TopicPartition, Long> expected = new HashMap<>();
    private World world;

    @BeforeEach
    void offerTheRun() {
        world = new World(json, run, 7);
        offer(run);
    }

    @Test
    void shouldCountEachEventOnceInAnyOrder() {
        var events = world.events(60);
        count(topic, events, 500);
        var once = figures(run);
        checkAgainstTheWorld(once);

        var other = UUID.randomUUID();
        offer(other);
        var moved = new ArrayList<LearningEvent>();
        new World(json, other, 7).events(60).forEach(event -> moved.addAll(List.of(event, event, event)));
        Collections.shuffle(moved, new Random(1));
        count("harness-" + other, moved, 37);
        assertSame(once, figures(other));
    }

    @Test
    void shouldComeToTheSameWhenWipedAndReplayed() throws SQLException {
        var events = world.events(30);
        count(topic, events, 100);
        var before = figures(run);
        wipe();
        expected.clear();
        count(topic, events, 11);
        assertSame(before, figures(run));
    }

    @Test
    void shouldWriteNothingForAConsumerThatLostItsPartition() {
        var events = world.events(10);
        var stale = new HashMap<>(expected);
        count(topic, events, 500);
        var before = figures(run);
        var batch = world.records(topic, 0, events);
        assertThrows(Offsets.Lost.class, () -> counter.count(batch, stale));
        stale.put(new TopicPartition(topic, 0), 3L);
        assertThrows(Offsets.Lost.class, () -> counter.count(batch, stale));
        assertSame(before, figures(run));
        assertEquals(
                (long) events.size(),
                counter.next(List.of(new TopicPartition(topic, 0))).get(new TopicPartition(topic, 0)));
    }

    @Test
    void shouldPutLateEventsIntoTheirOwnDayByFloor() {
        var evening = Instant.parse("2026-03-20T21:59:59Z");
        count(
                topic,
                List.of(
                        world.told("learner-late", "page.viewed", evening, Neighbors.UNIT_1, Map.of()),
                        world.told("learner-late", "page.viewed", evening.plusSeconds(1), Neighbors.UNIT_1, Map.of()),
                        world.told(
                                "learner-late",
                                "page.viewed",
                                Instant.parse("2026-03-14T12:30:00Z"),
                                Neighbors.UNIT_1,
                                Map.of())),
                2);
        var figures = figures(run);
        assertEquals(
                List.of("2026-03-14", "2026-03-20", "2026-03-21"),
                figures.path("days").findValuesAsText("day"));
        var march14 = given().auth()
                .oauth2(Tokens.of("Lea"))
                .queryParam("to", "2026-03-14")
                .get("/api/analytics/runs/" + run)
                .then()
                .extract()
                .as(JsonNode.class);
        assertEquals(1, march14.at("/units/0/opened").asInt());
    }

    @Test
    void shouldCountAVoteAsADayOfWhoeverVoted() {
        var noon = Instant.parse("2026-03-20T12:00:00Z");
        var vote = world.told("learner-votes", "poll.voted", noon, UUID.randomUUID(), Map.of("first", true));
        count(topic, List.of(vote, vote), 500);
        var figures = figures(run);
        assertEquals(1, figures.at("/days/0/active").asInt());
        assertEquals(1, figures.path("events").asInt());
        assertEquals(0, figures.path("problems").size());
    }

    @Test
    void shouldSendWhatCanNotBeCountedToTheDeadLettersAndCountTheRest() {
        var good = world.told(
                "learner-good", "page.viewed", Instant.parse("2026-03-20T10:00:00Z"), Neighbors.UNIT_1, Map.of());
        var key = good.key();
        var bad = List.of(
                "{",
                "null",
                "[]",
                world.text(good).replace("page.viewed.v1", "page.viewed.v9"),
                world.text(good).replace("\"aid\":\"learner-good\"", "\"aid\":\"x\""),
                "x".repeat(10_000_000),
                world.text(world.told(
                                "learner-good",
                                "page.viewed",
                                Instant.parse("2026-03-20T10:00:00Z"),
                                Neighbors.UNIT_1,
                                Map.of()))
                        .replace("\"run\":\"" + run, "\"run\":\"" + UUID.randomUUID()));
        var batch = new ArrayList<ConsumerRecord<String, String>>();
        for (var value : bad) {
            batch.add(new ConsumerRecord<>(topic, 0, batch.size(), key, value));
        }
        batch.add(new ConsumerRecord<>(topic, 0, batch.size(), null, world.text(good)));
        batch.add(new ConsumerRecord<>(topic, 0, batch.size(), key, null));
        batch.add(new ConsumerRecord<>(topic, 0, batch.size(), key, world.text(good)));
        counter.count(batch, expected);
        assertEquals(1, figures(run).path("events").asInt());
        assertEquals(bad.size() + 2, deadLettersFrom(topic));
    }

    @Test
    void shouldTakeBeaconsFromLearnersAndCountThemSoon() {
        Neighbors.ENROLLED.add(Tokens.id("Ana"));
        var session = UUID.randomUUID();
        var batch = beacons(session, Ids.next(), "palavra.video.played.v1", "{\"position\":3,\"duration\":100}");
        post("Ana", batch).then().statusCode(202);
        post("Ana", batch).then().statusCode(202);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertEquals(1, figures(run).at("/videos/0/plays").asInt()));
        post("Tom", batch).then().statusCode(404);
        given().contentType("application/json")
                .body(batch)
                .post("/api/analytics/runs/" + run + "/events")
                .then()
                .statusCode(401);
        for (var wrong : List.of(
                beacons(session, Ids.next(), "palavra.certificate.issued.v1", "{}"),
                beacons(session, UUID.randomUUID(), "palavra.video.played.v1", "{}"),
                beacons(session, Ids.next(), "palavra.video.played.v1", "{\"name\":\"free text here\"}"),
                beacons(session, Ids.next(), "palavra.video.played.v1", "{\"a\":{}}"))) {
            post("Ana", wrong).then().statusCode(400).body("code", is("batch-unreadable"));
        }
    }

    @Test
    void shouldHideSmallGroupsFromOfficersAndEverythingFromLearners() {
        count(topic, world.events(60), 500);
        var path = "/api/analytics/runs/" + run;
        given().get(path).then().statusCode(401);
        given().auth().oauth2(Tokens.of("Ana")).get(path).then().statusCode(404);
        given().auth()
                .oauth2(Tokens.of("Root", Role.ADMINISTRATOR))
                .get(path)
                .then()
                .statusCode(200);
        var hidden = given().auth()
                .oauth2(Tokens.of("Officer", Role.OFFICER))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .as(JsonNode.class);
        assertEquals(10, hidden.path("smallestGroup").asInt());
        hidden.path("days")
                .forEach(day -> assertEquals(
                        true,
                        day.path("enrolled").isNull()
                                || day.path("enrolled").asInt() == 0
                                || day.path("enrolled").asInt() >= 10));
        given().auth()
                .oauth2(Tokens.of("Lea"))
                .get(path + "/participation.csv")
                .then()
                .statusCode(200)
                .body(
                        is(
                                "group,people,registered_in_all\r\ncertified,7,60\r\nexplored,14,60\r\nviewed,27,60\r\nregistered_only,12,60\r\n"));
        given().auth()
                .oauth2(Tokens.of("Lea"))
                .get(path + "/nonsense.csv")
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.of("Lea"))
                .get(path + "?from=yesterday")
                .then()
                .statusCode(400);
    }

    private static void checkAgainstTheWorld(JsonNode figures) {
        var groups = figures.path("participation");
        assertEquals(60, groups.path("total").asInt());
        assertEquals(12, groups.path("registered").asInt());
        assertEquals(
                60,
                groups.path("registered").asInt()
                        + groups.path("viewed").asInt()
                        + groups.path("explored").asInt()
                        + groups.path("certified").asInt());
        assertEquals(48, figures.at("/problems/0/answered").asInt());
        assertEquals(24, figures.at("/problems/0/firstTryRight").asInt());
        assertEquals(64, figures.at("/problems/0/submissions").asInt());
        assertEquals(48, figures.at("/videos/0/viewers").asInt());
        assertEquals(16, figures.path("threads").asInt());
        assertEquals(
                60,
                figures.path("days")
                        .get(figures.path("days").size() - 1)
                        .path("cumulative")
                        .asInt());
        checkTheGrades(figures.path("grades"));
        var watched = figures.path("video").path("watched");
        assertEquals("[48,48,48,48,48,0,0,0,0,0,0,0,48,48,48,48,0,0,0,0]", watched.toString());
        assertEquals(48, figures.path("video").path("seekedTo").get(12).asInt());
    }

    /** The last grade of each of the 48 who studied counts: twice their number, a hundred for those beyond fifty. */
    private static void checkTheGrades(JsonNode grades) {
        var percents = IntStream.range(0, 60)
                .filter(learner -> learner % 5 != 0)
                .map(learner -> Math.min(100, learner * 2))
                .toArray();
        assertEquals(percents.length, grades.path("graded").asInt());
        assertEquals(24, grades.path("passing").asInt());
        assertEquals(percents[(percents.length - 1) / 2], grades.path("median").asInt());
        assertEquals(
                Math.round(10 * IntStream.of(percents).average().orElseThrow()) / 10.0,
                grades.path("mean").asDouble());
        for (var ten = 0; ten < 10; ten++) {
            var from = ten * 10;
            var to = ten == 9 ? 101 : from + 10;
            assertEquals(
                    IntStream.of(percents)
                            .filter(percent -> percent >= from && percent < to)
                            .count(),
                    grades.path("tens").get(ten).asLong());
        }
    }

    private void count(String source, List<LearningEvent> events, int batch) {
        var records = world.records(source, 0, events);
        for (var start = 0; start < records.size(); start += batch) {
            counter.count(records.subList(start, Math.min(records.size(), start + batch)), expected);
        }
    }

    private JsonNode figures(UUID of) {
        com.fasterxml.jackson.databind.node.ObjectNode figures = given().auth()
                .oauth2(Tokens.of("Lea"))
                .get("/api/analytics/runs/" + of)
                .then()
                .statusCode(200)
                .extract()
                .as(com.fasterxml.jackson.databind.node.ObjectNode.class);
        var video = given().auth()
                .oauth2(Tokens.of("Lea"))
                .get("/api/analytics/runs/" + of + "/videos/" + World.VIDEO)
                .then()
                .statusCode(200)
                .extract()
                .as(com.fasterxml.jackson.databind.node.ObjectNode.class);
        return figures.set("video", video);
    }

    private static void assertSame(JsonNode one, JsonNode other) {
        assertEquals(withoutTimes(one), withoutTimes(other));
    }

    private static String withoutTimes(JsonNode figures) {
        var copy = (com.fasterxml.jackson.databind.node.ObjectNode) figures.deepCopy();
        copy.remove(List.of("asOf", "lagMs", "run"));
        ((com.fasterxml.jackson.databind.node.ObjectNode) copy.get("video")).remove("asOf");
        return copy.toPrettyString();
    }

    private void wipe() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("truncate consumed, session_seen, event_seen, learner, learner_day, learner_block, day,"
                    + " block_day, video, video_bin, video_track");
        }
    }

    private long deadLettersFrom(String source) {
        var settings = new Properties();
        settings.put("bootstrap.servers", brokers);
        settings.put("key.deserializer", StringDeserializer.class.getName());
        settings.put("value.deserializer", StringDeserializer.class.getName());
        var found = 0L;
        try (var consumer = new KafkaConsumer<String, String>(settings)) {
            var partition = new TopicPartition("palavra.dead-letters.v1", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                for (var letter : consumer.poll(Duration.ofSeconds(1))) {
                    var origin = new String(
                            letter.headers().lastHeader("dead-letter-origin").value(), StandardCharsets.UTF_8);
                    found += origin.startsWith(source) && letter.headers().lastHeader("dead-letter-reason") != null
                            ? 1
                            : 0;
                }
            }
        }
        return found;
    }

    private io.restassured.response.Response post(String who, String body) {
        return given().auth()
                .oauth2(Tokens.of(who))
                .contentType("application/json")
                .body(body)
                .post("/api/analytics/runs/" + run + "/events");
    }

    private static String beacons(UUID session, UUID id, String type, String data) {
        return """
                {"session":"%s","sentAt":"%s","edition":"%s","events":[
                  {"id":"%s","type":"%s","time":"%s","seq":1,"block":"%s","data":%s}]}
                """.formatted(session, Instant.now(), World.EDITION, id, type, Instant.now(), World.VIDEO, data);
    }

    private void offer(UUID offered) {
        runs.hear(Offered.run(json, offered));
    }
}
