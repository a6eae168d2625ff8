package palavra.learning.roster;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;
import palavra.learning.api.roster.BulkLine;
import palavra.learning.api.roster.BulkReport;
import palavra.learning.run.Json;
import palavra.learning.run.Run;

/** A list of people as it was checked, kept for a day so that it is applied as it was shown. Part of {@link Run}. */
@Entity
public class Bulk extends PanacheEntityBase {

    private static final Duration KEPT = Duration.ofDays(1);

    @Id
    UUID id;

    UUID run;
    UUID person;
    Instant at;

    @Convert(converter = Lines.class)
    List<BulkLine> lines;

    @Column(name = "applied_at")
    Instant appliedAt;

    static Bulk keep(Run run, Actor actor, List<BulkLine> lines, Instant now) {
        delete("run = ?1 and at < ?2", run.id, now.minus(KEPT));
        var bulk = new Bulk();
        bulk.id = Ids.at(now);
        bulk.run = run.id;
        bulk.person = actor.id();
        bulk.at = now;
        bulk.lines = lines;
        bulk.persist();
        return bulk;
    }

    /** That list, of whoever brought it; 404 for others. */
    static Bulk of(Run run, Actor actor, UUID id) {
        return Bulk.<Bulk>find("id = ?1 and run = ?2 and person = ?3", id, run.id, actor.id())
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    BulkReport report() {
        return new BulkReport(id, appliedAt != null, lines);
    }

    @Converter
    static class Lines extends Json<List<BulkLine>> {
        Lines() {
            super(new TypeReference<>() {});
        }
    }
}
