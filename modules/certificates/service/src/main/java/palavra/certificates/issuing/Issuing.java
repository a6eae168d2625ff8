package palavra.certificates.issuing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import palavra.certificates.CertificatesMailbox;
import palavra.certificates.api.CertificateIssued;
import palavra.certificates.api.CertificateRevoked;
import palavra.certificates.printing.Words;
import palavra.certificates.signing.Keyring;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Language;
import palavra.kernel.LearningEvent;
import palavra.kernel.Pseudonyms;
import palavra.kernel.Refusal;
import palavra.kernel.Role;

/** Decides who gets a certificate and who loses it; each decision is one transaction with what is told of it. */
@ApplicationScoped
@Transactional
public class Issuing {

    static final String ACHIEVEMENT = "achievement";

    private static final int ID_BYTES = 16;
    private static final int LONGEST_REASON = 500;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Keyring keyring;

    @Inject
    CertificatesMailbox mailbox;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "palavra.pseudonym-key")
    String pseudonymKey;

    /** Issues what that achievement earned, once; it waits when its run is unknown or gives no certificate. */
    void settle(Achievement achievement) {
        Run run = Run.findById(achievement.run);
        if (achievement.settled || run == null || !run.certificate || run.editions.isEmpty()) {
            return;
        }
        achievement.settled = true;
        if (run.isStaff(achievement.person)) {
            return;
        }
        var fresh = IssuedCertificate.sealed(freeze(achievement, run), keyring);
        fresh.gradeShown = achievement.isOfGrade();
        if (fresh.persistOnce()) {
            mailbox.tell(
                    "certificate-issued",
                    run.id,
                    new CertificateIssued(fresh.id, run.id, achievement.person, achievement.edition));
            tellLearning("issued", fresh);
        }
    }

    /** Takes a certificate back; leads of the run and administrators. */
    public void revoke(Actor actor, String id, String reason) {
        var certificate = IssuedCertificate.locked(id).orElseThrow(Refusal::notFound);
        if (!actor.signedIn().is(Role.ADMINISTRATOR) && !Run.isLed(certificate.run, actor.id())) {
            throw Refusal.notAllowed();
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refusal.invalid("reason-missing", "Say why, in at most 500 characters.");
        }
        certificate.revoke(reason.strip(), now(), keyring);
        mailbox.tell(
                "certificate-revoked",
                certificate.run,
                new CertificateRevoked(id, certificate.run, certificate.person, certificate.stateReason));
        tellLearning("revoked", certificate);
    }

    /** Shows or hides the grade; the holder only. */
    public void showGrade(Actor actor, String id, boolean shown) {
        var certificate = IssuedCertificate.locked(id).orElseThrow(Refusal::notFound);
        if (!certificate.person.equals(actor.signedIn().id())) {
            throw Refusal.notFound();
        }
        certificate.gradeShown = shown;
    }

    private static FrozenRecord freeze(Achievement achievement, Run run) {
        var edition = run.edition(achievement.edition);
        var now = now();
        return new FrozenRecord(
                freshId(),
                ACHIEVEMENT,
                1,
                run.id,
                run.course,
                achievement.person,
                achievement.name,
                run.source().title(),
                edition.word(),
                run.institution,
                edition.language(),
                edition.id(),
                edition.title(),
                run.paper,
                run.motif,
                achievement.percent,
                achievement.rule(),
                achievement.passMark,
                achievement.units,
                Rules.text(achievement, edition.language()),
                run.hours(),
                run.start,
                run.end,
                run.zone,
                now,
                WordingCopy.filled(edition.publication(), values(achievement, run, edition, now))
                        .orElse(null),
                FrozenRecord.TEMPLATE);
    }

    /** What a statement may be filled in with. */
    private static Map<String, String> values(Achievement achievement, Run run, RunEdition edition, Instant now) {
        var words = Words.in(Language.of(edition.language()));
        var values = new HashMap<>(Map.of(
                "name",
                achievement.name,
                "course",
                edition.title(),
                "institution",
                run.institution,
                "date",
                words.day(now, run.zone)));
        if (run.hours() != null) {
            values.put("hours", words.number(run.hours()));
        }
        return values;
    }

    private void tellLearning(String what, IssuedCertificate certificate) {
        var frozen = certificate.frozen();
        mailbox.tellLearning(new LearningEvent(
                Ids.next(),
                "palavra.certificate." + what + ".v1",
                certificate.stateSince,
                certificate.stateSince,
                0,
                new Pseudonyms(pseudonymKey).of(certificate.person),
                frozen.course(),
                certificate.run,
                frozen.edition(),
                null,
                null,
                json.valueToTree(Map.of("percent", frozen.percent()))));
    }

    private static String freshId() {
        var bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whole seconds: what is sealed must be what the database gives back. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Lets the achievements of a run and the run itself arrive in any order: one of the two sees the other. */
    void oneAtATime(UUID run, boolean alone) {
        Run.getEntityManager()
                .createNativeQuery(
                        alone
                                ? "select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked"
                                : "select 1 from (select pg_advisory_xact_lock_shared(hashtextextended(?1, 0))) locked")
                .setParameter(1, "run:" + run)
                .getSingleResult();
    }
}
