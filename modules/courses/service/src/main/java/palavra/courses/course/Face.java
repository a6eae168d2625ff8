package palavra.courses.course;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import palavra.courses.api.EditionView;
import palavra.kernel.Language;

/** An edition as lists show it, read without its long texts. */
public record Face(
        UUID edition, UUID course, String language, String word, String title, String community, boolean source) {

    /** The editions of those courses, the source first and then as they came. */
    public static List<Face> ofCourses(Collection<UUID> courses) {
        return Edition.find(
                        "select e.id, e.course.id, e.language, e.word, e.title, e.community, e.source from Edition e"
                                + " where e.course.id in ?1 order by e.source desc, e.createdAt, e.id",
                        courses)
                .project(Face.class)
                .list();
    }

    public EditionView view(UUID publication) {
        return new EditionView(edition, Language.of(language), word, title, community, source, publication);
    }
}
