package palavra.forums.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import palavra.forums.api.moderation.AppealRejected;
import palavra.forums.api.moderation.Cause;
import palavra.forums.api.moderation.Decision;
import palavra.forums.api.moderation.Hiding;
import palavra.forums.api.moderation.PostHidden;
import palavra.forums.api.moderation.PostRestored;
import palavra.forums.api.moderation.Reason;
import palavra.forums.api.moderation.Verdict;
import palavra.forums.people.Participants;
import palavra.forums.people.Visit;
import palavra.forums.text.Notes;
import palavra.forums.writing.Publishing;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;

/** Decides cases, each once; judges the reports with it; and takes a decision back within 30 days. */
@ApplicationScoped
public class Deciding {

    private static final Duration UNDOABLE = Duration.ofDays(30);

    private final Posts posts;
    private final Cases cases;
    private final Judging judging;
    private final Publishing publishing;
    private final Logbook logbook;
    private final Participants participants;

    Deciding(
            Posts posts,
            Cases cases,
            Judging judging,
            Publishing publishing,
            Logbook logbook,
            Participants participants) {
        this.posts = posts;
        this.cases = cases;
        this.judging = judging;
        this.publishing = publishing;
        this.logbook = logbook;
        this.participants = participants;
    }

    @Transactional
    public void decide(Visit visit, UUID id, Decision wanted) {
        var decision = checked(wanted);
        var known = cases.find(id);
        var threads = decision.alike() ? posts.holdAll(visit.run(), id, known.author(), null) : List.<UUID>of();
        posts.held(visit, known.post());
        var one = cases.find(id);
        if (!one.isOpen()) {
            throw Cases.decided();
        }
        var act = Ids.next();
        settle(visit, one, decision, act);
        if (decision.alike()) {
            settleAll(visit, cases.alike(one, threads), decision, act);
        }
    }

    /** The quick way, from the post itself: as if it had been reported and decided at once. */
    @Transactional
    public void hide(Visit visit, UUID id, boolean on) {
        var post = posts.held(visit.moderating(), id);
        var open = cases.openOf(id);
        if (open.isEmpty() && post.hidden() == on) {
            return;
        }
        if (open.isEmpty()) {
            cases.open(post, Cause.REPORTED, null, null);
        }
        var decision = new Decision(on ? Verdict.REMOVE : Verdict.KEEP, Reason.OTHER, "", false);
        settle(visit, cases.openOf(id).orElseThrow(), decision, Ids.next());
    }

    @Transactional
    public void undo(Visit visit, UUID id) {
        var known = cases.find(id);
        posts.holdAll(visit.run(), id, null, known.act());
        posts.held(visit, known.post());
        var one = cases.find(id);
        if (one.isOpen()) {
            throw Refusal.conflict("case-is-open", "This is not decided.");
        }
        if (one.act() == null || one.decidedAt().isBefore(Instant.now().minus(UNDOABLE))) {
            throw tooLate();
        }
        var all = cases.ofAct(one.act());
        if (!all.stream().allMatch(cases::isLatest)) {
            throw tooLate();
        }
        all.forEach(decided -> takeBack(visit, decided));
    }

    /** Decides those of the cases, whose threads are held, that the visitor may decide. */
    List<Cases.Case> settleAll(Visit visit, List<Cases.Case> several, Decision decision, UUID act) {
        var decided = new ArrayList<Cases.Case>();
        for (var one : several) {
            var post = posts.read(visit, one.post());
            if (obstacle(visit, one, post, decision.verdict()).isEmpty()) {
                settle(visit, one, post, decision, act);
                decided.add(one);
            }
        }
        return decided;
    }

    /** Decides one case whose thread is held. */
    private void settle(Visit visit, Cases.Case one, Decision decision, UUID act) {
        var post = posts.read(visit, one.post());
        mustBeAllowed(visit, one, post, decision.verdict());
        settle(visit, one, post, decision, act);
    }

    private void settle(Visit visit, Cases.Case one, HeldPost post, Decision decision, UUID act) {
        participants.know(visit);
        var at = Posts.now();
        cases.close(one, post, decision, visit.person(), act, at);
        var removes = decision.verdict() == Verdict.REMOVE;
        judging.judge(one, removes, at);
        if (removes) {
            var appealed = one.cause() == Cause.APPEALED;
            var why = new Hiding(decision.reason(), decision.note(), false, post.unseen(), appealed);
            posts.hide(post, why, visit.person());
        } else {
            if (post.unseen()) {
                publishing.letThrough(visit, post.id());
            }
            posts.show(post);
        }
        logbook.wrote(
                visit.person(),
                removes ? "HIDE" : "KEEP",
                true,
                post,
                removes ? decision.reason() : null,
                decision.note());
        tell(one, post, decision);
    }

    private void tell(Cases.Case one, HeldPost post, Decision decision) {
        var isAppeal = one.cause() == Cause.APPEALED;
        if (decision.verdict() == Verdict.KEEP && post.hidden()) {
            posts.tell(
                    "post-restored",
                    post,
                    new PostRestored(post.run(), post.thread(), post.id(), post.author(), isAppeal));
        } else if (decision.verdict() == Verdict.REMOVE && isAppeal) {
            posts.tell(
                    "appeal-rejected",
                    post,
                    new AppealRejected(post.run(), post.thread(), post.id(), post.author(), decision.reason()));
        } else if (decision.verdict() == Verdict.REMOVE) {
            posts.tell(
                    "post-hidden",
                    post,
                    new PostHidden(post.run(), post.thread(), post.id(), post.author(), decision.reason(), false));
        }
    }

    /** The case waits again, and the post stands as it stood before. */
    private void takeBack(Visit visit, Cases.Case one) {
        var post = posts.read(visit, one.post());
        mustBeAllowed(visit, one, post, Verdict.KEEP);
        participants.know(visit);
        cases.reopen(one);
        judging.takeBack(one);
        if (one.wasHidden()) {
            var appealed = one.against() != null;
            posts.hide(post, new Hiding(one.wasReason(), "", !appealed, post.unseen(), appealed), one.against());
        } else {
            posts.show(post);
        }
        logbook.wrote(visit.person(), one.verdict().equals("REMOVE") ? "HIDE" : "KEEP", false, post, null, null);
        if (post.hidden() && !one.wasHidden()) {
            posts.tell(
                    "post-restored",
                    post,
                    new PostRestored(post.run(), post.thread(), post.id(), post.author(), false));
        } else if (!post.hidden() && one.wasHidden()) {
            var reason = one.wasReason() == null ? Reason.OTHER : one.wasReason();
            posts.tell(
                    "post-hidden",
                    post,
                    new PostHidden(post.run(), post.thread(), post.id(), post.author(), reason, true));
        }
    }

    private void mustBeAllowed(Visit visit, Cases.Case one, HeldPost post, Verdict verdict) {
        obstacle(visit, one, post, verdict).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** Why the visitor may not decide it so; empty where they may. */
    private Optional<Refusal> obstacle(Visit visit, Cases.Case one, HeldPost post, Verdict verdict) {
        if (visit.person().equals(one.against())) {
            return Optional.of(new Refusal(
                    403, "own-decision", "This appeal is against your decision. Somebody else decides it."));
        }
        if (verdict == Verdict.REMOVE && judging.wasGrantedAgainst(visit, one)) {
            return Optional.of(new Refusal(
                    403,
                    "appeal-was-granted",
                    "A colleague let this post stand when its author appealed against you. Somebody else decides now,"
                            + " or somebody reports it first."));
        }
        return visit.isAbove(post.power()) ? Optional.empty() : Optional.of(Visit.equalOrHigher());
    }

    static Decision checked(Decision wanted) {
        if (wanted == null || wanted.verdict() == null) {
            throw Refusal.invalid("verdict-missing", "Say whether the post stays.");
        }
        var reason = wanted.reason() == null ? Reason.OTHER : wanted.reason();
        return new Decision(wanted.verdict(), reason, Notes.of(wanted.note(), Notes.LONGEST_NOTE), wanted.alike());
    }

    private static Refusal tooLate() {
        return Refusal.conflict("too-late", "This cannot be undone any more. Decide anew.");
    }
}
