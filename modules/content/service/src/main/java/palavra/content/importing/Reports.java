package palavra.content.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import palavra.content.api.ImportItem;
import palavra.content.api.ImportReport;
import palavra.content.api.Verdict;
import palavra.content.olx.ImportedCourse;
import palavra.content.tree.Course;
import palavra.content.tree.Edition;

/** The report of a package as the door gives it, with what it became here. */
final class Reports {

    private static final Set<String> LEVELS = Set.of("course", "chapter", "sequential", "vertical");

    private Reports() {}

    static ImportReport of(UUID id, ImportedCourse from, Course course, Edition edition, Fate fate) {
        var blocks = from.report().blocks();
        var components = new LinkedHashMap<>(blocks);
        components.keySet().removeAll(LEVELS);
        var items = new ArrayList<>(from.report().items().stream().map(fate::of).toList());
        fate.rest().forEach(items::add);
        var totals =
                items.stream().collect(Collectors.groupingBy(ImportItem::verdict, Collectors.summingInt(one -> 1)));
        return new ImportReport(
                id,
                from.displayName(),
                blocks.getOrDefault("chapter", 0),
                blocks.getOrDefault("sequential", 0),
                blocks.getOrDefault("vertical", 0),
                components,
                totals.getOrDefault(Verdict.KEPT, 0),
                totals.getOrDefault(Verdict.CHANGED, 0),
                totals.getOrDefault(Verdict.DROPPED, 0),
                items,
                course.id,
                course.slug,
                edition.id,
                course.run,
                null);
    }
}
