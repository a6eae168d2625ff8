package palavra.learning.run;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import palavra.kernel.Ids;
import palavra.learning.api.gradebook.GradeAct;

/** Something done to a grade beside answering: a line that the database never lets anyone change. Root: enrollment. */
@Entity
@Immutable
@Table(name = "grade_act")
public class ActOnGrade extends PanacheEntityBase {

    /** More than anyone reads; older ones stay in the table. */
    private static final int SHOWN = 200;

    @Id
    public UUID id;

    UUID run;
    UUID enrollment;

    @Enumerated(EnumType.STRING)
    public GradeAct.Kind kind;

    public UUID block;

    /** Whose key gave the points, where it is about a key. */
    public UUID publication;

    UUID person;
    public String name;
    public String was;
    public String becomes;
    public String reason;
    public Instant at;

    /** Writes down what was done to a learner's grade as a whole. */
    static void write(Learner learner, Cause cause, String was, String becomes, Instant now) {
        write(learner, cause, null, null, was, becomes, now);
    }

    /** Writes down what was done to a score; returns the line's id. */
    public static UUID write(
            Learner learner, Cause cause, UUID block, UUID publication, String was, String becomes, Instant now) {
        var act = new ActOnGrade();
        act.id = Ids.at(now);
        act.run = learner.run;
        act.enrollment = learner.id;
        act.kind = cause.kind();
        act.block = block;
        act.publication = publication;
        act.person = cause.person();
        act.name = cause.name();
        act.was = was;
        act.becomes = becomes;
        act.reason = cause.reason();
        act.at = now;
        act.persist();
        return act.id;
    }

    /** The newest first. */
    public static List<ActOnGrade> of(UUID enrollment) {
        return ActOnGrade.<ActOnGrade>find("enrollment = ?1 order by at desc, id desc", enrollment)
                .page(0, SHOWN)
                .list();
    }
}
