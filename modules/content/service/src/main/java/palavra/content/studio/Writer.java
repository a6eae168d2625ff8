package palavra.content.studio;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import palavra.content.Json;
import palavra.content.api.BlockKind;
import palavra.content.api.studio.DraftBlock;
import palavra.content.api.studio.EditedMeanwhile;
import palavra.content.api.studio.EditedMeanwhile.Versions;
import palavra.content.api.studio.Revision;
import palavra.content.api.studio.Writing;
import palavra.content.media.AssetFile;
import palavra.content.publishing.CourseLock;
import palavra.content.publishing.EditionTexts;
import palavra.content.publishing.Touched;
import palavra.content.studio.Access.Opened;
import palavra.content.text.CourseFiles;
import palavra.content.tree.Block;
import palavra.content.tree.BlockText;
import palavra.content.tree.History;
import palavra.content.tree.RevisionRow;
import palavra.content.tree.StoredBody;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** Saves what is written. What two people write over the same state is never decided here: the second one is told. */
@ApplicationScoped
class Writer {

    private final Access access;
    private final Opener opener;
    private final EditionTexts texts;
    private final Videos videos;
    private final CourseLock lock;
    private final Touched touched;
    private final History history;
    private final ActLog acts;
    private final Clock clock;

    Writer(
            Access access,
            Opener opener,
            EditionTexts texts,
            Videos videos,
            CourseLock lock,
            Touched touched,
            History history,
            ActLog acts,
            Clock clock) {
        this.access = access;
        this.opener = opener;
        this.texts = texts;
        this.videos = videos;
        this.lock = lock;
        this.touched = touched;
        this.history = history;
        this.acts = acts;
        this.clock = clock;
    }

    DraftBlock save(Actor actor, UUID edition, UUID block, Writing writing) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> saved(actor, edition, block, writing));
        } catch (EditedMeanwhile first) {
            keep(actor, edition, block, writing);
            throw first;
        }
    }

    void keep(Actor actor, UUID edition, UUID block, Writing writing) {
        QuarkusTransaction.requiringNew().run(() -> {
            var opened = access.edition(actor, edition).toWrite();
            opener.block(opened, block);
            Kept.keep(actor.id(), edition, block, Limits.checked(writing), clock.instant());
        });
    }

    List<Revision> revisions(Actor actor, UUID edition, UUID block) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var opened = access.edition(actor, edition);
            opener.block(opened, block);
            var form = new TextForm(new CourseFiles(AssetFile.of(opened.course().id)));
            return RevisionRow.of(edition, block).stream()
                    .map(row -> new Revision(
                            row.number,
                            row.title,
                            row.body == null ? null : form.body(Json.read(row.body, StoredBody.class)),
                            row.personName,
                            row.at,
                            row.minor))
                    .toList();
        });
    }

    private DraftBlock saved(Actor actor, UUID edition, UUID id, Writing writing) {
        var opened = access.edition(actor, edition).toWrite();
        lock.shared(opened.course().id);
        var block = opener.block(opened, id);
        BlockText text = BlockText.findById(new BlockText.Key(edition, id), LockModeType.PESSIMISTIC_WRITE);
        if (text == null
                || !opened.edition().source && !texts.own(opened.edition()).contains(id)) {
            throw Refusal.conflict(
                    "follows-source", "This edition follows its source. Change the source, or make the block its own.");
        }
        Limits.checked(writing);
        var title = writing.title().strip();
        var now = stored(opened, block, text, writing);
        var isSame = now.equals(String.valueOf(text.body)) && title.equals(text.title);
        if (!isSame && writing.base() != text.revision) {
            throw new EditedMeanwhile(versions(actor, opened, block, writing));
        }
        Kept.forget(actor.id(), edition, id);
        if (!isSame) {
            say(actor, opened, block, text, title, now.equals("null") ? null : now, writing.minor());
        }
        return opener.view(actor, opened, block);
    }

    /** The body as JSON, {@code null} for what holds others. */
    private String stored(Opened opened, Block block, BlockText text, Writing writing) {
        if (block.kind != BlockKind.COMPONENT) {
            return "null";
        }
        if (writing.body() == null || writing.body().type() == null) {
            throw Refusal.invalid("body-missing", "The component says nothing.");
        }
        var before = Json.read(text.body, StoredBody.class);
        var files = new CourseFiles(AssetFile.of(opened.course().id));
        var of = new Videos.Of(opened.course().id, block.id, opened.edition().language(), files);
        var video =
                before.video() == null ? null : videos.stored(of, writing.body().video(), before.video());
        var json = Json.write(new TextForm(files).stored(writing.body(), before, video));
        return Limits.body(json);
    }

    private void say(
            Actor actor, Opened opened, Block block, BlockText text, String title, String body, boolean minor) {
        var was = text.title;
        var renamedOnly = String.valueOf(body).equals(String.valueOf(text.body));
        text.say(title, body);
        text.persistAndFlush();
        history.one(text.edition, block.id, actor, clock.instant(), minor);
        if (block.kind == BlockKind.COMPONENT) {
            touched.texts(text.edition, List.of(block.id));
        }
        if (renamedOnly) {
            acts.note(actor, opened.edition(), ActLog.RENAME, block.id, title, Inverse.title(was));
        }
    }

    private Versions versions(Actor actor, Opened opened, Block block, Writing mine) {
        var theirs = opener.view(actor, opened, block);
        var form = new TextForm(new CourseFiles(AssetFile.of(opened.course().id)));
        var base = RevisionRow.find(opened.edition().id, block.id, mine.base())
                .map(row -> new Writing(
                        row.title,
                        row.body == null ? null : form.body(Json.read(row.body, StoredBody.class)),
                        row.number,
                        row.minor))
                .orElseThrow(
                        () -> Refusal.invalid("base-unknown", "The text was written over a state that never was."));
        var saved = new Writing(theirs.title(), theirs.body(), theirs.revision(), false);
        return new Versions(base, theirs, mine, Merge.of(base, saved, mine));
    }
}
