package palavra.frontend.grades;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunView;
import palavra.learning.api.gradebook.GradebookPage;
import palavra.learning.api.gradebook.GradebookPage.Row;

/**
 * The gradebook as rows of a file: texts and exact numbers. A part's points stand under its title and the end of its id,
 * by which a file that comes back is understood; the column behind them, which has no such end, names the parts whose
 * points somebody gave.
 */
final class Ledger {

    private static final List<String> FIRST = List.of("learner", "name", "edition");

    private static final List<String> LAST = List.of("given", "percent", "letter", "passed");

    private final RunView run;

    Ledger(RunView run) {
        this.run = run;
    }

    List<Object> head(GradebookPage page) {
        var head = new ArrayList<Object>(FIRST);
        page.columns().forEach(column -> head.add(column.header()));
        head.addAll(LAST);
        return head;
    }

    List<Object> row(GradebookPage page, Row row) {
        var cells = new ArrayList<Object>();
        cells.add(row.person().toString());
        cells.add(row.name());
        cells.add(edition(row.edition()));
        row.cells().forEach(cell -> cells.add(cell == null ? null : cell.earned()));
        cells.add(given(page, row));
        cells.add(row.percent() == null ? null : BigDecimal.valueOf(row.percent()));
        cells.add(row.letter());
        cells.add(row.passed() ? "yes" : "no");
        return cells;
    }

    private static String given(GradebookPage page, Row row) {
        return IntStream.range(0, row.cells().size())
                .filter(at -> row.cells().get(at) != null && row.cells().get(at).given())
                .mapToObj(at -> page.columns().get(at).title())
                .collect(Collectors.joining("; "));
    }

    private String edition(UUID id) {
        return run.editions().stream()
                .filter(edition -> edition.id().equals(id))
                .map(EditionView::language)
                .map(language -> language.tag())
                .findFirst()
                .orElse("");
    }
}
