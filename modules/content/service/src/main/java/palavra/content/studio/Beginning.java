package palavra.content.studio;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import palavra.content.ContentMailbox;
import palavra.content.api.AssignmentType;
import palavra.content.api.CourseImported;
import palavra.content.api.GradingPolicy;
import palavra.content.api.studio.NewCourse;
import palavra.content.api.studio.NewEdition;
import palavra.content.api.studio.StudioCourse;
import palavra.content.importing.Look;
import palavra.content.importing.Slug;
import palavra.content.publishing.CourseLock;
import palavra.content.tree.About;
import palavra.content.tree.Course;
import palavra.content.tree.Edition;
import palavra.content.tree.EditionBegun;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.Refusal;
import palavra.kernel.Role;

/** Begins courses and editions, and tells the others as an import does. */
@ApplicationScoped
class Beginning {

    private static final GradingPolicy FIRST_POLICY = new GradingPolicy(
            List.of(new AssignmentType("Exercise", "Ex", BigDecimal.ONE, 1, 0)),
            Map.of("Pass", new BigDecimal("0.6")),
            0,
            "half-up");

    private final Access access;
    private final Shelf shelf;
    private final CourseLock lock;
    private final ContentMailbox mailbox;
    private final Event<EditionBegun> begun;
    private final Clock clock;

    Beginning(
            Access access,
            Shelf shelf,
            CourseLock lock,
            ContentMailbox mailbox,
            Event<EditionBegun> begun,
            Clock clock) {
        this.access = access;
        this.shelf = shelf;
        this.lock = lock;
        this.mailbox = mailbox;
        this.begun = begun;
        this.clock = clock;
    }

    StudioCourse begin(Actor actor, NewCourse asked) {
        actor.having(Role.AUTHOR, Role.ADMINISTRATOR);
        var title = named(asked.title());
        var institution = named(asked.institution());
        var number = named(asked.number());
        return QuarkusTransaction.requiringNew().call(() -> {
            lock.founding();
            if (Course.named(institution, number, "studio").isPresent()) {
                throw Refusal.conflict("slug-taken", "There is a course of this institution with this number already.");
            }
            var course = new Course();
            course.id = Ids.next();
            course.institution = institution;
            course.number = number;
            course.runName = "studio";
            course.run = Ids.next();
            course.slug = Slug.of(title, number, Course::isTaken);
            course.owner = actor.id();
            course.paper = Look.paper("", institution + "+" + number);
            course.motif = Look.motif("", institution + "+" + number);
            course.grade(FIRST_POLICY);
            course.persistAndFlush();
            edition(actor, course, asked.language(), "", title, true);
            return shelf.one(actor, course.id);
        });
    }

    StudioCourse follow(Actor actor, UUID id, NewEdition asked) {
        var title = named(asked.title());
        var community = Dedication.named(asked.community());
        return QuarkusTransaction.requiringNew().call(() -> {
            var opened = access.course(actor, id).toShape();
            lock.alone(id);
            Dedication.unlessTaken(id, asked.language(), community);
            edition(actor, opened.course(), asked.language(), community, title, false);
            return shelf.one(actor, id);
        });
    }

    private void edition(
            Actor actor, Course course, Language language, String community, String title, boolean source) {
        if (language == null) {
            throw Refusal.invalid("language-unknown", "This is not a language tag.");
        }
        var edition = new Edition();
        edition.id = Ids.next();
        edition.course = course.id;
        edition.speak(language);
        edition.community = community;
        edition.title = title;
        edition.source = source;
        edition.persistAndFlush();
        if (!source) {
            begun.fire(new EditionBegun(actor, edition));
        }
        About.begun(edition, Look.word(edition.title));
        mailbox.tell("course-imported", course.id, told(actor, course, edition, clock.instant()));
    }

    private static CourseImported told(Actor actor, Course course, Edition edition, Instant now) {
        return new CourseImported(
                course.id,
                edition.id,
                course.run,
                course.slug,
                course.institution,
                course.number,
                course.runName,
                edition.language(),
                Look.word(edition.title),
                edition.title,
                edition.community,
                edition.source,
                "",
                "",
                List.of(),
                "",
                Set.of(),
                course.paper,
                course.motif,
                now,
                null,
                "UTC",
                true,
                null,
                actor.id(),
                actor.name());
    }

    private static String named(String name) {
        if (name == null || name.isBlank()) {
            throw Refusal.invalid("name-missing", "Give it a name.");
        }
        return Limits.title(name);
    }
}
