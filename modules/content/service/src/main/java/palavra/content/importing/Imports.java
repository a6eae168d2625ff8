package palavra.content.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.UUID;
import palavra.content.api.ImportReport;
import palavra.content.api.ImportSummary;
import palavra.content.runs.Rights;
import palavra.kernel.Actor;
import palavra.kernel.Page;

/** What imports did, for those who made them and for administrators. */
@ApplicationScoped
@ActivateRequestContext
public class Imports {

    private final Rights rights;

    Imports(Rights rights) {
        this.rights = rights;
    }

    public Page<ImportSummary> list(Actor actor, String cursor) {
        return ImportRow.readableBy(rights.author(actor), cursor);
    }

    public ImportReport report(Actor actor, UUID id) {
        return ImportRow.readableBy(actor.signedIn(), id).report();
    }
}
