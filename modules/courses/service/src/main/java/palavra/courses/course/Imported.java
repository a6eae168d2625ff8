package palavra.courses.course;

import java.time.Instant;
import java.util.UUID;
import palavra.content.api.CourseImported;

/** What an imported package changes in courses and editions. */
public final class Imported {

    private Imported() {}

    /**
     * The course the package belongs to, with its edition written. What belongs to the whole family is taken from the
     * source only, so that a translated package never changes the look or the owner of a course.
     */
    public static Course courseOf(CourseImported told, Instant now) {
        Course course = Course.findById(told.course());
        if (course == null) {
            course = new Course(told.course(), Institution.named(told.institution()), told.slug());
            describe(course, told);
            course.persist();
        } else if (told.source()) {
            describe(course, told);
        }
        Edition edition = Edition.findById(told.edition());
        if (edition == null) {
            edition = new Edition(told.edition(), course, now);
            edition.describe(told);
            edition.persist();
        } else {
            edition.describe(told);
        }
        return course;
    }

    /** Whether the edition has been heard of. */
    public static boolean knows(UUID edition) {
        return Edition.count("id", edition) > 0;
    }

    private static void describe(Course course, CourseImported told) {
        course.describe(told.number(), told.subject(), told.sdgs(), told.paper(), told.motif(), told.weeklyHours());
    }
}
