package palavra.content.importing;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import palavra.content.api.ImportItem;
import palavra.content.api.Verdict;
import palavra.content.fields.Brought;
import palavra.content.olx.Attached;
import palavra.content.olx.ImportReport.Item;
import palavra.content.olx.ImportReport.Kind;

/** What became of items of a package that only showed where they landed, by what the report calls them. */
final class Fate {

    private static final Map<String, String> FILES =
            Map.of("overview", "about/overview.html", "lead", "about/short_description.html");

    private final Set<String> own = new HashSet<>();
    private final Set<String> blocks = new HashSet<>();
    private final Set<String> edited = new LinkedHashSet<>();

    /** These files beside the course, by the source ids they belong to, say another thing than their block. */
    void own(Attached brought, Set<String> sourceIds) {
        brought.components().forEach((file, block) -> {
            if (sourceIds.contains(block.sourceId())) {
                own.add(file);
            }
        });
    }

    /** A person wrote the texts of these blocks here. */
    void edited(Set<String> sourceIds) {
        blocks.addAll(sourceIds);
    }

    /** A person decided here how the course is graded. */
    void decided(Package from) {
        edited.add("policies/" + from.course().run() + "/grading_policy.json");
    }

    /** A person wrote these texts of the about page here. */
    void edited(Package from, Brought page) {
        var run = from.course().run();
        for (var text : page.kept()) {
            edited.add(
                    switch (text) {
                        case "title" -> "course/" + run + ".xml display_name";
                        case "overview", "lead" -> FILES.get(text);
                        default -> "policies/" + run + "/policy.json palavra." + text;
                    });
        }
    }

    /** The same for an edition whose texts lay beside the course; its other texts are the course's. */
    void edited(Attached brought, Brought page) {
        page.kept().stream()
                .filter(FILES::containsKey)
                .map(text -> brought.pages().get(FILES.get(text)))
                .forEach(edited::add);
    }

    ImportItem of(Item item) {
        if (edited.remove(item.source()) || item.kind() == Kind.BLOCK && blocks.contains(item.target())) {
            return edited(item.source());
        }
        return own.contains(item.source()) && item.reason().equals("translation")
                ? new ImportItem(
                        item.source(),
                        item.verdict(),
                        "translation-own",
                        item.sentence() + " It is built in another way than its source, so it is the edition's own.")
                : new ImportItem(item.source(), item.verdict(), item.reason(), item.sentence());
    }

    /** Lines of what had none of its own. */
    Stream<ImportItem> rest() {
        return edited.stream().map(Fate::edited);
    }

    private static ImportItem edited(String source) {
        return new ImportItem(
                source,
                Verdict.DROPPED,
                "edited-here",
                "Somebody changed this here since the last import, so it stays as it is here.");
    }
}
