package palavra.content.studio;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import palavra.content.api.studio.BlockSettings;
import palavra.content.api.studio.Place;
import palavra.content.api.studio.Undone;
import palavra.content.publishing.Touched;
import palavra.content.studio.Access.Opened;
import palavra.content.tree.Block;
import palavra.content.tree.BlockText;
import palavra.content.tree.History;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** Takes back acts, newest first, and never over what somebody else did since. */
@ApplicationScoped
class Undo {

    private final Access access;
    private final Opener opener;
    private final Branch branch;
    private final Touched touched;
    private final History history;
    private final ActLog acts;
    private final Clock clock;

    Undo(Access access, Opener opener, Branch branch, Touched touched, History history, ActLog acts, Clock clock) {
        this.access = access;
        this.opener = opener;
        this.branch = branch;
        this.touched = touched;
        this.history = history;
        this.acts = acts;
        this.clock = clock;
    }

    /** Refused where somebody else went on from the act; it is passed over then, and the next time is about the one before. */
    Optional<Undone> last(Actor actor, UUID edition) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var opened = access.alone(actor, edition);
                return Act.lastOf(actor.id(), edition).map(act -> takeBack(actor, opened, act));
            });
        } catch (Refusal conflict) {
            QuarkusTransaction.requiringNew().run(() -> {
                var opened = access.alone(actor, edition);
                Act.lastOf(actor.id(), edition).ifPresent(act -> acts.passed(actor, opened.edition(), act));
            });
            throw conflict;
        }
    }

    private Undone takeBack(Actor actor, Opened opened, Act act) {
        var undo = acts.undone(actor, opened.edition(), act);
        switch (act.kind) {
            case ActLog.ADD, ActLog.DUPLICATE -> takeOut(opened, act, undo);
            case ActLog.DELETE -> putBack(opened, act);
            case ActLog.MOVE -> moveBack(opened, act);
            case ActLog.RENAME -> nameBack(actor, opened, act);
            case ActLog.SET -> setBack(opened, act);
            default -> throw new IllegalStateException("No such act: " + act.kind);
        }
        return new Undone(act.kind, act.block, act.title);
    }

    /** What was deleted since is out already. */
    private void takeOut(Opened opened, Act act, UUID undo) {
        var block = Block.in(opened.course().id, act.block);
        if (block.isPresent() && branch.isWrittenByOthers(act.block, act.person, act.at)) {
            throw changed();
        }
        block.ifPresent(added -> branch.remove(added, undo));
    }

    private void putBack(Opened opened, Act act) {
        Block block = Block.findById(act.block);
        if (block.parent != null && Block.in(opened.course().id, block.parent).isEmpty()) {
            throw gone();
        }
        branch.restore(act.id);
        branch.touch(Block.findById(act.block));
    }

    private void moveBack(Opened opened, Act act) {
        var block = block(opened, act);
        var place = act.inverse().place();
        if (act.isOvertaken()) {
            throw changed();
        }
        if (place.parent() != null
                && Block.in(opened.course().id, place.parent()).isEmpty()) {
            throw gone();
        }
        var after = Block.below(opened.course().id, place.parent()).stream()
                .map(sibling -> sibling.id)
                .filter(id -> id.equals(place.after()))
                .findFirst()
                .orElse(null);
        branch.touch(block);
        Places.put(opened, block, new Place(place.parent(), after));
        branch.touch(block);
    }

    private void nameBack(Actor actor, Opened opened, Act act) {
        var block = block(opened, act);
        BlockText text = BlockText.findById(new BlockText.Key(act.edition, act.block));
        if (!text.title.equals(act.title)) {
            throw changed();
        }
        text.say(act.inverse().title(), text.body);
        text.persistAndFlush();
        history.one(act.edition, act.block, actor, clock.instant(), false);
        touched.texts(act.edition, List.of(block.id));
    }

    /** Only what the act changed goes back; what it left alone stays as it is now. */
    private void setBack(Opened opened, Act act) {
        var block = block(opened, act);
        var was = act.inverse().settings();
        var then = act.inverse().then();
        var now = TreeActs.settings(block);
        TreeActs.apply(
                opened,
                block,
                new BlockSettings(
                        back(was.visible(), then.visible(), now.visible()),
                        back(was.start(), then.start(), now.start()),
                        back(was.due(), then.due(), now.due()),
                        back(was.assignmentType(), then.assignmentType(), now.assignmentType()),
                        back(was.sitting(), then.sitting(), now.sitting())));
        branch.touch(block);
    }

    private static <T> T back(T was, T then, T now) {
        if (Objects.equals(was, then)) {
            return now;
        }
        if (!Objects.equals(then, now)) {
            throw changed();
        }
        return was;
    }

    private Block block(Opened opened, Act act) {
        try {
            return opener.block(opened, act.block);
        } catch (Refusal removed) {
            throw gone();
        }
    }

    private static Refusal gone() {
        return Refusal.conflict("place-gone", "What this belonged to was deleted meanwhile.");
    }

    private static Refusal changed() {
        return Refusal.conflict("changed-since", "Somebody changed this since. Look at it first.");
    }
}
