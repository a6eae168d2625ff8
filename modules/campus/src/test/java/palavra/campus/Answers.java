package palavra.campus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Fills in problems in the browser, rightly or not, by the keys that learning grades them with. */
final class Answers {

    private static final String NEVER_RIGHT = "-987654321";

    private final Map<String, JsonNode> problems = new HashMap<>();

    private Answers(JsonNode publication) {
        publication
                .get("problems")
                .forEach(problem -> problems.put(problem.get("id").asText(), problem));
    }

    /** The answers to what an edition asks at present. */
    static Answers of(Installation installation, String edition) {
        try (var database = installation.stack().database();
                var query = database.prepareStatement(
                        "select assessment from learning.publication where edition = ? order by stored_at desc")) {
            query.setObject(1, UUID.fromString(edition));
            var rows = query.executeQuery();
            rows.next();
            return new Answers(new ObjectMapper().readTree(rows.getString(1)));
        } catch (SQLException | JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    /** Questions that only ask for an opinion are worth nothing, and no answer to them is wrong. */
    boolean canBeWrong(Locator problem) {
        var weight = key(problem).get("weight");
        return weight.isNull() || weight.decimalValue().signum() > 0;
    }

    void fill(Locator problem, boolean right) {
        for (var question : key(problem).get("questions")) {
            var field = problem.locator("[name='q-" + question.get("id").asText() + "']");
            switch (question.get("type").asText()) {
                case "single-choice" -> option(field, first(question, right)).check();
                case "multiple-choice" -> tick(field, question, right);
                case "dropdown" ->
                    field.selectOption(first(question, right).get("id").asText());
                case "ordering", "matching", "categorizing" -> Placing.fill(field, question, right);
                case "hotspot" -> point(field, question, right);
                default -> field.fill(right ? written(question.at("/accepted/0")) : NEVER_RIGHT);
            }
        }
    }

    private JsonNode key(Locator problem) {
        return problems.get(problem.getAttribute("id").substring("p-".length())).get("definition");
    }

    /** Wrong is to leave out, or to add, the first option. */
    private static void tick(Locator boxes, JsonNode question, boolean right) {
        for (var option : question.get("options")) {
            var mistaken = !right && option == question.at("/options/0");
            option(boxes, option).setChecked(option.get("correct").asBoolean() != mistaken);
        }
    }

    private static Locator option(Locator inputs, JsonNode option) {
        return inputs.and(inputs.page().locator("[value='" + option.get("id").asText() + "']"));
    }

    private static JsonNode first(JsonNode question, boolean right) {
        for (var option : question.get("options")) {
            if (option.get("correct").asBoolean() == right) {
                return option;
            }
        }
        throw new AssertionError("Every option is the same in " + question);
    }

    /** Into the middle of the first right region, or the corner of the picture. */
    private static void point(Locator fields, JsonNode question, boolean right) {
        if (question.get("listed").asBoolean()) {
            for (var region : question.get("regions")) {
                if (region.get("correct").asBoolean() == right) {
                    option(fields, region).check();
                }
            }
            return;
        }
        var corners = question.at("/regions/0/corners");
        for (var axis = 0; axis < 2; axis++) {
            var sum = 0;
            for (var corner : corners) {
                sum += corner.get(axis == 0 ? "x" : "y").asInt();
            }
            fields.nth(axis).fill(right ? Double.toString(sum / 10.0 / corners.size()) : "0");
        }
    }

    private static String written(JsonNode accepted) {
        for (var name : new String[] {"text", "expression"}) {
            if (accepted.has(name)) {
                return accepted.get(name).asText();
            }
        }
        var number = accepted.get("answer").isNull() ? accepted.get("low") : accepted.get("answer");
        return number.decimalValue().toPlainString();
    }
}
