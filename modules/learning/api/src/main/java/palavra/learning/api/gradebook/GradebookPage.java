package palavra.learning.api.gradebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Language;

/**
 * A page of the gradebook.
 *
 * @param columns the graded subsections, type by type
 * @param learners how many the query finds; null on later pages
 * @param next the cursor of the following page; null on the last
 */
public record GradebookPage(List<Column> columns, List<Row> rows, Long learners, String next) {

    /** A graded subsection; language is that of its title. */
    public record Column(UUID subsection, String title, String type, Language language) {

        private static final int ID_END = 24;

        /** What stands over its points in a file: the title, and the mark by which a file that comes back is read. */
        public String header() {
            return title + " #" + mark();
        }

        /** The end of its id: ids are made at random there. */
        public String mark() {
            return subsection.toString().substring(ID_END);
        }
    }

    /**
     * A learner.
     *
     * @param cells one for each column; null where their edition has no such subsection
     * @param percent null while nothing graded was submitted
     */
    public record Row(
            UUID person, String name, UUID edition, List<Cell> cells, Integer percent, String letter, boolean passed) {}

    /** What a learner has in a subsection; given says that somebody gave it, late that lateness took something off. */
    public record Cell(
            BigDecimal earned, BigDecimal possible, BigDecimal percent, boolean dropped, boolean given, boolean late) {}
}
