package palavra.content.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.UUID;
import palavra.content.api.ImportReport;
import palavra.content.api.ImportSummary;
import palavra.content.api.Publication;
import palavra.content.publishing.Publisher;
import palavra.content.runs.Rights;
import palavra.content.tree.Course;
import palavra.content.tree.Edition;
import palavra.kernel.Actor;
import palavra.kernel.Page;

/** What imports did, for those who made them and for administrators. */
@ApplicationScoped
@ActivateRequestContext
public class Imports {

    private final Rights rights;
    private final Publisher publisher;

    Imports(Rights rights, Publisher publisher) {
        this.rights = rights;
        this.publisher = publisher;
    }

    public Page<ImportSummary> list(Actor actor, String cursor) {
        return ImportRow.readableBy(rights.author(actor), cursor);
    }

    public ImportReport report(Actor actor, UUID id) {
        return ImportRow.readableBy(actor.signedIn(), id).report();
    }

    /** Publishes the draft of the edition that the import went to; unchanged content is the publication it was. */
    public Publication publish(Actor actor, UUID id) {
        rights.author(actor);
        return QuarkusTransaction.requiringNew().timeout(600).call(() -> {
            var row = ImportRow.readableBy(actor, id);
            Course course = Course.findById(row.course);
            Edition edition = Edition.findById(row.edition);
            rights.mayChange(actor, course, edition.source);
            var by = publisher.by(actor.id(), actor.name(), "", true);
            var publication = publisher.publish(course, edition, by);
            row.publication = publication.id;
            return publication.view();
        });
    }
}
