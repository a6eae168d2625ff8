package palavra.certificates.issuing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import palavra.learning.api.GradeChanged;

/**
 * That someone passed a run, as it was told first. Root: the person. It waits while the run is unknown or gives no
 * certificate; a later lower grade does not take it back.
 */
@Entity
@Table(name = "achievement")
@IdClass(Achievement.Key.class)
class Achievement extends PanacheEntityBase {

    record Key(UUID run, UUID person) {}

    @Id
    UUID run;

    @Id
    UUID person;

    String name;
    UUID edition;
    int percent;

    @Column(name = "pass_mark")
    Integer passMark;

    /** Whether the certificate is issued, or never will be because the person is on the team. */
    boolean settled;

    /** Keeps the first time someone passed a run; whatever is told later changes nothing. */
    static Achievement keep(GradeChanged grade) {
        getEntityManager()
                .unwrap(Session.class)
                .createNativeMutationQuery("insert into achievement (run, person, name, edition, percent, pass_mark)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing")
                .setParameter(1, grade.run())
                .setParameter(2, grade.person())
                .setParameter(3, grade.name())
                .setParameter(4, grade.edition())
                .setParameter(5, grade.percent())
                .setParameter(6, grade.passMark(), Integer.class)
                .executeUpdate();
        return findById(new Key(grade.run(), grade.person()));
    }

    static List<Achievement> waitingIn(UUID run) {
        return list("run = ?1 and not settled", run);
    }
}
