package palavra.courses.run;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import palavra.courses.api.Invitation;
import palavra.courses.api.RunRole;
import palavra.courses.api.TeamMember;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;

/** An invitation to a team by e-mail, kept until somebody comes with it. Part of {@link Run}. */
@Entity
@Table(name = "invitation")
public class Asked extends PanacheEntityBase {

    private static final int LONGEST = 254;

    @Id
    private UUID id;

    @Column(name = "run_id")
    private UUID run;

    private String email;

    @Enumerated(EnumType.STRING)
    private RunRole role;

    @Column(name = "invited_at")
    private Instant at;

    @Column(name = "invited_by")
    private UUID by;

    protected Asked() {}

    /** Asks, or changes what was asked. */
    static void ask(Run run, Invitation invitation, Instant at, Actor by) {
        var email = address(invitation.email());
        var asked = of(run.id(), email).orElseGet(Asked::new);
        asked.role = invitation.role();
        asked.at = at;
        asked.by = by.id();
        if (asked.id == null) {
            asked.id = Ids.at(at);
            asked.run = run.id();
            asked.email = email;
            asked.persist();
        }
    }

    static Optional<Asked> of(UUID run, String email) {
        return find("run = ?1 and email = ?2", run, email.strip().toLowerCase(Locale.ROOT))
                .firstResultOptional();
    }

    /** Those of a run, oldest first. */
    public static List<Invitation> in(UUID run) {
        return Asked.<Asked>list("run = ?1 order by id", run).stream()
                .map(asked -> new Invitation(asked.email, asked.role, asked.at))
                .toList();
    }

    static List<Asked> whom(String email) {
        return list("email = ?1 order by run", email.strip().toLowerCase(Locale.ROOT));
    }

    /** Puts them on the team they were asked onto, and is done. */
    void come(Actor actor, Run locked, Instant now) {
        new Team(locked).join(new TeamMember(actor.id(), actor.name(), role), now, by);
        delete();
    }

    UUID run() {
        return run;
    }

    RunRole role() {
        return role;
    }

    private static String address(String typed) {
        var email = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        if (email.length() > LONGEST || !email.matches("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}]+")) {
            throw Refusal.invalid("email-unreadable", "This is not an e-mail address.");
        }
        return email;
    }
}
