package palavra.campus;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts things somewhere in the browser, by the lists beside them. */
final class Placing {

    private static final String NOWHERE = "~";

    private Placing() {}

    static void fill(Locator lists, JsonNode question, boolean right) {
        var places = question.get("type").asText().equals("ordering") ? order(question) : targets(question);
        if (!right) {
            var last = places.removeLast();
            places.addFirst(last);
        }
        var at = 0;
        for (var item : question.get("items")) {
            var chosen = item.get("id").asText() + ":" + places.get(at++);
            lists.and(lists.page().locator("select:has(option[value='" + chosen + "'])"))
                    .selectOption(chosen);
        }
    }

    private static List<String> order(JsonNode question) {
        var places = new ArrayList<String>();
        question.get("items").forEach(item -> places.add(Integer.toString(places.size() + 1)));
        return places;
    }

    /** For each thing a place that is right and not full. */
    private static List<String> targets(JsonNode question) {
        var most = question.path("most").asInt(Integer.MAX_VALUE);
        var used = new HashMap<String, Integer>();
        var places = new ArrayList<String>();
        for (var item : question.get("items")) {
            places.add(free(item, used, most));
        }
        return places;
    }

    private static String free(JsonNode item, Map<String, Integer> used, int most) {
        for (var target : item.get("targets")) {
            if (used.merge(target.asText(), 1, Integer::sum) <= most) {
                return target.asText();
            }
        }
        return NOWHERE;
    }
}
