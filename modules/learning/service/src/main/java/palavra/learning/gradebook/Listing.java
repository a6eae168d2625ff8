package palavra.learning.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import palavra.learning.api.Receipt;
import palavra.learning.api.ReceiptItem;
import palavra.learning.api.gradebook.GradebookPage;
import palavra.learning.api.gradebook.GradebookPage.Cell;
import palavra.learning.api.gradebook.GradebookPage.Column;
import palavra.learning.api.gradebook.GradebookPage.Row;
import palavra.learning.api.gradebook.GradebookQuery;
import palavra.learning.run.Grades;
import palavra.learning.run.Place;
import palavra.learning.run.Places;
import palavra.learning.run.Run;
import palavra.learning.run.Syllabi;
import palavra.learning.run.Syllabus;
import palavra.learning.run.Work;

/**
 * The gradebook page by page: the learners in one statement, their work in another, and the same sums as everywhere over
 * it. No score is kept a second time for it.
 */
@ApplicationScoped
class Listing {

    @Inject
    Places places;

    @Inject
    Syllabi syllabi;

    @Inject
    Grades grades;

    GradebookPage page(Run run, GradebookQuery query) {
        if (run.published().isEmpty()) {
            return new GradebookPage(List.of(), List.of(), 0L, null);
        }
        var columns = columns(run);
        var found = Roll.of(run, query);
        var work = Work.graded(found.items().stream().map(learner -> learner.id).toList());
        var rows = found.items().stream()
                .flatMap(learner -> places.of(run, learner).stream())
                .map(place -> row(place, columns, work))
                .toList();
        var learners = query.after() == null ? Roll.count(run, query) : null;
        return new GradebookPage(columns, rows, learners, found.next());
    }

    /** Type by type as the policy names them, each edition's parts once. */
    List<Column> columns(Run run) {
        var columns = new LinkedHashMap<UUID, Column>();
        for (var edition : run.published()) {
            var graded =
                    syllabi.of(edition.publication()).subsections().stream().filter(Syllabus::isGraded);
            graded.forEach(part -> columns.putIfAbsent(
                    part.id(),
                    new Column(
                            part.id(),
                            part.title(),
                            part.assignmentType(),
                            part.language() == null ? edition.language() : part.language())));
        }
        var byType = columns.values().stream()
                .collect(Collectors.groupingBy(Column::type, LinkedHashMap::new, Collectors.toList()));
        var named = syllabi.policy(run).types().stream().flatMap(type -> Stream.ofNullable(byType.remove(type.name())));
        var ordered = new ArrayList<Column>();
        named.toList().forEach(ordered::addAll);
        byType.values().forEach(ordered::addAll);
        return ordered;
    }

    private Row row(Place place, List<Column> columns, Map<UUID, Work> work) {
        var learner = place.learner().orElseThrow();
        var receipt = grades.receipt(place, work.getOrDefault(learner.id, Work.none()));
        var items = items(receipt);
        var cells = new ArrayList<Cell>();
        columns.forEach(column -> cells.add(cell(items.get(column.subsection()))));
        return new Row(
                learner.person,
                learner.name,
                place.edition().id(),
                cells,
                receipt.percent(),
                receipt.letter(),
                receipt.passed());
    }

    static Map<UUID, ReceiptItem> items(Receipt receipt) {
        return receipt.types().stream()
                .flatMap(type -> type.items().stream())
                .filter(item -> !item.missing())
                .collect(Collectors.toMap(ReceiptItem::subsection, Function.identity()));
    }

    private static Cell cell(ReceiptItem item) {
        return item == null
                ? null
                : new Cell(
                        item.earned(),
                        item.possible(),
                        item.percent(),
                        item.dropped(),
                        item.given() != null || item.problems().stream().anyMatch(problem -> problem.given() != null),
                        item.isLate());
    }
}
