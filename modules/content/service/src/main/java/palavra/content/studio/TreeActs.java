package palavra.content.studio;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.UUID;
import palavra.content.Json;
import palavra.content.api.BlockKind;
import palavra.content.api.studio.BlockSettings;
import palavra.content.api.studio.DraftBlock;
import palavra.content.api.studio.NewBlock;
import palavra.content.api.studio.Place;
import palavra.content.publishing.CourseLock;
import palavra.content.studio.Access.Opened;
import palavra.content.tree.Block;
import palavra.content.tree.BlockText;
import palavra.content.tree.History;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;

/** What is done to the tree: each act is alone in its course, and remembers how it is taken back. */
@ApplicationScoped
class TreeActs {

    private final Access access;
    private final Opener opener;
    private final Branch branch;
    private final CourseLock lock;
    private final History history;
    private final ActLog acts;
    private final Clock clock;

    TreeActs(Access access, Opener opener, Branch branch, CourseLock lock, History history, ActLog acts, Clock clock) {
        this.access = access;
        this.opener = opener;
        this.branch = branch;
        this.lock = lock;
        this.history = history;
        this.acts = acts;
        this.clock = clock;
    }

    DraftBlock add(Actor actor, UUID edition, NewBlock asked) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var opened = alone(actor, edition);
            if (Block.count("course = ?1 and removed is null", opened.course().id) >= Limits.BLOCKS) {
                throw Refusal.conflict("course-full", "A course has at most 20 000 blocks.");
            }
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

    void move(Actor actor, UUID edition, UUID id, Place place) {
        QuarkusTransaction.requiringNew().run(() -> {
            var opened = alone(actor, edition);
            var block = own(opened, id);
            var before = Inverse.place(block.parent, Places.before(block));
            branch.touch(block);
            Places.put(opened, block, place);
            branch.touch(block);
            acts.note(actor, opened.edition(), ActLog.MOVE, id, title(opened, id), before);
        });
    }

    DraftBlock set(Actor actor, UUID edition, UUID id, BlockSettings settings) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var opened = alone(actor, edition);
            var block = own(opened, id);
            var was = settings(block);
            apply(opened, block, settings);
            if (!was.equals(settings(block))) {
                branch.touch(block);
                acts.note(
                        actor,
                        opened.edition(),
                        ActLog.SET,
                        id,
                        title(opened, id),
                        Inverse.settings(was, settings(block)));
            }
            return opener.view(actor, opened, block);
        });
    }

    DraftBlock duplicate(Actor actor, UUID edition, UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var opened = alone(actor, edition);
            var top = own(opened, id);
            var all = branch.of(top).stream()
                    .filter(one -> one.edition == null || one.edition.equals(top.edition))
                    .toList();
            if (Block.count("course = ?1 and removed is null", opened.course().id) + all.size() > Limits.BLOCKS) {
                throw Refusal.conflict("course-full", "A course has at most 20 000 blocks.");
            }
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
            acts.note(actor, opened.edition(), ActLog.DUPLICATE, copy.id, title(opened, copy.id), Inverse.NONE);
            return opener.view(actor, opened, copy);
        });
    }

    void delete(Actor actor, UUID edition, UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            var opened = alone(actor, edition);
            var block = own(opened, id);
            var act = acts.note(actor, opened.edition(), ActLog.DELETE, id, title(opened, id), Inverse.NONE);
            branch.remove(block, act);
        });
    }

    static BlockSettings settings(Block block) {
        return new BlockSettings(block.visible, block.starts, block.due, block.graded ? block.assignmentType : "");
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
        block.visible = settings.visible();
        block.starts = stored(settings.start());
        block.due = stored(settings.due());
        block.graded = !type.isEmpty();
        block.assignmentType = type;
    }

    /** Alone in the course, for who may change the edition. */
    private Opened alone(Actor actor, UUID edition) {
        var opened = access.edition(actor, edition).toWrite();
        lock.alone(opened.course().id);
        return opened;
    }

    /** A block whose place and settings the edition decides on: the source on shared ones, the others on their own. */
    private Block own(Opened opened, UUID id) {
        var block = opener.block(opened, id);
        if (block.edition == null) {
            opened.toShape();
        }
        return block;
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

    private static String title(Opened opened, UUID block) {
        BlockText text = BlockText.findById(new BlockText.Key(opened.edition().id, block));
        return text == null ? "" : text.title;
    }

    /** As the database keeps it, so that it is the same when it is read again. */
    private static Instant stored(Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS);
    }

    private static String stored(String type) {
        return type.equals("text") ? "html" : type;
    }
}
