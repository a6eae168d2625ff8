package palavra.content.studio;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.TreeSet;
import palavra.content.Json;
import palavra.content.api.studio.Writing;

/** Joins what two people made of one block, text by text, where they do not touch the same. */
final class Merge {

    private Merge() {}

    /** Thrown within; nobody outside sees it. */
    private static final class Meeting extends Exception {

        Meeting() {
            super("Both changed the same", null, false, false);
        }
    }

    /** Both together over the base of theirs; null where a person has to decide. */
    static Writing of(Writing base, Writing theirs, Writing mine) {
        try {
            var merged = merge(content(base), content(theirs), content(mine));
            var writing = Json.of(merged, Writing.class);
            return new Writing(writing.title(), writing.body(), theirs.base(), mine.minor());
        } catch (Meeting ofBoth) {
            return null;
        }
    }

    private static JsonNode content(Writing writing) {
        return Json.tree(new Writing(writing.title(), writing.body(), 0, false));
    }

    private static JsonNode merge(JsonNode base, JsonNode theirs, JsonNode mine) throws Meeting {
        if (theirs.equals(mine) || base.equals(mine)) {
            return theirs;
        }
        if (base.equals(theirs)) {
            return mine;
        }
        if (base instanceof ObjectNode && theirs instanceof ObjectNode && mine instanceof ObjectNode) {
            return objects(base, theirs, mine);
        }
        if (base instanceof ArrayNode && base.size() == theirs.size() && base.size() == mine.size()) {
            return arrays(base, theirs, mine);
        }
        if (base instanceof TextNode && theirs instanceof TextNode && mine instanceof TextNode) {
            return Diff3.merge(base.textValue(), theirs.textValue(), mine.textValue())
                    .<JsonNode>map(TextNode::valueOf)
                    .orElseThrow(Meeting::new);
        }
        throw new Meeting();
    }

    private static JsonNode objects(JsonNode base, JsonNode theirs, JsonNode mine) throws Meeting {
        var names = new TreeSet<String>();
        theirs.fieldNames().forEachRemaining(names::add);
        mine.fieldNames().forEachRemaining(names::add);
        var merged = ((ObjectNode) theirs).objectNode();
        for (var name : names) {
            var value = merge(base.path(name), theirs.path(name), mine.path(name));
            if (!value.isMissingNode()) {
                merged.set(name, value);
            }
        }
        return merged;
    }

    private static JsonNode arrays(JsonNode base, JsonNode theirs, JsonNode mine) throws Meeting {
        var merged = ((ArrayNode) theirs).arrayNode();
        for (var at = 0; at < base.size(); at++) {
            merged.add(merge(base.get(at), theirs.get(at), mine.get(at)));
        }
        return merged;
    }
}
