package palavra.courses;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import palavra.content.api.CourseImported;
import palavra.content.api.EditionPublished;
import palavra.courses.api.Courses;
import palavra.courses.api.RunChange;
import palavra.courses.api.RunSettings;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Role;
import palavra.kernel.test.Tokens;

/** Runs that Helena leads, and what content tells of their courses. */
@ApplicationScoped
class Deliveries {

    static final Actor HELENA = Tokens.actor("Helena");
    static final Actor ADA = Tokens.actor("Ada", Role.ADMINISTRATOR);

    @Inject
    Courses courses;

    @Inject
    World world;

    /** A course of hers in English that is published and open. */
    CourseImported open(String slug) {
        var told = World.course(slug, "en", "Rain", "Title of " + slug, slug + " lead");
        world.tell(told);
        world.publish(told);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> courses.runs(List.of(told.run())).size() == 1);
        return told;
    }

    /** Publishes an edition under that number, and waits until courses has heard of it. */
    UUID publish(CourseImported of, int number) {
        return publish(of, number, Ids.next());
    }

    UUID publish(CourseImported of, int number, UUID publication) {
        world.tell(
                Ids.next(),
                "edition-published",
                of.course(),
                new EditionPublished(of.course(), of.edition(), publication, number, true));
        await().atMost(Duration.ofSeconds(30)).until(() -> courses.settings(ADA, of.run()).editions().stream()
                .anyMatch(edition -> publication.equals(edition.newest())));
        return publication;
    }

    /** What its run shows of the first edition. */
    UUID shown(CourseImported of) {
        return courses.settings(HELENA, of.run()).run().editions().getFirst().publication();
    }

    /** Sets its run up otherwise. */
    void set(CourseImported of, Function<RunSettings, RunChange> change) {
        courses.set(HELENA, of.run(), change.apply(courses.settings(HELENA, of.run())));
    }

    /** The run as it is, in its first edition only, with other corrections and seats. */
    static RunChange change(RunSettings now, boolean corrections, Integer capacity) {
        var view = now.run();
        return new RunChange(
                now.version(),
                now.name(),
                view.start(),
                view.end(),
                view.zone(),
                view.selfPaced(),
                capacity,
                view.certificate(),
                corrections,
                null,
                Set.of(view.editions().getFirst().id()),
                null);
    }
}
