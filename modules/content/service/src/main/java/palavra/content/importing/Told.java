package palavra.content.importing;

import java.time.Instant;
import palavra.content.api.CourseImported;
import palavra.content.tree.Course;
import palavra.content.tree.Edition;
import palavra.kernel.Actor;

/** What the other modules are told about an import. */
final class Told {

    private Told() {}

    static CourseImported courseImported(
            Actor actor, Package from, Course course, Edition edition, Bodies bodies, Instant now) {
        var read = from.course();
        var words = from.words();
        return new CourseImported(
                course.id,
                edition.id,
                course.run,
                course.slug,
                words.institution().isEmpty() ? course.institution : words.institution(),
                course.number,
                course.runName,
                edition.language(),
                words.word().isEmpty() ? Look.word(read.displayName()) : words.word(),
                read.displayName(),
                edition.community,
                edition.source,
                read.shortDescription(),
                bodies.html(read.overviewHtml()),
                words.abilities(),
                words.subject(),
                words.sdgs(),
                course.paper,
                course.motif,
                read.start() == null ? now : read.start(),
                read.end(),
                "UTC",
                read.selfPaced(),
                words.weeklyHours(),
                actor.id(),
                actor.name());
    }
}
