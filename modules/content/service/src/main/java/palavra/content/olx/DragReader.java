package palavra.content.olx;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import palavra.content.api.problem.Categorizing;
import palavra.content.api.problem.PartsCredit;
import palavra.content.api.problem.PlacedItem;
import palavra.content.api.problem.ProblemDefinition;
import palavra.content.api.problem.Target;

/**
 * Reads drag and drop of the second kind as things to be put into categories: its zones. Where they lie in the picture is
 * left out, their names say it; the picture stands above.
 */
final class DragReader {

    private static final int MOST = 60;

    private final Texts texts;

    DragReader(Texts texts) {
        this.texts = texts;
    }

    Body read(Node node, Policy policy, Inherited inherited) throws Ungradable {
        var data = data(policy.of(node, "data"));
        var ids = new HashMap<String, String>();
        var targets = targets(node, data.path("zones"), ids);
        var items = items(node, data.path("items"), ids);
        if (targets.isEmpty() || items.isEmpty() || targets.size() > MOST || items.size() > MOST) {
            throw new Ungradable("it has no zones and things to be put there, or more than 60");
        }
        var question = new Categorizing(
                "q1",
                texts.escaped(node, policy.of(node, "question_text")),
                "",
                BigDecimal.ONE,
                items,
                targets,
                true,
                Values.whole(policy.of(node, "max_items_per_zone"))
                        .filter(most -> most > 0)
                        .orElse(null),
                PartsCredit.EVERY_PART);
        return new Body.ProblemBody(new ProblemDefinition(
                List.of(picture(node, data), ""),
                List.of(question),
                List.of(),
                texts.clean(node, data.path("feedback").path("finish").asText("")),
                Values.whole(policy.of(node, "max_attempts"))
                        .filter(most -> most > 0)
                        .orElse(inherited.maxAttempts()),
                Values.decimal(policy.of(node, "weight"))
                        .filter(weight -> weight.signum() >= 0)
                        .orElse(null),
                inherited.showAnswer(),
                0));
    }

    private static JsonNode data(String written) throws Ungradable {
        try {
            return written.isEmpty() ? MissingNode.getInstance() : Policy.JSON.readTree(written);
        } catch (JsonProcessingException broken) {
            throw new Ungradable("its zones and things cannot be read");
        }
    }

    private List<Target> targets(Node node, JsonNode zones, Map<String, String> ids) {
        var targets = new ArrayList<Target>();
        for (var zone : zones) {
            var id = "z" + (targets.size() + 1);
            ids.put(zone.path("uid").asText(zone.path("title").asText()), id);
            targets.add(new Target(id, texts.clean(node, zone.path("title").asText(""))));
        }
        return targets;
    }

    private List<PlacedItem> items(Node node, JsonNode things, Map<String, String> ids) throws Ungradable {
        var items = new ArrayList<PlacedItem>();
        for (var thing : things) {
            var zones = new ArrayList<String>();
            var named = thing.path("zones");
            (named.isArray() ? named : List.of(thing.path("zone"))).forEach(zone -> {
                if (ids.containsKey(zone.asText())) {
                    zones.add(ids.get(zone.asText()));
                }
            });
            var feedback = thing.path("feedback");
            items.add(new PlacedItem(
                    "i" + (items.size() + 1),
                    said(node, thing),
                    zones,
                    texts.clean(node, feedback.path("incorrect").asText("")),
                    texts.clean(node, feedback.path("correct").asText(""))));
        }
        return items;
    }

    /** A thing with a picture keeps its name: in the old course it is the words for who cannot see the picture. */
    private String said(Node node, JsonNode thing) throws Ungradable {
        var name = thing.path("displayName").asText("").strip();
        var image = image(
                node,
                thing.path("imageURL").asText(""),
                thing.path("imageDescription").asText(""));
        var said = (image + " " + texts.clean(node, name)).strip();
        if (said.isEmpty()) {
            throw new Ungradable("a thing to be put somewhere has neither name nor picture");
        }
        return said;
    }

    private String picture(Node node, JsonNode data) {
        var image = image(
                node,
                data.path("targetImg").asText(""),
                data.path("targetImgDescription").asText(""));
        return image.isEmpty() ? "" : "<p>" + image + "</p>";
    }

    private String image(Node node, String address, String description) {
        if (address.isBlank()) {
            return "";
        }
        var image = new Element("img");
        image.attr("src", address.strip());
        image.attr("alt", description.strip());
        return texts.clean(node, image.outerHtml());
    }
}
