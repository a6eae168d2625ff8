package palavra.content.studio;

import java.math.BigDecimal;
import java.util.List;
import palavra.content.api.assignment.Assignment;
import palavra.content.api.assignment.Assignment.Files;
import palavra.content.api.assignment.Assignment.Wanted;
import palavra.content.api.assignment.Criterion;
import palavra.content.api.assignment.Criterion.Level;

/** An assignment about a roof, as its author writes it. */
final class Essays {

    private Essays() {}

    static Assignment roof(String prompt) {
        var levels = List.of(
                new Level("l1", "Poor", "", BigDecimal.ZERO), new Level("l2", "Good", "One sees it.", BigDecimal.TEN));
        var criterion = new Criterion("c1", "Fair & clear", "Is it *both*?", levels, BigDecimal.ZERO);
        var files = new Files(Wanted.OPTIONAL, 2, 5, List.of("pdf"));
        return new Assignment(prompt, List.of(criterion), Wanted.REQUIRED, files, null);
    }
}
