package palavra.content.importing;

import java.time.Instant;
import org.jsoup.Jsoup;
import palavra.content.api.CourseImported;
import palavra.content.fields.AboutFields.Said;
import palavra.content.olx.Attached;
import palavra.content.tree.About;
import palavra.content.tree.Course;
import palavra.content.tree.Edition;
import palavra.kernel.Actor;

/** What the other modules are told about an import. */
final class Told {

    private Told() {}

    /** What the package says on the about page. */
    static Said page(Package from) {
        var read = from.course();
        return page(from, read.displayName(), read.shortDescription(), read.overviewHtml());
    }

    /** The same of an edition whose texts lay beside the course: it came in its own language, or not at all. */
    static Said page(Package from, Edition edition, Attached brought) {
        return page(from, edition.title, brought.shortDescription(), brought.overviewHtml());
    }

    private static Said page(Package from, String title, String lead, String overview) {
        var words = from.words();
        var word = words.word().isEmpty() ? Look.word(title) : words.word();
        return new Said(title, word, lead, withoutMarks(overview), words.abilities());
    }

    static CourseImported told(Actor actor, Package from, Course course, Edition edition, Instant now) {
        var read = from.course();
        var words = from.words();
        var about = About.of(edition.id);
        return new CourseImported(
                course.id,
                edition.id,
                course.run,
                course.slug,
                words.institution().isEmpty() ? course.institution : words.institution(),
                course.number,
                course.runName,
                edition.language(),
                about.word,
                edition.title,
                edition.community,
                edition.source,
                about.lead,
                about.overview(),
                about.abilities(),
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
