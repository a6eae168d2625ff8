package palavra.learning.cohort;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import palavra.courses.api.CohortDate;
import palavra.learning.run.Run;

/** A named group in a run, whose root is {@link palavra.learning.run.Run}. */
@Entity
@Table(name = "cohort")
public class CohortRow extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID run;
    public String name;
    public UUID edition;

    /** Those of a run, by name. */
    public static List<CohortRow> of(UUID run) {
        return list("run = ?1 order by lower(name)", run);
    }

    /** The cohorts of an earlier run, how learners come to them and what is only for them, for one that begins: nobody is in them. */
    public static void carry(UUID earlier, Run into) {
        for (var was : of(earlier)) {
            var cohort = new CohortRow();
            cohort.id = CohortDate.carried(was.id, into.id);
            cohort.run = into.id;
            cohort.name = was.name;
            cohort.edition = was.edition != null && into.offers(was.edition) ? was.edition : null;
            cohort.persist();
        }
        Run.<Run>findByIdOptional(earlier).ifPresent(into::sortedAs);
    }

    /** The same, held, always in one order. */
    static List<CohortRow> held(UUID run) {
        return CohortRow.<CohortRow>find("run = ?1 order by id", run)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
