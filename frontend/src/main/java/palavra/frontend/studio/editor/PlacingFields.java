package palavra.frontend.studio.editor;

import static palavra.frontend.studio.editor.Numbers.whole;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import palavra.content.api.problem.Categorizing;
import palavra.content.api.problem.Matching;
import palavra.content.api.problem.Ordering;
import palavra.content.api.problem.PartsCredit;
import palavra.content.api.problem.PlacedItem;
import palavra.content.api.problem.Target;

/** Things to be put in order, joined or put into categories as rows; their right place stands in the row itself. */
final class PlacingFields {

    private static final int MOST = 60;

    private PlacingFields() {}

    static void begin(Row row, String type) {
        row.add("item");
        row.add("item");
        row.put("parts", PartsCredit.EVERY_PART);
        if (type.equals("categorizing")) {
            row.add("category");
            row.add("category");
        }
    }

    static void put(Row row, Ordering question) {
        row.put("parts", question.partialCredit());
        question.items().forEach(item -> put(row, item));
    }

    static void put(Row row, Matching question) {
        row.put("parts", question.partialCredit());
        var others = new LinkedHashMap<String, String>();
        question.targets().forEach(target -> others.put(target.id(), target.html()));
        for (var item : question.items()) {
            var target = item.targets().isEmpty() ? "" : item.targets().getFirst();
            var words = question.targets().stream().filter(one -> one.id().equals(target));
            put(row, item)
                    .put("target", target)
                    .put("partner", words.map(Target::html).findFirst().orElse(""));
            others.remove(target);
        }
        others.forEach((id, html) -> row.add("other").put("id", id).put("text", html));
    }

    static void put(Row row, Categorizing question) {
        row.put("parts", question.partialCredit()).put("most", question.most()).tick("nowhere", question.nowhere());
        question.targets()
                .forEach(target -> row.add("category").put("id", target.id()).put("text", target.html()));
        for (var item : question.items()) {
            var one = put(row, item);
            item.targets().forEach(target -> one.tick("in." + target, true));
        }
    }

    static Ordering ordering(Row row) {
        var asked = Asked.in(row);
        var items = row.rows("item").stream().map(one -> item(one, List.of())).toList();
        atLeastTwo(row, "items", items);
        return new Ordering(asked.id(), asked.label(), asked.note(), asked.points(), items, parts(row));
    }

    static Matching matching(Row row) {
        var asked = Asked.in(row);
        var targets = new LinkedHashMap<String, Target>();
        var items = new ArrayList<PlacedItem>();
        for (var one : row.rows("item")) {
            if (one.at("target").isBlank()) {
                one.put("target", Form.fresh());
            }
            items.add(item(one, List.of(one.at("target"))));
            targets.putIfAbsent(one.at("target"), new Target(one.at("target"), written(one, "partner")));
        }
        row.rows("other").forEach(one -> targets.put(one.at("id"), new Target(one.at("id"), written(one, "text"))));
        atLeastTwo(row, "items", items);
        return new Matching(
                asked.id(),
                asked.label(),
                asked.note(),
                asked.points(),
                items,
                List.copyOf(targets.values()),
                parts(row));
    }

    static Categorizing categorizing(Row row) {
        var asked = Asked.in(row);
        var targets = row.rows("category").stream()
                .map(one -> new Target(one.at("id"), written(one, "text")))
                .toList();
        var items = row.rows("item").stream()
                .map(one -> item(
                        one,
                        targets.stream()
                                .map(Target::id)
                                .filter(id -> one.ticked("in." + id))
                                .toList()))
                .toList();
        atLeastTwo(row, "items", items);
        atLeastTwo(row, "categories", targets);
        if (!row.ticked("nowhere")
                && items.stream().anyMatch(item -> item.targets().isEmpty())) {
            row.wrong("items", "place");
        }
        return new Categorizing(
                asked.id(),
                asked.label(),
                asked.note(),
                asked.points(),
                items,
                targets,
                row.ticked("nowhere"),
                whole(row.form(), row.named("most"), 1, MOST),
                parts(row));
    }

    private static Row put(Row question, PlacedItem item) {
        return question.add("item")
                .put("id", item.id())
                .put("text", item.html())
                .put("feedback", item.feedback())
                .put("praise", item.praise());
    }

    private static PlacedItem item(Row row, List<String> targets) {
        return new PlacedItem(
                row.at("id"),
                written(row, "text"),
                targets,
                row.at("feedback").strip(),
                row.at("praise").strip());
    }

    private static String written(Row row, String field) {
        if (row.at(field).isBlank()) {
            row.wrong(field, "option");
        }
        return row.at(field).strip();
    }

    private static void atLeastTwo(Row row, String part, List<?> all) {
        if (all.size() < 2) {
            row.wrong(part, "two");
        }
    }

    private static PartsCredit parts(Row row) {
        for (var one : PartsCredit.values()) {
            if (one.name().equals(row.at("parts"))) {
                return one;
            }
        }
        return PartsCredit.NONE;
    }
}
