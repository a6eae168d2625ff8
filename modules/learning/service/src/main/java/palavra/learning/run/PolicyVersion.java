package palavra.learning.run;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import palavra.content.api.GradingPolicy;
import palavra.kernel.Actor;
import palavra.learning.api.CertificateRule;
import palavra.learning.api.RunPolicy;

/** A policy a run was or is graded by, under its number; it is never changed. Root: the run. */
@Entity
@Table(name = "grading_policy")
@IdClass(PolicyVersion.Key.class)
public class PolicyVersion extends PanacheEntityBase {

    record Key(UUID run, int version) {}

    @Id
    UUID run;

    @Id
    public int version;

    UUID publication;

    @Convert(converter = Document.class)
    public GradingPolicy policy;

    @Column(name = "certificate_rule")
    @Convert(converter = Rule.class)
    CertificateRule certificateRule;

    public Instant since;
    public boolean own;
    UUID person;
    public String name = "";
    public String reason = "";

    /** What came with a publication: nobody is named. */
    static void adopted(Run run, GradingPolicy policy, Instant now) {
        next(run, policy, now).persist();
    }

    /** What a relaunch carried from an earlier run. */
    static void carried(Run run, GradingPolicy policy, UUID from, Instant now) {
        var carried = next(run, policy, now);
        carried.own = run.hasOwnPolicy();
        carried.reason = RunPolicy.Version.CARRIED_FROM + from;
        carried.persist();
    }

    /** What a person set. */
    static void set(Run run, GradingPolicy policy, Actor actor, String reason, Instant now) {
        var set = next(run, policy, now);
        set.own = run.hasOwnPolicy();
        set.person = actor.id();
        set.name = actor.name();
        set.reason = reason;
        set.persist();
    }

    /** What earned the certificate then; just the pass mark before there were rules. */
    public CertificateRule rule() {
        return certificateRule == null ? CertificateRule.PASS : certificateRule;
    }

    public static List<PolicyVersion> of(Run run) {
        return list("run = ?1 order by version desc", run.id);
    }

    private static PolicyVersion next(Run run, GradingPolicy policy, Instant now) {
        var next = new PolicyVersion();
        next.run = run.id;
        next.version = ++run.policyVersion;
        next.publication = run.policyPublication;
        next.policy = policy;
        next.certificateRule = run.certificateRule();
        next.since = now;
        return next;
    }

    @Immutable
    @Converter
    static class Rule extends Json<CertificateRule> {
        Rule() {
            super(new TypeReference<>() {});
        }
    }

    @Immutable
    @Converter
    static class Document extends Json<GradingPolicy> {
        Document() {
            super(new TypeReference<>() {});
        }
    }
}
