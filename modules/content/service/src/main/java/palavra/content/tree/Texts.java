package palavra.content.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.function.UnaryOperator;

/** Goes through every text of a stored body, wherever its HTML stands. */
public final class Texts {

    private Texts() {}

    /** The same JSON with every text changed by the function. */
    public static JsonNode map(JsonNode node, UnaryOperator<String> change) {
        return switch (node) {
            case TextNode text -> TextNode.valueOf(change.apply(text.textValue()));
            case ObjectNode object -> {
                object.properties().forEach(field -> field.setValue(map(field.getValue(), change)));
                yield object;
            }
            case ArrayNode array -> {
                for (var at = 0; at < array.size(); at++) {
                    array.set(at, map(array.get(at), change));
                }
                yield array;
            }
            default -> node;
        };
    }
}
