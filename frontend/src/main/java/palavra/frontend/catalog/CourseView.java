package palavra.frontend.catalog;

import java.util.List;
import palavra.content.api.Outline;
import palavra.courses.api.CourseAbout;
import palavra.courses.api.EditionView;
import palavra.courses.api.TeamMember;
import palavra.kernel.Language;

/**
 * The page about a course as its template needs it.
 *
 * @param faces each edition with its address
 * @param here the address of the one that is shown
 * @param path the sections; empty while nothing is published
 * @param outline null while nothing is published or content is away
 * @param teachers leads and facilitators of the run in the box
 * @param data JSON-LD
 */
record CourseView(
        CourseAbout about,
        List<Face> faces,
        String here,
        List<Step> path,
        int units,
        Outline outline,
        EnrollBox box,
        List<OtherRun> others,
        List<TeamMember> teachers,
        String canonical,
        String source,
        List<Alternate> alternates,
        String data) {

    /**
     * An edition in the list of editions.
     *
     * @param translated how many of its texts are in its own language, in whole percent; null where it is not known
     */
    record Face(EditionView edition, String href, boolean current, Integer translated) {

        public boolean readable() {
            return edition.publication() != null;
        }

        /** Whether a part of it stands there as in the source. */
        public boolean partly() {
            return translated != null && translated < 100;
        }
    }

    /** What the other editions follow; null where readers of the page do not see it. */
    public Language follows() {
        return about.editions().stream()
                .filter(EditionView::source)
                .map(EditionView::language)
                .findFirst()
                .orElse(null);
    }

    /** A section on the path; its title's language where that is not the edition's, else null. */
    record Step(int number, String title, Language language, int units, boolean graded) {}

    /** The same page in another language, for search engines. */
    record Alternate(Language language, String href) {}
}
