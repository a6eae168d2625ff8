package palavra.learning.items;

import java.util.UUID;
import palavra.content.api.AssessedProblem;
import palavra.kernel.Language;

/**
 * A problem as an item of a test, with the words of one edition.
 *
 * @param drawn whether not everybody is given it
 */
record Item(AssessedProblem problem, Language language, boolean drawn) {

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
