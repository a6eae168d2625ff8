package palavra.content.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import palavra.content.Api;
import palavra.content.api.BlockKind;
import palavra.content.api.studio.Body;
import palavra.content.api.studio.NewBlock;
import palavra.content.api.studio.NewCourse;
import palavra.content.api.studio.NewEdition;
import palavra.content.api.studio.Place;
import palavra.content.api.studio.Release;
import palavra.content.api.studio.Studio;
import palavra.content.api.studio.Writing;
import palavra.content.api.translation.Gate;
import palavra.content.api.translation.Translation;
import palavra.kernel.Actor;
import palavra.kernel.Language;
import palavra.kernel.Role;
import palavra.kernel.test.RealParts;
import palavra.kernel.test.Tokens;

/**
 * Two authors change and publish a course while a translator and a reviewer work on its edition, all by HTTP: whatever was
 * acknowledged is kept, whatever met somebody else's work was refused as that, and the states in the end are those that the
 * history of each text gives.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeskHammerTest {

    private static final long SEED = 20261122;
    private static final int ACTS = 70;
    private static final int BLOCKS = 4;
    private static final int ROUNDS = 40;
    private static final String STUDIO = "/api/content/studio/editions/{edition}";
    private static final String DESK = "/api/content/desks/{edition}";
    private static final Actor AMINA = new Actor(Tokens.id("Amina"), "Amina", Set.of(Role.AUTHOR));

    /** What people are told when their work meets that of others; anything else is a fault. */
    private static final Set<String> TOLD = Set.of(
            "edited-meanwhile",
            "block-adapted",
            "not-a-draft",
            "not-in-review",
            "not-found",
            "not-stale",
            "own-translation",
            "target-missing");

    @Inject
    Studio studio;

    @Inject
    Translation translation;

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    private record Saved(UUID block, String field, String text) {}

    private final Queue<Saved> saved = new ConcurrentLinkedQueue<>();
    private final Queue<String> told = new ConcurrentLinkedQueue<>();
    private UUID source;
    private UUID follower;
    private UUID unit;

    @Test
    void shouldLoseNothingWhenTheSourceChangesUnderTranslators() throws Exception {
        begin("HAMMER2");
        try (var pool = Executors.newFixedThreadPool(4)) {
            var works = List.of(
                    pool.submit(() -> write("Amina", new Random(SEED))),
                    pool.submit(() -> write("Boris", new Random(SEED + 1))),
                    pool.submit(() -> translate("Tiago", new Random(SEED + 2))),
                    pool.submit(() -> translate("Rita", new Random(SEED + 3))));
            for (var work : works) {
                assertNull(work.get());
            }
        }
        assertTrue(told.contains("edited-meanwhile"), "Nobody met anybody: " + told);
        as("Amina").body(sent(new Release("", null))).post(STUDIO + "/publications", source);
        var fields = fields("Tiago");
        saved.forEach(one -> assertTrue(
                history(one.block(), one.field()).stream().anyMatch(version -> version[1].equals(one.text())),
                "seed " + SEED + " lost: " + one));
        fields.forEach(this::shouldStandAsItsHistorySays);
        fields.forEach(this::shouldShowReadersWhatWasApprovedLast);
    }

    /** Both read the same text and send their own in the same instant, which the hammer seldom meets. */
    @Test
    void shouldTellOneOfTwoWhoSaveInTheSameInstant() throws Exception {
        begin("HAMMER3");
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var round = 0; round < ROUNDS; round++) {
                var read = fields("Tiago").getFirst();
                var together = new CyclicBarrier(2);
                var turn = round;
                var saves = Stream.of("Tiago", "Rita")
                        .map(who -> pool.submit(() -> {
                            together.await();
                            return save(who, read, who + " na volta " + turn).statusCode();
                        }))
                        .toList();
                assertEquals(
                        Set.of(200, 409),
                        Set.of(saves.getFirst().get(), saves.getLast().get()));
            }
        }
    }

    /** Whoever comes second goes on from what the first began with. */
    @Test
    void shouldLetTwoMakeABlockTheirOwnInTheSameInstant() throws Exception {
        begin("HAMMER4");
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var block : blocks()) {
                var together = new CyclicBarrier(2);
                var acts = Stream.of("Tiago", "Rita")
                        .map(who -> pool.submit(() -> {
                            together.await();
                            return adapt(who, block).statusCode();
                        }))
                        .toList();
                for (var act : acts) {
                    assertEquals(204, act.get());
                }
            }
        }
    }

    /** An author reads a block and saves over what was read; now and then the course is published. */
    private Object write(String who, Random random) throws Exception {
        for (var act = 0; act < ACTS / 2; act++) {
            if (random.nextInt(5) == 0) {
                heard(as(who).body(sent(new Release("", null))).post(STUDIO + "/publications", source));
                continue;
            }
            var blocks = blocks();
            var block = blocks.get(random.nextInt(blocks.size()));
            var read = as(who).get(STUDIO + "/blocks/{block}", source, block);
            var text = sentence("The well of the village was dug by hand in the dry year", random, who);
            var writing = new Writing(read.path("title"), Body.text(text), read.path("revision"), false);
            heard(as(who).body(sent(writing)).put(STUDIO + "/blocks/{block}", source, block));
        }
        return null;
    }

    /** A translator reads the unit as the desk shows it and does something to one of its texts. */
    private Object translate(String who, Random random) throws Exception {
        for (var act = 0; act < ACTS; act++) {
            var fields = fields(who);
            var field = fields.get(random.nextInt(fields.size()));
            var block = field.get("block");
            var key = Map.of("block", block, "name", field.get("name"));
            switch (random.nextInt(12)) {
                case 0, 1 -> heard(as(who).body(List.of(key)).post(DESK + "/reviews", follower));
                case 2, 3, 4 -> approve(who, field, key);
                case 5 ->
                    heard(as(who).body(Map.of("fields", List.of(key), "reason", "Só um número"))
                            .post(DESK + "/confirmations", follower));
                case 6 -> heard(adapt(who, block));
                case 7, 8 -> heard(as(who).delete(DESK + "/adaptations/{block}", follower, block));
                case 9 -> heard(as(who).body(sent(new Release("", null))).post(STUDIO + "/publications", follower));
                default -> keep(who, field, sentence("O poço da aldeia foi aberto à mão no ano seco", random, who));
            }
        }
        return null;
    }

    private Response save(String who, Map<String, Object> field, String text) {
        return as(who).body(Map.of("text", text, "version", field.get("version")))
                .put(DESK + "/targets/{block}?field=" + field.get("name"), follower, field.get("block"));
    }

    private Response adapt(String who, Object block) {
        return as(who).body(Map.of("kind", "REPLACED", "reason", "Aqui o poço é outro"))
                .put(DESK + "/adaptations/{block}", follower, block);
    }

    private void keep(String who, Map<String, Object> field, String text) {
        var answer = save(who, field, text);
        if (heard(answer)) {
            assertEquals((int) field.get("version") + 1, answer.<Integer>path("version"), "It went over another text");
            saved.add(new Saved(UUID.fromString((String) field.get("block")), (String) field.get("name"), text));
        }
    }

    private void approve(String who, Map<String, Object> field, Map<String, Object> key) {
        var answer = as(who).body(List.of(Map.of("key", key, "version", field.get("version"))))
                .post(DESK + "/approvals", follower);
        if (heard(answer)) {
            var history = history(UUID.fromString((String) field.get("block")), (String) field.get("name"));
            var approved = history.get((int) field.get("version"));
            assertEquals(List.of("approved", field.get("target")), List.of(approved[0], approved[1]));
        }
    }

    /** Whether it was done; what was not has a reason that a person can do something about. */
    private boolean heard(Response answer) {
        if (answer.statusCode() < 300) {
            return true;
        }
        String code = answer.path("code");
        assertTrue(TOLD.contains(code), answer.statusCode() + " " + code + " " + answer.asString());
        told.add(code);
        return false;
    }

    /** The state by the versions alone: what happened to the last text, and what it was made from. */
    private void shouldStandAsItsHistorySays(Map<String, Object> field) {
        var history = history(UUID.fromString((String) field.get("block")), (String) field.get("name"));
        assertEquals(
                IntStream.rangeClosed(1, history.size()).boxed().toList(),
                history.stream().map(version -> version[3]).toList(),
                "A version is missing");
        var status = "MISSING";
        for (var version : history) {
            status = switch ((String) version[0]) {
                case "saved", "sent-back" -> "DRAFT";
                case "sent" -> "IN_REVIEW";
                case "approved" -> "APPROVED";
                default -> status;
            };
        }
        var isBehind = !history.isEmpty() && !history.getLast()[2].equals(field.get("source"));
        if (isBehind && Set.of("IN_REVIEW", "APPROVED").contains(status)) {
            status = "STALE";
        }
        assertEquals((boolean) field.get("adapted") ? "ADAPTED" : status, field.get("state"), "seed " + SEED);
    }

    private void shouldShowReadersWhatWasApprovedLast(Map<String, Object> field) {
        if ((boolean) field.get("adapted") || field.get("name").equals("title")) {
            return;
        }
        var shown = (String) field.get("source");
        for (var version : history(UUID.fromString((String) field.get("block")), (String) field.get("name"))) {
            shown = version[0].equals("approved") ? (String) version[1] : shown;
        }
        String html = as("Tiago")
                .get(STUDIO + "/units/{unit}/preview", follower, unit)
                .path("components.find { it.id == '" + field.get("block") + "' }.html");
        assertTrue(html.contains(shown), "seed " + SEED + ": " + html + " instead of " + shown);
    }

    /** Act, text, source text and number of each version of a target, oldest first. */
    private List<Object[]> history(UUID block, String field) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.rows("""
                        select act, text, source_text, version from target_version
                         where edition = :edition and block = :block and field = :field order by version""", Map.of("edition", follower, "block", block, "field", field)));
    }

    /** The texts of the unit as the desk shows them, one map each. */
    private List<Map<String, Object>> fields(String who) {
        var fields = new ArrayList<Map<String, Object>>();
        List<Map<String, Object>> blocks =
                as(who).get(DESK + "/units/{unit}", follower, unit).path("blocks");
        for (var block : blocks) {
            for (var field : (List<Map<String, Object>>) block.get("fields")) {
                var flat = new HashMap<>(field);
                flat.putAll((Map<String, Object>) field.get("key"));
                flat.put("adapted", block.get("adaptation") != null);
                fields.add(flat);
            }
        }
        return fields;
    }

    private List<UUID> blocks() {
        return studio.tree(AMINA, source).nodes().stream()
                .filter(node -> node.kind() == BlockKind.COMPONENT)
                .map(node -> node.id())
                .toList();
    }

    /** Long enough to be the same paragraph in other words after each edit. */
    private static String sentence(String words, Random random, String who) {
        return words + " " + random.nextInt(1_000_000) + ", " + who + ".";
    }

    private String sent(Object body) throws Exception {
        return json.writeValueAsString(body);
    }

    private static RequestSpecification as(String who) {
        return Api.as(who, who.equals("Amina") ? Role.AUTHOR : Role.ADMINISTRATOR)
                .contentType("application/json");
    }

    private void begin(String number) {
        var course = studio.begin(AMINA, new NewCourse("Hammered desk", "Open Wells", number, Language.ENGLISH));
        source = course.editions().getFirst().id();
        unit = add(BlockKind.UNIT, add(BlockKind.SUBSECTION, add(BlockKind.SECTION, null)));
        for (var at = 0; at < BLOCKS; at++) {
            var block = add(BlockKind.COMPONENT, unit);
            var first = studio.block(AMINA, source, block);
            var text = sentence("The well of the village was dug by hand in the dry year", new Random(at), "Amina");
            studio.save(AMINA, source, block, new Writing("A well", Body.text(text), first.revision(), false));
        }
        studio.publish(AMINA, source, new Release("", null));
        follower =
                studio.follow(AMINA, course.id(), new NewEdition(Language.PORTUGUESE, "", "Poços")).editions().stream()
                        .filter(edition -> !edition.source())
                        .findFirst()
                        .orElseThrow()
                        .id();
        translation.gate(AMINA, follower, new Gate(100, 100, true));
    }

    private UUID add(BlockKind kind, UUID parent) {
        var type = kind == BlockKind.COMPONENT ? "text" : "";
        return studio.add(AMINA, source, new NewBlock(kind, type, "A well", new Place(parent, null)))
                .id();
    }
}
