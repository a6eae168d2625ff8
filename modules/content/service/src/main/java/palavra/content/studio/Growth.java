package palavra.content.studio;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;
import palavra.content.Json;
import palavra.content.api.BlockKind;
import palavra.content.api.studio.DraftBlock;
import palavra.content.api.studio.NewBlock;
import palavra.content.api.studio.Place;
import palavra.content.studio.Access.Opened;
import palavra.content.tree.Block;
import palavra.content.tree.BlockText;
import palavra.content.tree.History;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;

/** Lets the tree grow: by a block with a beginning to write on, or by a copy of what is there. */
@ApplicationScoped
class Growth {

    private final Access access;
    private final Opener opener;
    private final Branch branch;
    private final History history;
    private final ActLog acts;
    private final Clock clock;

    Growth(Access access, Opener opener, Branch branch, History history, ActLog acts, Clock clock) {
        this.access = access;
        this.opener = opener;
        this.branch = branch;
        this.history = history;
        this.acts = acts;
        this.clock = clock;
    }

    DraftBlock add(Actor actor, UUID edition, NewBlock asked) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var opened = access.alone(actor, edition);
            refuseBeyond(opened, 1);
            if (asked.kind() == null || asked.place() == null) {
                throw Refusal.invalid("wrong-place", "The block can not stand there.");
            }
            var isComponent = asked.kind() == BlockKind.COMPONENT;
            var body = isComponent ? Json.write(Starters.of(asked.type())) : null;
            var block = fresh(opened, asked.kind());
            block.type = isComponent ? stored(asked.type()) : "";
            Places.put(opened, block, asked.place());
            block.persist();
            say(actor, opened, block, Limits.title(asked.title()), body);
            branch.touch(block);
            acts.note(actor, opened.edition(), ActLog.ADD, block.id, asked.title(), Inverse.NONE);
            return opener.view(actor, opened, block);
        });
    }

    DraftBlock duplicate(Actor actor, UUID edition, UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var opened = access.alone(actor, edition);
            var top = opener.own(opened, id);
            var all = branch.of(top).stream()
                    .filter(one -> one.edition == null || one.edition.equals(top.edition))
                    .toList();
            refuseBeyond(opened, all.size());
            var copies = new HashMap<UUID, Block>();
            for (var block : all) {
                var copy = copy(opened, block, copies);
                copies.put(block.id, copy);
            }
            var copy = copies.get(id);
            Places.put(opened, copy, new Place(top.parent, top.id));
            copies.values().forEach(one -> one.persist());
            all.forEach(one -> {
                BlockText text = BlockText.findById(new BlockText.Key(edition, one.id));
                if (text != null) {
                    say(actor, opened, copies.get(one.id), text.title, text.body);
                }
            });
            branch.touch(copy);
            acts.note(
                    actor,
                    opened.edition(),
                    ActLog.DUPLICATE,
                    copy.id,
                    BlockText.title(edition, copy.id),
                    Inverse.NONE);
            return opener.view(actor, opened, copy);
        });
    }

    private static void refuseBeyond(Opened opened, int more) {
        if (Block.count("course = ?1 and removed is null", opened.course().id) + more > Limits.BLOCKS) {
            throw Refusal.conflict("course-full", "A course has at most 20 000 blocks.");
        }
    }

    private static Block fresh(Opened opened, BlockKind kind) {
        var block = new Block();
        block.id = Ids.next();
        block.sourceId = block.id.toString();
        block.course = opened.course().id;
        block.edition = opened.edition().source ? null : opened.edition().id;
        block.kind = kind;
        block.type = "";
        block.visible = true;
        block.assignmentType = "";
        return block;
    }

    private static Block copy(Opened opened, Block of, HashMap<UUID, Block> copies) {
        var copy = fresh(opened, of.kind);
        copy.edition = of.edition;
        copy.type = of.type;
        copy.visible = of.visible;
        copy.starts = of.starts;
        copy.due = of.due;
        copy.graded = of.graded;
        copy.assignmentType = of.assignmentType;
        copy.sit(of.sitting());
        copy.position = of.position;
        copy.parent = copies.containsKey(of.parent) ? copies.get(of.parent).id : of.parent;
        return copy;
    }

    private void say(Actor actor, Opened opened, Block block, String title, String body) {
        var text = new BlockText();
        text.edition = opened.edition().id;
        text.block = block.id;
        text.say(title, body);
        text.persistAndFlush();
        history.one(text.edition, block.id, actor, clock.instant(), false);
    }

    private static String stored(String type) {
        return type.equals("text") ? "html" : type;
    }
}
