package palavra.content.studio;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import palavra.content.api.studio.PublicationLine;
import palavra.content.api.studio.Release;
import palavra.content.publishing.PublicationRow;
import palavra.content.publishing.Publisher;
import palavra.content.tree.Course;
import palavra.content.tree.Edition;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;

/** Publishes drafts now or at their time, and lists what was published. */
@ApplicationScoped
public class Press {

    private static final Logger LOG = Logger.getLogger(Press.class);
    private static final int LONGEST_NOTE = 500;

    private final Access access;
    private final Publisher publisher;
    private final Clock clock;

    Press(Access access, Publisher publisher, Clock clock) {
        this.access = access;
        this.publisher = publisher;
        this.clock = clock;
    }

    PublicationLine publish(Actor actor, UUID edition, Release release) {
        var note = note(release == null ? null : release.note());
        return QuarkusTransaction.requiringNew().timeout(600).call(() -> {
            var opened = access.edition(actor, edition).toWrite();
            var later = release != null && release.at() != null && release.at().isAfter(clock.instant());
            if (later) {
                return scheduled(actor, edition, note, release);
            }
            var by = publisher.by(actor.id(), actor.name(), note, false);
            return line(publisher.publish(opened.course(), opened.edition(), by));
        });
    }

    List<PublicationLine> list(Actor actor, UUID edition) {
        return QuarkusTransaction.requiringNew().call(() -> {
            access.edition(actor, edition);
            var waiting = ReleaseRow.of(edition).stream().map(ReleaseRow::line);
            var made = PublicationRow.lines(edition).stream();
            return Stream.concat(waiting, made).toList();
        });
    }

    PublicationLine restore(Actor actor, UUID id, String note) {
        return QuarkusTransaction.requiringNew().timeout(600).call(() -> {
            PublicationRow earlier =
                    PublicationRow.<PublicationRow>findByIdOptional(id).orElseThrow(Refusal::notFound);
            access.edition(actor, earlier.edition).toWrite();
            return line(publisher.restore(earlier, publisher.by(actor.id(), actor.name(), note(note), false)));
        });
    }

    void unschedule(Actor actor, UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            var release = ReleaseRow.taken(id).orElseThrow(Refusal::notFound);
            access.edition(actor, release.edition).toWrite();
            release.delete();
        });
    }

    /** Publishes what is due. Whatever the gate holds back waits until it is met; another replica's work is left to it. */
    @Scheduled(
            every = "${palavra.studio.releases-every:5s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void releaseDue() {
        var due = QuarkusTransaction.requiringNew().call(() -> ReleaseRow.due(clock.instant()));
        for (var id : due) {
            try {
                QuarkusTransaction.requiringNew().timeout(600).run(() -> ReleaseRow.taken(id)
                        .ifPresent(this::release));
            } catch (Refusal notYet) {
                LOG.infof("Publication %s waits: %s", id, notYet.code());
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "Publication %s failed and is tried again", id);
            }
        }
    }

    private void release(ReleaseRow row) {
        Edition edition = Edition.findById(row.edition);
        Course course = Course.findById(edition.course);
        publisher.publish(course, edition, new Publisher.By(row.id, row.person, row.personName, row.note, false));
        row.delete();
    }

    private PublicationLine scheduled(Actor actor, UUID edition, String note, Release release) {
        var row = new ReleaseRow();
        row.id = Ids.at(clock.instant());
        row.edition = edition;
        row.person = actor.id();
        row.personName = actor.name();
        row.note = note;
        row.at = release.at();
        row.persist();
        return row.line();
    }

    private static PublicationLine line(PublicationRow row) {
        return new PublicationLine(row.id, row.number, row.at, row.personName, row.note, false, row.restored);
    }

    private static String note(String note) {
        if (note != null && note.length() > LONGEST_NOTE) {
            throw Refusal.invalid("note-too-long", "A note has at most 500 characters.");
        }
        return note == null ? "" : note.strip();
    }
}
