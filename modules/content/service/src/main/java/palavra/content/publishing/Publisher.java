package palavra.content.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;
import palavra.content.ContentMailbox;
import palavra.content.api.CertificateWorded;
import palavra.content.api.EditionPublished;
import palavra.content.tree.Course;
import palavra.content.tree.Edition;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;

/**
 * Makes snapshots of drafts. Only one publication of a course is made at a time; what was not touched since the last one
 * is neither read nor composed again.
 */
@ApplicationScoped
public class Publisher {

    private final CourseLock lock;
    private final PublicationGate gate;
    private final Composer composer;
    private final ComposedUnits composed;
    private final Documents documents;
    private final Published published;
    private final Event<PublicationRow> news;
    private final ContentMailbox mailbox;
    private final Clock clock;

    Publisher(
            CourseLock lock,
            PublicationGate gate,
            Composer composer,
            ComposedUnits composed,
            Documents documents,
            Published published,
            Event<PublicationRow> news,
            ContentMailbox mailbox,
            Clock clock) {
        this.lock = lock;
        this.gate = gate;
        this.composer = composer;
        this.composed = composed;
        this.documents = documents;
        this.published = published;
        this.news = news;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    /**
     * Who publishes and why.
     *
     * @param id what the publication will be called
     * @param open whether draft runs are to be opened with it
     */
    public record By(UUID id, UUID person, String name, String note, boolean open) {}

    /** Publishes the draft inside the caller's transaction; unchanged content is the publication it was. */
    public PublicationRow publish(Course course, Edition edition, By by) {
        lock.alone(course.id);
        var translated = gate.pass(edition);
        var composition = composer.compose(edition);
        var fresh = composition.fresh().keySet().stream()
                .map(composition.units()::get)
                .toList();
        documents.keep(composition.documents());
        composed.keep(edition.id, fresh);
        if (!composition.gone().isEmpty()) {
            composed.forget(edition.id, composition.gone());
        }
        var policy = course.policy();
        var hash = composition.hash(policy);
        var latest = PublicationRow.latestHead(edition.id).orElse(null);
        if (latest != null && latest.hash().equals(hash)) {
            published.everything(edition);
            return PublicationRow.findById(latest.id());
        }
        var outline = composition.outline(by.id(), latest == null ? 1 : latest.number() + 1, translated);
        var row = PublicationRow.of(outline, course.id, policy, composition.wording(), hash, by, clock.instant());
        row.persistAndFlush();
        documents.publishComposed(edition.id, row.number);
        published.everything(edition);
        tell(row, by.open());
        return row;
    }

    /** Publishes an earlier publication again under the next number, inside the caller's transaction. */
    public PublicationRow restore(PublicationRow earlier, By by) {
        lock.alone(earlier.course);
        var latest = PublicationRow.latestHead(earlier.edition).orElseThrow(Refusal::notFound);
        if (latest.id().equals(earlier.id)) {
            throw Refusal.conflict("published-now", "This is what learners see now.");
        }
        var row = earlier.again(latest.number() + 1, by, clock.instant());
        row.persistAndFlush();
        documents.publishAgain(row.edition, row.number, earlier.id);
        published.otherThan(row);
        tell(row, by.open());
        return row;
    }

    /** A name for a publication to come. */
    public By by(UUID person, String name, String note, boolean open) {
        return new By(Ids.at(clock.instant()), person, name, note, open);
    }

    private void tell(PublicationRow row, boolean open) {
        news.fire(row);
        if (row.wording() != null) {
            mailbox.tell(
                    "certificate-worded",
                    row.edition,
                    new CertificateWorded(row.course, row.edition, row.id, row.wording()));
        }
        mailbox.tell(
                "edition-published",
                row.edition,
                new EditionPublished(row.course, row.edition, row.id, row.number, open));
    }
}
