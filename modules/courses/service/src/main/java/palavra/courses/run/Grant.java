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
import java.util.UUID;
import palavra.courses.api.RunRole;
import palavra.courses.api.TeamMember;
import palavra.kernel.Ids;

/** A person's right in one place: the truth about who may do what below the whole platform. Part of its scope. */
@Entity
@Table(name = "role_grant")
public class Grant extends PanacheEntityBase {

    @Id
    private UUID id;

    private UUID person;

    @Column(name = "person_name")
    private String personName;

    @Enumerated(EnumType.STRING)
    private RunRole role;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    @Column(name = "scope_id")
    private UUID scopeId;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "granted_by")
    private UUID grantedBy;

    protected Grant() {}

    Grant(TeamMember member, Scope scope, UUID scopeId, Instant at, UUID by) {
        this.id = Ids.at(at);
        this.person = member.person();
        this.personName = member.name();
        this.role = member.role();
        this.scope = scope;
        this.scopeId = scopeId;
        this.grantedAt = at;
        this.grantedBy = by;
    }

    /** What was given for one thing, oldest first. */
    static List<Grant> of(UUID scopeId) {
        return list("scopeId = ?1 order by id", scopeId);
    }

    /** The runs a person's rights reach. */
    static List<UUID> runsOf(UUID person) {
        return find(
                        "select r.id from Run r where exists (select 1 from Grant g where g.person = ?1 and (g.scopeId = r.id"
                                + " or g.scopeId = r.course.id or g.scopeId = r.course.institution.id or g.scopeId = r.host.id))"
                                + " order by r.id desc",
                        person)
                .project(UUID.class)
                .list();
    }

    /** The runs whose teams a person is on. */
    static List<UUID> teamsOf(UUID person) {
        return find(
                        "select distinct g.scopeId from Grant g where g.person = ?1 and g.scope = ?2 order by g.scopeId",
                        person,
                        Scope.RUN)
                .project(UUID.class)
                .list();
    }

    UUID scopeId() {
        return scopeId;
    }

    TeamMember member() {
        return new TeamMember(person, personName, role);
    }
}
