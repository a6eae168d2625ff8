package palavra.courses.run;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import palavra.kernel.Ids;

/** A privileged change: who, when, what, and the value before and after. Written once. Part of {@link Run}. */
@Entity
public class Deed extends PanacheEntityBase {

    @Id
    private UUID id;

    private Instant at;
    private UUID person;
    private String what;

    @Column(name = "run_id")
    private UUID runId;

    private String was;
    private String becomes;

    protected Deed() {}

    /** Writes it down in the transaction of the change. */
    public static void note(Instant at, UUID person, String what, UUID run, Object was, Object becomes) {
        var deed = new Deed();
        deed.id = Ids.at(at);
        deed.at = at;
        deed.person = person;
        deed.what = what;
        deed.runId = run;
        deed.was = String.valueOf(was);
        deed.becomes = String.valueOf(becomes);
        deed.persist();
    }
}
