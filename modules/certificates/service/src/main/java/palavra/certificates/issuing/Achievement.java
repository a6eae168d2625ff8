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
 * That someone earned the certificate of a run, as it was told first. Root: the person. It waits while the run is unknown or gives no
 * certificate; a later lower grade or stricter rule does not take it back.
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

    /** The share of the units that was asked for, in whole percent; null where none was. */
    Integer units;

    /** Whether the certificate is issued, or never will be because the person is on the team. */
    boolean settled;

    /** Keeps the first time someone earned it; whatever is told later changes nothing. */
    static Achievement keep(GradeChanged grade) {
        getEntityManager()
                .unwrap(Session.class)
                .createNativeMutationQuery(
                        "insert into achievement (run, person, name, edition, percent, pass_mark, units)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing")
                .setParameter(1, grade.run())
                .setParameter(2, grade.person())
                .setParameter(3, grade.name())
                .setParameter(4, grade.edition())
                .setParameter(5, grade.percent())
                .setParameter(6, asksForTheGrade(grade) ? grade.passMark() : null, Integer.class)
                .setParameter(7, grade.rule() == null ? null : grade.rule().units(), Integer.class)
                .executeUpdate();
        return findById(new Key(grade.run(), grade.person()));
    }

    private static boolean asksForTheGrade(GradeChanged grade) {
        return grade.rule() == null || grade.rule().pass();
    }

    /** The rule that was met, as a code. */
    String rule() {
        if (units != null) {
            return passMark == null ? "units-at-least" : "grade-and-units";
        }
        return passMark == null ? "pass-mark-reached" : "grade-at-least";
    }

    /** Whether the grade had a part in it. */
    boolean isOfGrade() {
        return !rule().equals("units-at-least");
    }

    static List<Achievement> waitingIn(UUID run) {
        return list("run = ?1 and not settled", run);
    }
}
