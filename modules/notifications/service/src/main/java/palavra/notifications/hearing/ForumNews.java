package palavra.notifications.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import palavra.forums.api.PersonCalled;
import palavra.forums.api.PostCreated;
import palavra.forums.api.PostMarked;
import palavra.forums.api.moderation.AppealRejected;
import palavra.forums.api.moderation.PersonRestrained;
import palavra.forums.api.moderation.PostHidden;
import palavra.forums.api.moderation.PostRestored;
import palavra.forums.api.moderation.Restraint;
import palavra.forums.api.mutes.PersonMuted;
import palavra.learning.api.gate.UnitGate;
import palavra.notifications.api.NoticeKind;
import palavra.notifications.tray.Delivery;
import palavra.notifications.tray.Draft;

/** What is news to someone in a forum: an answer, a mark on their post, a moderator's decision about them. */
@ApplicationScoped
class ForumNews {

    private final Discussions discussions;
    private final Copies copies;
    private final Delivery delivery;
    private final UnitGate gate;

    ForumNews(Discussions discussions, Copies copies, Delivery delivery, UnitGate gate) {
        this.discussions = discussions;
        this.copies = copies;
        this.delivery = delivery;
        this.gate = gate;
    }

    /** Who follows a thread and cannot open its unit now: they hear nothing of it. Ask it outside a transaction. */
    Set<UUID> keptFrom(PostCreated post) {
        return post.unit() == null || isFirst(post)
                ? Set.of()
                : gate.closedTo(post.run(), post.unit(), discussions.followers(post.thread()));
    }

    /** Whether whoever is called cannot open the unit now. Ask it outside a transaction. */
    boolean isKept(PersonCalled told) {
        return told.unit() != null
                && !gate.closedTo(told.run(), told.unit(), Set.of(told.person()))
                        .isEmpty();
    }

    void written(PostCreated post, Set<UUID> keptFrom, Instant at) {
        discussions.keep(post);
        if (!isFirst(post)) {
            delivery.toFollowers(post, keptFrom, at);
        }
    }

    private static boolean isFirst(PostCreated post) {
        return post.post().equals(post.thread());
    }

    void called(PersonCalled told, Instant at) {
        delivery.one(
                Draft.ofPost(told.person(), NoticeKind.MENTIONED, told.run(), told.thread(), told.post(), null, at));
    }

    void marked(PostMarked told, Instant at) {
        switch (told.mark()) {
            case FOLLOW -> discussions.follow(told.thread(), told.by(), told.on());
            case ENDORSE -> praised(told, NoticeKind.ENDORSED, at);
            case ACCEPT -> praised(told, NoticeKind.ACCEPTED, at);
            default -> {}
        }
    }

    private void praised(PostMarked told, NoticeKind kind, Instant at) {
        if (!told.on()) {
            delivery.takeBack(told.author(), kind, told.post());
        } else if (!told.author().equals(told.by()) && !copies.isMuted(told.by(), told.author(), told.run())) {
            delivery.one(Draft.ofPost(told.author(), kind, told.run(), told.thread(), told.post(), null, at));
        }
    }

    void hidden(PostHidden told, Instant at) {
        discussions.hide(told.post(), true);
        delivery.one(Draft.ofPost(
                told.author(),
                NoticeKind.HIDDEN,
                told.run(),
                told.thread(),
                told.post(),
                told.reason().name(),
                at));
    }

    void restored(PostRestored told, Instant at) {
        discussions.hide(told.post(), false);
        delivery.takeBack(told.author(), NoticeKind.HIDDEN, told.post());
        delivery.one(
                Draft.ofPost(told.author(), NoticeKind.RESTORED, told.run(), told.thread(), told.post(), null, at));
    }

    void rejected(AppealRejected told, Instant at) {
        delivery.one(Draft.ofPost(
                told.author(),
                NoticeKind.APPEAL_REJECTED,
                told.run(),
                told.thread(),
                told.post(),
                told.reason().name(),
                at));
    }

    void muted(PersonMuted told) {
        copies.keep(told);
    }

    void restrained(PersonRestrained told, Instant at) {
        var kind = told.restraint() == Restraint.BAN ? NoticeKind.BANNED : NoticeKind.SILENCED;
        if (told.lifted()) {
            delivery.takeBack(told.person(), kind, told.id());
            kind = NoticeKind.RELEASED;
        }
        delivery.one(new Draft(
                told.person(),
                kind,
                told.id().toString(),
                told.run(),
                null,
                null,
                told.reason() == null ? null : told.reason().name(),
                told.lifted() ? null : told.until(),
                told.lifted() ? null : told.notice(),
                at));
    }
}
