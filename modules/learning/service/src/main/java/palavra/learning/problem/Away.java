package palavra.learning.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import palavra.learning.LearningConfig;
import palavra.learning.api.Queued;
import palavra.learning.run.Learner;

/**
 * Decides whether an answer that waited on a device while the deadline passed counts as given before it. It does when
 * what the server signed and what the device says agree: the server was in contact before the end, the answer was given
 * after that and before the end, it came within the longest time one may be away, nobody saw its learner at work
 * meanwhile, and nothing newer was handed in.
 */
@ApplicationScoped
class Away {

    /** Who is back has this long to let the device send what waits: pages are opened before it gets to that. */
    private static final Duration BACK = Duration.ofMinutes(10);

    private static final String WORKED = """
            select exists (select 1 from submission where enrollment = :enrollment and at > :from and at < :until)
                or exists (select 1 from completion where enrollment = :enrollment and at > :from and at < :until)
            """;

    @Inject
    Contacts contacts;

    @Inject
    LearningConfig config;

    /**
     * What is known of a late answer.
     *
     * @param seen when the server was in contact; null without proof, as is written
     * @param why it does not count; null when it does
     */
    record Verdict(Instant seen, Instant written, String why) {}

    /** @param end of the grace, the last moment at which an answer counts */
    Verdict judge(Learner learner, ProblemState state, Queued queued, Instant end, Instant now) {
        var known = known(learner, state, queued, now);
        return known.seen() == null
                ? known
                : new Verdict(known.seen(), known.written(), why(learner, state, known.written(), end, now));
    }

    /** Of an answer to a problem that its learner was given anew meanwhile: it never counts by itself. */
    Verdict anew(Learner learner, ProblemState state, Queued queued, Instant now) {
        var known = known(learner, state, queued, now);
        return new Verdict(known.seen(), known.written(), "given-anew");
    }

    private Verdict known(Learner learner, ProblemState state, Queued queued, Instant now) {
        var seen = contacts.read(queued.contact(), learner.id, state.id.problem());
        if (seen.isEmpty() || queued.afterMillis() < 0) {
            return new Verdict(null, null, "unproven");
        }
        var longest = Duration.between(seen.get(), now).toMillis();
        var written = seen.get().plusMillis(Math.min(queued.afterMillis(), Math.max(0, longest)));
        return new Verdict(seen.get(), written, null);
    }

    private String why(Learner learner, ProblemState state, Instant written, Instant end, Instant now) {
        if (written.isAfter(end)) {
            return "after-date";
        }
        if (now.isAfter(written.plus(config.longestAway()))) {
            return "too-long";
        }
        if (state.lastAt != null && written.isBefore(state.lastAt)) {
            return "newer";
        }
        return wasSeen(learner, end, now.minus(BACK)) ? "seen-since" : null;
    }

    private static boolean wasSeen(Learner learner, Instant from, Instant until) {
        var opened = learner.lastSeen != null && learner.lastSeen.isAfter(from) && learner.lastSeen.isBefore(until);
        return opened || worked(learner.id, from, until);
    }

    private static boolean worked(UUID enrollment, Instant from, Instant until) {
        return (Boolean) Learner.getEntityManager()
                .createNativeQuery(WORKED, Boolean.class)
                .setParameter("enrollment", enrollment)
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult();
    }
}
