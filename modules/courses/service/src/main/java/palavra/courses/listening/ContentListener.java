package palavra.courses.listening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import palavra.content.api.CourseImported;
import palavra.content.api.EditionDedicated;
import palavra.content.api.EditionDescribed;
import palavra.content.api.EditionPublished;
import palavra.courses.CoursesMailbox;
import palavra.courses.api.RunRole;
import palavra.courses.api.RunState;
import palavra.courses.api.TeamMember;
import palavra.courses.course.Edition;
import palavra.courses.course.Imported;
import palavra.courses.run.Deed;
import palavra.courses.run.Newest;
import palavra.courses.run.Run;
import palavra.courses.run.RunNews;
import palavra.courses.run.Schedule;
import palavra.courses.run.Team;
import palavra.kernel.Actor;
import palavra.kernel.Event;

/** Hears from {@code content} what was imported and what was published. */
@ApplicationScoped
class ContentListener {

    private final CoursesMailbox mailbox;
    private final RunNews news;
    private final Corrections corrections;
    private final Clock clock;
    private final ObjectMapper json;

    ContentListener(CoursesMailbox mailbox, RunNews news, Corrections corrections, Clock clock, ObjectMapper json) {
        this.mailbox = mailbox;
        this.news = news;
        this.corrections = corrections;
        this.clock = clock;
        this.json = json;
    }

    @Incoming("courses-from-content")
    @Blocking
    void hear(ConsumerRecord<String, String> kafkaRecord) {
        mailbox.receive(kafkaRecord, event -> {
            switch (event.type()) {
                case "palavra.content.course-imported.v1" -> {
                    var told = read(event, CourseImported.class);
                    mailbox.once(event, () -> imported(told));
                }
                case "palavra.content.edition-published.v1" -> {
                    var told = read(event, EditionPublished.class);
                    var onlyCorrected = corrections.to(told);
                    mailbox.once(event, () -> published(told, onlyCorrected));
                }
                case "palavra.content.edition-described.v1" -> {
                    var told = read(event, EditionDescribed.class);
                    mailbox.once(event, () -> changed(told.edition(), edition -> edition.describe(told)));
                }
                case "palavra.content.edition-dedicated.v1" -> {
                    var told = read(event, EditionDedicated.class);
                    mailbox.once(event, () -> changed(told.edition(), edition -> edition.describe(told)));
                }
                default -> {}
            }
        });
    }

    private void imported(CourseImported told) {
        var now = clock.instant();
        var isNewEdition = !Imported.knows(told.edition());
        var course = Imported.courseOf(told, now);
        var run = Run.locked(told.run()).orElse(null);
        var isNew = run == null;
        if (isNew) {
            run = new Run(told.run(), course, told.runName());
        }
        if (isNew || told.source() && run.state() == RunState.DRAFT) {
            run.schedule(Schedule.read(told.start(), told.end(), told.zone(), told.selfPaced()));
        }
        if (isNew || isNewEdition) {
            run.offer(told.edition(), Newest.of(told.edition()));
        }
        run.persist();
        welcome(told, run, isNew);
        var changed = new ArrayList<>(Run.idsOf(course));
        news.tell(changed);
    }

    /** Who brings a course leads its run; who later brings a language to somebody's run is its translator. */
    private void welcome(CourseImported told, Run run, boolean isNew) {
        var team = new Team(run);
        if (!team.has(told.importedBy())) {
            var role = isNew ? RunRole.LEAD : RunRole.TRANSLATOR;
            var now = clock.instant();
            team.join(new TeamMember(told.importedBy(), told.importedByName(), role), now, told.importedBy());
            var by = new Actor(told.importedBy(), told.importedByName(), Set.of());
            Deed.note(now, by, "join " + told.importedBy(), run.id(), "", told.importedByName() + " " + role);
        }
    }

    private void changed(UUID id, Consumer<Edition> change) {
        Edition edition = Edition.findById(id);
        change.accept(edition);
        news.tell(Run.idsOf(edition.course()));
    }

    /** A run that is open changes only as {@link Run#follows} says; its leads move it to everything else. */
    private void published(EditionPublished told, Set<UUID> onlyCorrected) {
        var now = clock.instant();
        Newest.heard(told.edition(), told.publication(), told.number());
        List<UUID> changed = new ArrayList<>();
        for (var run : Run.offering(told.edition())) {
            var was = run.state();
            var shown = run.pins().get(told.edition()).number();
            var pinned = run.follows(told.edition(), onlyCorrected)
                    && run.pin(told.edition(), told.publication(), told.number());
            if (pinned && was != RunState.DRAFT) {
                Deed.note(now, Actor.anonymous(), "publication " + told.edition(), run.id(), shown, told.number());
            }
            if (told.open() && run.open(now)) {
                Deed.note(now, Actor.anonymous(), "state", run.id(), was, run.state());
            } else if (!pinned) {
                continue;
            }
            changed.add(run.id());
        }
        news.tell(changed);
    }

    private <T> T read(Event event, Class<T> type) {
        try {
            return json.treeToValue(event.data(), type);
        } catch (JsonProcessingException notThatRecord) {
            throw new IllegalArgumentException("Not a " + type.getSimpleName() + ": " + event.id(), notThatRecord);
        }
    }
}
