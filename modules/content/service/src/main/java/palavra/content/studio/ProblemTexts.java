package palavra.content.studio;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;
import java.util.function.UnaryOperator;
import palavra.content.Json;
import palavra.content.api.problem.ProblemDefinition;

/** Goes through the texts of a problem that are read as HTML. Keys, ids and accepted words are left alone. */
final class ProblemTexts {

    private static final Set<String> HTML = Set.of(
            "stem",
            "label",
            "note",
            "html",
            "feedback",
            "feedbackUnchosen",
            "unit",
            "unitFeedback",
            "praise",
            "picture",
            "hints",
            "explanation");

    private ProblemTexts() {}

    static ProblemDefinition map(ProblemDefinition problem, UnaryOperator<String> change) {
        return Json.of(walk(Json.tree(problem), change), ProblemDefinition.class);
    }

    private static JsonNode walk(JsonNode node, UnaryOperator<String> change) {
        if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(field -> field.setValue(
                            HTML.contains(field.getKey())
                                    ? changed(field.getValue(), change)
                                    : walk(field.getValue(), change)));
        } else if (node instanceof ArrayNode array) {
            array.forEach(one -> walk(one, change));
        }
        return node;
    }

    private static JsonNode changed(JsonNode value, UnaryOperator<String> change) {
        if (value instanceof ArrayNode array) {
            for (var at = 0; at < array.size(); at++) {
                array.set(at, changed(array.get(at), change));
            }
            return array;
        }
        return value instanceof TextNode text ? TextNode.valueOf(change.apply(text.textValue())) : value;
    }
}
