package palavra.learning.gradebook;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.learning.api.gradebook.ScoreSheet;
import palavra.learning.api.gradebook.ScoreSheet.Change;
import palavra.learning.api.gradebook.ScoreSheet.Problem;
import palavra.learning.run.Json;

/** A file of points that was read. Root: the run; its lines go with their enrollments. */
@Entity
@Table(name = "score_sheet")
class SheetRow extends PanacheEntityBase {

    private static final Duration KEPT = Duration.ofDays(1);

    @Id
    UUID id;

    UUID run;
    UUID person;
    String name;
    String reason;
    int unchanged;

    @Convert(converter = Problems.class)
    List<Problem> problems;

    Instant at;

    @Column(name = "applied_at")
    Instant appliedAt;

    /** Keeps one, and forgets those of the run that were never applied since yesterday. */
    static SheetRow keep(UUID run, Actor actor, String reason, int unchanged, List<Problem> problems, Instant now) {
        delete("run = ?1 and appliedAt is null and at < ?2", run, now.minus(KEPT));
        var row = new SheetRow();
        row.id = Ids.at(now);
        row.run = run;
        row.person = actor.id();
        row.name = actor.name();
        row.reason = reason;
        row.unchanged = unchanged;
        row.problems = problems;
        row.at = now;
        row.persist();
        return row;
    }

    ScoreSheet view(List<Change> changes) {
        return new ScoreSheet(id, name, reason, at, appliedAt, changes, unchanged, problems);
    }

    @Converter
    static class Problems extends Json<List<Problem>> {
        Problems() {
            super(new TypeReference<>() {});
        }
    }
}
