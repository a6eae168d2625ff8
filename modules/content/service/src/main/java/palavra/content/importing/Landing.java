package palavra.content.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import palavra.content.ContentMailbox;
import palavra.content.api.ImportReport;
import palavra.content.api.Upload.EditionChoice;
import palavra.content.olx.Attached;
import palavra.content.olx.ImportedCourse;
import palavra.content.publishing.CourseLock;
import palavra.content.publishing.Touched;
import palavra.content.runs.Rights;
import palavra.content.translation.ImportedPages;
import palavra.content.translation.ImportedTexts;
import palavra.content.tree.Course;
import palavra.content.tree.Edition;
import palavra.content.tree.History;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.Refusal;

/** The one transaction of an import: tree, texts, files, report and what the others are told, all of it or nothing. */
@ApplicationScoped
class Landing {

    private final Rights rights;
    private final CourseLock lock;
    private final Touched touched;
    private final History history;
    private final ImportedTexts imported;
    private final ImportedPages pages;
    private final ContentMailbox mailbox;
    private final Clock clock;

    Landing(
            Rights rights,
            CourseLock lock,
            Touched touched,
            History history,
            ImportedTexts imported,
            ImportedPages pages,
            ContentMailbox mailbox,
            Clock clock) {
        this.rights = rights;
        this.lock = lock;
        this.touched = touched;
        this.history = history;
        this.imported = imported;
        this.pages = pages;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    /** Whether the package may land there, found out before its files are stored. */
    void check(Actor actor, ImportedCourse from, EditionChoice choice) {
        QuarkusTransaction.requiringNew().run(() -> {
            var course = find(from, choice);
            if (course != null) {
                rights.mayChange(actor, course, choice.courseSlug() == null);
            }
        });
    }

    ImportReport land(Actor actor, String fileName, EditionChoice choice, Package from) {
        return QuarkusTransaction.requiringNew().timeout(600).call(() -> {
            onlyOne(from.course());
            var fate = new Fate();
            var course = course(actor, from, choice, fate);
            var edition = edition(course, from, choice);
            var bodies = new Bodies(from.media(), from.course().language());
            var now = clock.instant();
            from.media().persist(course.id, now);
            lock.alone(course.id);
            fate.edited(new TreeWriter(edition, bodies).write(from.course().sections()));
            touched.all(course.id);
            history.all(edition.id, actor, now);
            if (!edition.source) {
                imported.landed(actor, edition, now);
            }
            var brought = pages.landed(actor, edition, Told.page(from));
            mailbox.tell("course-imported", course.id, Told.told(actor, from, course, edition, now));
            pages.settle(edition);
            fate.edited(from, brought);
            from.course().attached().forEach((language, lay) -> attach(actor, course, from, language, lay, fate));
            var report = Reports.of(Ids.at(now), from.course(), course, edition, fate);
            ImportRow.of(actor.id(), fileName, report, now).persist();
            return report;
        });
    }

    /** What lay beside the course in another language makes or updates the edition of that language. */
    private void attach(Actor actor, Course course, Package from, Language language, Attached brought, Fate fate) {
        var edition = Edition.of(course.id, language, "").orElseGet(Edition::new);
        if (edition.id == null) {
            edition.id = Ids.next();
            edition.course = course.id;
            edition.community = "";
            edition.title = from.course().displayName();
            edition.speak(language);
            edition.persist();
        }
        if (edition.source) {
            return;
        }
        var bodies = new Bodies(from.media(), language);
        var said = new HashMap<String, String>();
        brought.components().values().forEach(block -> said.put(block.sourceId(), bodies.of(block)));
        var now = clock.instant();
        fate.own(brought, imported.attached(actor, edition, said, now));
        fate.edited(brought, pages.landed(actor, edition, Told.page(from, edition, brought)));
        mailbox.tell("course-imported", course.id, Told.told(actor, from, course, edition, now));
        pages.settle(edition);
    }

    /** Two imports of one course wait for each other, also on different replicas. */
    private static void onlyOne(ImportedCourse from) {
        Course.getEntityManager()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)", String.class)
                .setParameter("key", "import:" + key(from))
                .getSingleResult();
    }

    private Course course(Actor actor, Package from, EditionChoice choice, Fate fate) {
        var course = find(from.course(), choice);
        var isNew = course == null;
        if (isNew) {
            course = founded(actor, from);
        } else {
            rights.mayChange(actor, course, choice.courseSlug() == null);
        }
        if (choice.courseSlug() == null) {
            if (!course.gradeImported(from.course().grading())) {
                fate.decided(from);
            }
            course.paper = Look.paper(from.words().paper(), key(from.course()));
            course.motif = Look.motif(from.words().motif(), key(from.course()));
        }
        if (isNew) {
            course.persist();
        }
        return course;
    }

    private static Course find(ImportedCourse from, EditionChoice choice) {
        return choice.courseSlug() == null
                ? Course.named(from.org(), from.number(), from.run()).orElse(null)
                : Course.at(choice.courseSlug()).orElseThrow(Refusal::notFound);
    }

    private static Course founded(Actor actor, Package from) {
        var course = new Course();
        course.id = Ids.next();
        course.institution = from.course().org();
        course.number = from.course().number();
        course.runName = from.course().run();
        course.run = Ids.next();
        course.slug = Slug.of(from.course().displayName(), from.course().number(), Course::isTaken);
        course.owner = actor.id();
        return course;
    }

    private static Edition edition(Course course, Package from, EditionChoice choice) {
        var language = from.course().language();
        var community = from.community(choice);
        var same = Edition.of(course.id, language, community);
        var isSource = choice.courseSlug() == null;
        if (same.isPresent() && same.get().source != isSource) {
            throw Refusal.conflict(
                    "edition-exists", "The course has an edition in this language for this community already.");
        }
        var edition = isSource ? Edition.sourceOf(course.id).orElseGet(Edition::new) : same.orElseGet(Edition::new);
        edition.speak(language);
        edition.community = community;
        if (edition.id == null) {
            edition.title = from.course().displayName();
            edition.id = Ids.next();
            edition.course = course.id;
            edition.source = isSource;
            edition.persist();
        }
        return edition;
    }

    private static String key(ImportedCourse course) {
        return course.org() + "+" + course.number() + "+" + course.run();
    }
}
