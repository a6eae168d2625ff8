package palavra.frontend.grades;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import palavra.courses.api.EditionView;
import palavra.courses.api.RunView;
import palavra.learning.api.gradebook.GradebookPage;
import palavra.learning.api.gradebook.GradebookPage.Row;

/**
 * The gradebook as rows of a file: texts and exact numbers. A part's points stand under its title and the end of its id,
 * by which a file that comes back is understood.
 */
final class Ledger {

    private static final List<String> FIRST = List.of("learner", "name", "edition");

    private static final List<String> LAST = List.of("percent", "letter", "passed");

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

    List<Object> row(Row row) {
        var cells = new ArrayList<Object>();
        cells.add(row.person().toString());
        cells.add(row.name());
        cells.add(edition(row.edition()));
        row.cells().forEach(cell -> cells.add(cell == null ? null : cell.earned()));
        cells.add(row.percent() == null ? null : BigDecimal.valueOf(row.percent()));
        cells.add(row.letter());
        cells.add(row.passed() ? "yes" : "no");
        return cells;
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
