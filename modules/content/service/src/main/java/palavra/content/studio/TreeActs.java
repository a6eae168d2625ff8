package palavra.content.studio;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import palavra.content.api.BlockKind;
import palavra.content.api.studio.BlockSettings;
import palavra.content.api.studio.DraftBlock;
import palavra.content.api.studio.Place;
import palavra.content.studio.Access.Opened;
import palavra.content.tree.Block;
import palavra.content.tree.BlockText;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** What is done to blocks of the tree: each act is alone in its course, and remembers how it is taken back. */
@ApplicationScoped
class TreeActs {

    private final Access access;
    private final Opener opener;
    private final Branch branch;
    private final ActLog acts;

    TreeActs(Access access, Opener opener, Branch branch, ActLog acts) {
        this.access = access;
        this.opener = opener;
        this.branch = branch;
        this.acts = acts;
    }

    void move(Actor actor, UUID edition, UUID id, Place place) {
        QuarkusTransaction.requiringNew().run(() -> {
            var opened = access.alone(actor, edition);
            var block = opener.own(opened, id);
            var before = Inverse.place(block.parent, Places.before(block));
            branch.touch(block);
            Places.put(opened, block, place);
            branch.touch(block);
            acts.note(actor, opened.edition(), ActLog.MOVE, id, BlockText.title(edition, id), before);
        });
    }

    DraftBlock set(Actor actor, UUID edition, UUID id, BlockSettings settings) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var opened = access.alone(actor, edition);
            var block = opener.own(opened, id);
            var was = settings(block);
            apply(opened, block, settings);
            if (!was.equals(settings(block))) {
                branch.touch(block);
                acts.note(
                        actor,
                        opened.edition(),
                        ActLog.SET,
                        id,
                        BlockText.title(edition, id),
                        Inverse.settings(was, settings(block)));
            }
            return opener.view(actor, opened, block);
        });
    }

    void delete(Actor actor, UUID edition, UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            var opened = access.alone(actor, edition);
            var block = opener.own(opened, id);
            var act = acts.note(actor, opened.edition(), ActLog.DELETE, id, BlockText.title(edition, id), Inverse.NONE);
            branch.remove(block, act);
        });
    }

    static BlockSettings settings(Block block) {
        return new BlockSettings(
                block.visible, block.starts, block.due, block.graded ? block.assignmentType : "", block.sitting());
    }

    static void apply(Opened opened, Block block, BlockSettings settings) {
        var type = settings.assignmentType() == null
                ? ""
                : settings.assignmentType().strip();
        var known = opened.course().policy().types().stream()
                .anyMatch(one -> one.name().equals(type));
        if (!type.isEmpty() && (block.kind != BlockKind.SUBSECTION || !known)) {
            throw Refusal.invalid(
                    "assignment-type-unknown", "The grading policy has no assignment type " + type + ".", type);
        }
        Sittings.check(block, settings.sitting());
        block.sit(settings.sitting());
        block.visible = settings.visible();
        block.starts = stored(settings.start());
        block.due = stored(settings.due());
        block.graded = !type.isEmpty();
        block.assignmentType = type;
    }

    /** As the database keeps it, so that it is the same when it is read again. */
    private static Instant stored(Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS);
    }
}
