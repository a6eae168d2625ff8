package palavra.learning.grade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import palavra.content.api.AssessedProblem;
import palavra.content.api.Assessment;
import palavra.content.api.AssignmentType;
import palavra.content.api.GradingPolicy;
import palavra.content.api.LateRule;
import palavra.content.api.Outline;
import palavra.content.api.OutlineSection;
import palavra.content.api.OutlineSubsection;
import palavra.content.api.OutlineUnit;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.ShowAnswer;
import palavra.kernel.Language;
import palavra.learning.run.Work;

/**
 * What one learner did by one policy, and the grade that another program, in another language, worked out for it from the
 * written rules: {@code golden/grades.py}.
 */
public final class GoldenGrade {

    private static final Instant DUE = Instant.parse("2026-03-20T10:00:00Z");
    private static final int GRACE = 600;

    private final JsonNode golden;
    private final List<OutlineSubsection> parts = new ArrayList<>();
    private final List<AssessedProblem> problems = new ArrayList<>();
    private final Map<UUID, List<UUID>> components = new HashMap<>();
    private final Map<UUID, Work.Points> points = new HashMap<>();
    private final Map<UUID, Work.Gift> given = new HashMap<>();

    private GoldenGrade(JsonNode golden) {
        this.golden = golden;
        golden.get("parts").forEach(part -> parts.add(part(part)));
    }

    public static Stream<GoldenGrade> all() {
        try (var file = GoldenGrade.class.getResourceAsStream("/golden/grades.jsonl")) {
            var json = new ObjectMapper();
            var cases = new ArrayList<GoldenGrade>();
            for (var line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                cases.add(new GoldenGrade(json.readTree(line)));
            }
            return cases.stream();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** The course, as that publication of an edition. */
    public Assessment assessment(UUID publication, UUID edition) {
        var sections = List.of(new OutlineSection(UUID.randomUUID(), "Section", parts));
        var outline = new Outline(publication, edition, Language.ENGLISH, 1, sections, problems.size(), 0, 0);
        return new Assessment(outline, policy(), problems, components);
    }

    public Map<UUID, Work.Points> points() {
        return points;
    }

    public Map<UUID, Work.Gift> given() {
        return given;
    }

    /** The grade before rounding, in percent. */
    BigDecimal exact() {
        var parts = golden.get("exact").asText().split("/");
        return new BigDecimal(parts[0])
                .divide(new BigDecimal(parts[1]), 10, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** Null where nothing graded was answered. */
    public Integer percent() {
        var percent = golden.get("percent");
        return percent.isNull() ? null : Integer.valueOf(percent.asInt());
    }

    public String letter() {
        var letter = golden.get("letter");
        return letter.isNull() ? null : letter.asText();
    }

    public boolean passed() {
        return golden.get("passed").asBoolean();
    }

    private OutlineSubsection part(JsonNode part) {
        var unit = UUID.randomUUID();
        var ids = new ArrayList<UUID>();
        part.get(1).forEach(problem -> ids.add(problem(unit, problem)));
        components.put(unit, ids);
        var types = ids.stream().map(id -> "problem").toList();
        var units = List.of(new OutlineUnit(unit, "Unit", types, 1));
        var subsection =
                new OutlineSubsection(UUID.randomUUID(), "Part", part.get(0).asText(), DUE, units);
        if (!part.get(2).isNull()) {
            var whole = problems.stream()
                    .filter(one -> one.unit().equals(unit))
                    .map(one -> one.definition().possible())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            give(subsection.id(), part.get(2), whole);
        }
        return subsection;
    }

    private UUID problem(UUID unit, JsonNode problem) {
        var id = UUID.randomUUID();
        var worth = number(problem.get(1));
        problems.add(new AssessedProblem(id, unit, "Problem", worth(worth)));
        if (!problem.get(0).isNull()) {
            var at = DUE.plusSeconds(GRACE + problem.get(2).asLong());
            points.put(id, new Work.Points(number(problem.get(0)), worth, at));
        }
        if (!problem.get(3).isNull()) {
            give(id, problem.get(3), worth);
        }
        return id;
    }

    private void give(UUID block, JsonNode earned, BigDecimal possible) {
        given.put(block, new Work.Gift(number(earned), possible, "Helena", "Because.", DUE));
    }

    public GradingPolicy policy() {
        var types = new ArrayList<AssignmentType>();
        golden.get("types")
                .forEach(type -> types.add(new AssignmentType(
                        type.get(0).asText(),
                        "",
                        number(type.get(1)),
                        type.get(2).asInt(),
                        type.get(3).asInt(),
                        type.get(4).asBoolean(),
                        late(type.get(5)))));
        var cuts = new LinkedHashMap<String, BigDecimal>();
        golden.get("cuts").fields().forEachRemaining(cut -> cuts.put(cut.getKey(), number(cut.getValue())));
        return new GradingPolicy(types, cuts, GRACE, golden.get("rounding").asText());
    }

    private static LateRule late(JsonNode late) {
        return late.isNull()
                ? null
                : new LateRule(
                        number(late.get(0)), LateRule.Per.valueOf(late.get(1).asText()), number(late.get(2)));
    }

    private static ProblemDefinition worth(BigDecimal points) {
        return new ProblemDefinition(List.of(""), List.of(), List.of(), "", null, points, ShowAnswer.NEVER, 0);
    }

    private static BigDecimal number(JsonNode text) {
        return new BigDecimal(text.asText());
    }

    @Override
    public String toString() {
        return golden.toString();
    }
}
