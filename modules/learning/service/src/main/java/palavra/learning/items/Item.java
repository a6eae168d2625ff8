package palavra.learning.items;

import java.util.UUID;
import palavra.content.api.AssessedProblem;
import palavra.kernel.Language;

/** A problem as an item of a test, with the words of one edition. */
record Item(AssessedProblem problem, Language language) {

    UUID id() {
        return problem.id();
    }

    UUID unit() {
        return problem.unit();
    }

    String title() {
        return problem.title();
    }

    Options options() {
        return new Options(problem);
    }
}
