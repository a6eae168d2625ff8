package palavra.content.publishing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import palavra.content.ContentMailbox;
import palavra.content.api.EditionPublished;
import palavra.content.api.Publication;
import palavra.content.importing.ImportRow;
import palavra.content.media.AssetFile;
import palavra.content.runs.Rights;
import palavra.content.tree.Course;
import palavra.content.tree.Edition;
import palavra.kernel.Actor;
import palavra.kernel.Ids;

/** Makes snapshots of drafts. */
@ApplicationScoped
public class Publisher {

    private final Rights rights;
    private final Documents documents;
    private final ContentMailbox mailbox;
    private final Clock clock;

    Publisher(Rights rights, Documents documents, ContentMailbox mailbox, Clock clock) {
        this.rights = rights;
        this.documents = documents;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    /** Publishes the draft of the edition that the import went to; unchanged content is the publication it was. */
    public Publication publish(Actor actor, UUID importId) {
        rights.author(actor);
        return QuarkusTransaction.requiringNew().timeout(600).call(() -> {
            var row = ImportRow.readableBy(actor, importId);
            Course course = Course.findById(row.course);
            var edition = Edition.locked(row.edition);
            rights.mayChange(actor, course, edition.source);
            var publication = publish(actor, course, edition);
            row.publication = publication.id;
            return publication.view();
        });
    }

    private PublicationRow publish(Actor actor, Course course, Edition edition) {
        var composer = new Composer(edition, new Draft(edition), AssetFile.of(course.id));
        var policy = course.policy();
        var hash = composer.hash(policy);
        var latest = PublicationRow.latest(edition.id).orElse(null);
        if (latest != null && latest.hash.equals(hash)) {
            return latest;
        }
        var now = clock.instant();
        var outline = composer.outline(Ids.at(now), latest == null ? 1 : latest.number + 1);
        var row = PublicationRow.of(outline, course.id, policy, hash, actor.id(), now);
        row.persistAndFlush();
        documents.persist(row.id, composer.documents());
        mailbox.tell(
                "edition-published", edition.id, new EditionPublished(course.id, edition.id, row.id, row.number, true));
        return row;
    }
}
