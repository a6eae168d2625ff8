package palavra.content.importing;

import java.util.LinkedHashMap;
import java.util.Set;
import java.util.UUID;
import palavra.content.api.ImportItem;
import palavra.content.api.ImportReport;
import palavra.content.api.Verdict;
import palavra.content.olx.ImportReport.Item;
import palavra.content.olx.ImportedCourse;
import palavra.content.tree.Course;
import palavra.content.tree.Edition;

/** The report of a package as the door gives it, with what it became here. */
final class Reports {

    private static final Set<String> LEVELS = Set.of("course", "chapter", "sequential", "vertical");

    private Reports() {}

    /** @param own files beside the course that say something else than their block, so that they became the edition's own */
    static ImportReport of(UUID id, ImportedCourse from, Course course, Edition edition, Set<String> own) {
        var blocks = from.report().blocks();
        var components = new LinkedHashMap<>(blocks);
        components.keySet().removeAll(LEVELS);
        var totals = from.report().totals();
        var items = from.report().items().stream()
                .map(item -> own.contains(item.source()) && item.reason().equals("translation")
                        ? own(item)
                        : new ImportItem(item.source(), item.verdict(), item.reason(), item.sentence()))
                .toList();
        return new ImportReport(
                id,
                from.displayName(),
                blocks.getOrDefault("chapter", 0),
                blocks.getOrDefault("sequential", 0),
                blocks.getOrDefault("vertical", 0),
                components,
                totals.get(Verdict.KEPT),
                totals.get(Verdict.CHANGED),
                totals.get(Verdict.DROPPED),
                items,
                course.id,
                course.slug,
                edition.id,
                course.run,
                null);
    }

    private static ImportItem own(Item item) {
        var sentence = item.sentence() + " It is built in another way than its source, so it is the edition's own.";
        return new ImportItem(item.source(), item.verdict(), "translation-own", sentence);
    }
}
