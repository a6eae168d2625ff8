package palavra.courses.run;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import palavra.courses.api.RunDeed;
import palavra.kernel.Actor;
import palavra.kernel.Ids;

/** A privileged change: who, when, what, and the value before and after. Written once. Part of {@link Run}. */
@Entity
public class Deed extends PanacheEntityBase {

    @Id
    private UUID id;

    private Instant at;
    private UUID person;

    @Column(name = "person_name")
    private String name;

    private String what;

    @Column(name = "run_id")
    private UUID runId;

    private String was;
    private String becomes;

    protected Deed() {}

    /** Writes it down in the transaction of the change. */
    public static void note(Instant at, Actor by, String what, UUID run, Object was, Object becomes) {
        var deed = new Deed();
        deed.id = Ids.at(at);
        deed.at = at;
        deed.person = by.id();
        deed.name = by.name();
        deed.what = what;
        deed.runId = run;
        deed.was = String.valueOf(was);
        deed.becomes = String.valueOf(becomes);
        deed.persist();
    }

    /** What was done to a run last, newest first. */
    public static List<RunDeed> of(UUID run, int most) {
        return Deed.<Deed>find("runId = ?1 order by id desc", run).page(0, most).stream()
                .map(deed -> new RunDeed(deed.at, deed.person, deed.name, deed.what, deed.was, deed.becomes))
                .toList();
    }
}
