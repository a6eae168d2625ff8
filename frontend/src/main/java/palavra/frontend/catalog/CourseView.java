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
 * @param path the sections; empty while nothing is published
 * @param outline null while nothing is published or content is away
 * @param teachers leads and facilitators of the run in the box
 * @param data JSON-LD
 */
record CourseView(
        CourseAbout about,
        List<Face> faces,
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

    /** An edition in the list of editions. */
    record Face(EditionView edition, String href, boolean current) {

        public boolean readable() {
            return edition.publication() != null;
        }
    }

    /** A section on the path; its title's language where that is not the edition's, else null. */
    record Step(int number, String title, Language language, int units, boolean graded) {}

    /** The same page in another language, for search engines. */
    record Alternate(Language language, String href) {}
}
