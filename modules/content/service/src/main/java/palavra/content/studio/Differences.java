package palavra.content.studio;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import palavra.content.api.studio.Difference;
import palavra.content.publishing.PublicationRow;
import palavra.content.publishing.Snapshots;
import palavra.content.publishing.Snapshots.Snapshot;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** Says what changed for learners, between publications and since the last one. */
@ApplicationScoped
class Differences {

    private final Access access;
    private final Snapshots snapshots;

    Differences(Access access, Snapshots snapshots) {
        this.access = access;
        this.snapshots = snapshots;
    }

    Difference changes(Actor actor, UUID edition) {
        return QuarkusTransaction.requiringNew().timeout(600).call(() -> {
            var opened = access.edition(actor, edition);
            var latest = snapshots.latest(edition);
            return between(latest, snapshots.draft(opened.edition(), latest.number() + 1));
        });
    }

    Difference between(Actor actor, UUID from, UUID to) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var before = PublicationRow.<PublicationRow>findByIdOptional(from).orElseThrow(Refusal::notFound);
            var after = PublicationRow.<PublicationRow>findByIdOptional(to).orElseThrow(Refusal::notFound);
            access.edition(actor, before.edition);
            if (!before.edition.equals(after.edition)) {
                throw Refusal.notFound();
            }
            return between(snapshots.of(before), snapshots.of(after));
        });
    }

    private Difference between(Snapshot from, Snapshot to) {
        var differing = Comparison.differing(from, to);
        return Comparison.of(from, to, snapshots.documents(from, differing), snapshots.documents(to, differing));
    }
}
