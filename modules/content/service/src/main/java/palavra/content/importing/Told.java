package palavra.content.importing;

import java.time.Instant;
import org.jsoup.Jsoup;
import palavra.content.api.CourseImported;
import palavra.content.olx.Attached;
import palavra.content.tree.Course;
import palavra.content.tree.Edition;
import palavra.kernel.Actor;

/** What the other modules are told about an import. */
final class Told {

    private Told() {}

    static CourseImported courseImported(Actor actor, Package from, Course course, Edition edition, Instant now) {
        var read = from.course();
        return told(actor, from, course, edition, read.shortDescription(), read.overviewHtml(), now);
    }

    /** Of an edition whose texts lay beside the course: what the catalog says of it came in its own language, or not at all. */
    static CourseImported attached(
            Actor actor, Package from, Course course, Edition edition, Attached brought, Instant now) {
        return told(actor, from, course, edition, brought.shortDescription(), brought.overviewHtml(), now);
    }

    private static CourseImported told(
            Actor actor, Package from, Course course, Edition edition, String lead, String overview, Instant now) {
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
                words.word().isEmpty() ? Look.word(edition.title) : words.word(),
                edition.title,
                edition.community,
                edition.source,
                lead,
                withoutMarks(overview),
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

    /** Anyone reads the overview, so it can hold no file and no unit: pictures go, of links the words stay. */
    private static String withoutMarks(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.select("[src^='media:']").remove();
        document.select("a[href^='media:'], a[href^='unit:']").unwrap();
        return document.body().html();
    }
}
