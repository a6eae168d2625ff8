package palavra.learning.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.problem.Hotspot;
import palavra.content.api.problem.Hotspot.Point;
import palavra.content.api.problem.Hotspot.Region;
import palavra.content.api.problem.Matching;
import palavra.content.api.problem.Numerical;
import palavra.content.api.problem.Ordering;
import palavra.content.api.problem.PartsCredit;
import palavra.content.api.problem.PlacedItem;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.Question;
import palavra.content.api.problem.ShowAnswer;
import palavra.content.api.problem.Target;
import palavra.content.api.variable.Variable;
import palavra.kernel.Language;
import palavra.learning.api.Rehearsal;

/**
 * No key, mark or feedback leaves before a submission, of any type there is or will be: every part of a question that is
 * not named here as open must be gone. A new type has nothing open until somebody says so here.
 */
class KeyTest {

    private static final Set<String> ALWAYS = Set.of("type", "id", "label", "note", "points");

    private static final Map<String, Set<String>> OPEN = Map.of(
            "SingleChoice", Set.of("options.id", "options.html", "shuffled"),
            "MultipleChoice", Set.of("options.id", "options.html", "partialCredit"),
            "Dropdown", Set.of("options.id", "options.html"),
            "Numerical", Set.of("unit", "unitNeeded"),
            "Text", Set.of("caseSensitive", "anyAccents", "exactSpaces", "exactDigits"),
            "Formula", Set.of("variables.name", "caseSensitive"),
            "Ordering", Set.of("items.id", "items.html", "partialCredit"),
            "Matching", Set.of("items.id", "items.html", "targets.id", "targets.html", "partialCredit"),
            "Categorizing",
                    Set.of("items.id", "items.html", "targets.id", "targets.html", "nowhere", "most", "partialCredit"),
            "Hotspot",
                    Set.of(
                            "picture",
                            "listed",
                            "regions.id",
                            "regions.html",
                            "regions.corners.x",
                            "regions.corners.y"));

    /** A rubric is no key: learners read it before they begin. */
    private static final Set<String> OPEN_OF_AN_ASSIGNMENT = Set.of(
            "prompt",
            "criteria.id",
            "criteria.name",
            "criteria.about",
            "criteria.points",
            "criteria.levels.id",
            "criteria.levels.name",
            "criteria.levels.about",
            "criteria.levels.points",
            "text",
            "files.wanted",
            "files.most",
            "files.megabytes",
            "files.types",
            "peers.give",
            "peers.receive",
            "peers.days",
            "weight");

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    static Stream<Class<?>> types() {
        return Arrays.stream(Question.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("types")
    void shouldLeaveNothingOfTheKeyInAnyType(Class<? extends Question> type) {
        assertNotNull(OPEN.get(type.getSimpleName()), "Say what of a " + type.getSimpleName() + " may be seen");
        for (var truth : new boolean[] {true, false}) {
            var question = new Canaries(truth).record(type);
            var hidden = leaves(JSON.valueToTree(question));
            hidden.keySet().removeAll(ALWAYS);
            hidden.keySet().removeAll(OPEN.get(type.getSimpleName()));
            assertTrue(!hidden.isEmpty(), "A question without a key");
            var asked = leaves(JSON.valueToTree(question.withoutKey()));
            hidden.forEach((path, value) -> {
                if (!value.equals("false")) {
                    assertFalse(value.equals(asked.get(path)), path + " left with " + value);
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void shouldSendNothingOfTheKeyBeforeASubmission(Class<? extends Question> type) throws Exception {
        for (var truth : new boolean[] {true, false}) {
            var question = new Canaries(truth).record(type);
            var hidden = leaves(JSON.valueToTree(question));
            hidden.keySet().removeAll(ALWAYS);
            hidden.keySet().removeAll(OPEN.get(type.getSimpleName()));
            var problem = new ProblemDefinition(
                    List.of("", ""),
                    List.of(question),
                    List.of("canary-hint"),
                    "canary-why",
                    2,
                    null,
                    ShowAnswer.ALWAYS,
                    0);
            var sent = JSON.writeValueAsString(
                    Rehearsing.view(new Rehearsal(new UUID(7, 1), "", Language.ENGLISH, problem, null, false, 0)));
            hidden.values().stream()
                    .filter(value -> value.contains("canary") || value.startsWith("73000"))
                    .forEach(value -> assertFalse(sent.contains(value), value + " in " + sent));
            assertFalse(sent.contains("canary-hint") || sent.contains("canary-why"), sent);
        }
    }

    /** What a text says of a variable is a number; what it may be, and what follows from it, stays here. */
    @Test
    void shouldSendNothingOfVariablesButTheNumbersTexts() throws Exception {
        var sought = new Numerical.Sought("canarya * 73001", BigDecimal.ZERO, false);
        var range = new Numerical.Range(null, null, null, false, false, BigDecimal.ONE, "{{canaryb}}", sought);
        var problem = new ProblemDefinition(
                List.of("<p>{{canarya}}</p>", ""),
                List.of(new Numerical("q", "", "", BigDecimal.ONE, List.of(range), "")),
                List.of("{{canaryb}}"),
                "{{canaryb}}",
                2,
                null,
                ShowAnswer.ALWAYS,
                0,
                List.of(
                        Variable.list("canarya", List.of(new BigDecimal("73002"), new BigDecimal("73003"))),
                        Variable.computed("canaryb", "canarya * 73001 + 73004")));
        assertFalse(JSON.writeValueAsString(problem.withoutKey()).contains("7300"));
        var sent = JSON.writeValueAsString(
                Rehearsing.view(new Rehearsal(new UUID(7, 1), "", Language.ENGLISH, problem, null, false, 0)));
        assertTrue(sent.contains("<p>73002</p>") || sent.contains("<p>73003</p>"), sent);
        assertFalse(sent.replaceFirst("<p>7300[23]</p>", "").contains("7300"), sent);
        assertFalse(sent.contains("canary"), sent);
    }

    /** Learners get an assignment as it is: whatever is added to it is seen, unless somebody keeps it back. */
    @Test
    void shouldHoldNothingInAnAssignmentThatLearnersMayNotSee() {
        var asked = leaves(JSON.valueToTree(new Canaries(true).record(Assignment.class)));
        assertEquals(OPEN_OF_AN_ASSIGNMENT, asked.keySet());
    }

    /** What is sent is the same, to the byte, whatever the key is. */
    @Test
    void shouldSendTheSameWhateverTheOrderOrThePairsOrThePlaceIs() {
        var one = new PlacedItem("n1a2b3c4d", "One", List.of("n00000001"), "No", "Yes");
        var two = new PlacedItem("n0a2b3c4d", "Two", List.of("n00000002"), "", "");
        assertEquals(order(one, two).withoutKey(), order(two, one).withoutKey());
        var left = new Target("n00000001", "left");
        var right = new Target("n00000002", "right");
        var crossed = new PlacedItem(one.id(), "One", List.of("n00000002"), "", "");
        var other = new PlacedItem(two.id(), "Two", List.of("n00000001"), "", "");
        assertEquals(
                new Matching("q", "", "", BigDecimal.ONE, List.of(one, two), List.of(left, right), PartsCredit.NONE)
                        .withoutKey(),
                new Matching(
                                "q",
                                "",
                                "",
                                BigDecimal.ONE,
                                List.of(other, crossed),
                                List.of(right, left),
                                PartsCredit.NONE)
                        .withoutKey());
        assertEquals(place(true, true).withoutKey(), place(true, false).withoutKey());
        assertEquals(List.of(), place(false, true).withoutKey().regions());
    }

    private static Ordering order(PlacedItem... items) {
        return new Ordering("q", "", "", BigDecimal.ONE, List.of(items), PartsCredit.EVERY_PART);
    }

    private static Hotspot place(boolean listed, boolean first) {
        var corners = List.of(new Point(0, 0), new Point(500, 0), new Point(0, 500));
        var a = new Region("n1a2b3c4d", "A", corners, first, "");
        var b = new Region("n0a2b3c4d", "B", corners, !first, "");
        var regions = first ? List.of(a, b) : List.of(b, a);
        return new Hotspot("q", "", "", BigDecimal.ONE, "<img>", regions, listed);
    }

    private static Map<String, String> leaves(JsonNode node) {
        var leaves = new TreeMap<String, String>();
        walk("", node, leaves::put);
        return leaves;
    }

    private static void walk(String path, JsonNode node, BiConsumer<String, String> found) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> walk(
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), found));
        } else if (node.isArray()) {
            node.forEach(one -> walk(path, one, found));
        } else {
            found.accept(path, node.asText());
        }
    }
}
