package palavra.content.studio;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import palavra.content.Json;
import palavra.content.api.Download;
import palavra.content.media.AssetFile;
import palavra.content.publishing.CourseLock;
import palavra.content.publishing.Touched;
import palavra.content.text.CourseFiles;
import palavra.content.tree.BlockText;
import palavra.content.tree.History;
import palavra.content.tree.StoredBody;
import palavra.content.tree.Texts;
import palavra.kernel.Actor;

/**
 * Lets a file take the place of the one that had its name. Texts say which version they show, so that what is published
 * never changes; those that show the version which was the newest are saved again with the new one, as a change like any
 * other. A text that asks for an older version keeps it.
 */
@ApplicationScoped
class Replacements {

    private final EntityManager manager;
    private final Videos videos;
    private final CourseLock lock;
    private final Touched touched;
    private final History history;
    private final Clock clock;

    Replacements(
            @PersistenceUnit("content") EntityManager manager,
            Videos videos,
            CourseLock lock,
            Touched touched,
            History history,
            Clock clock) {
        this.manager = manager;
        this.videos = videos;
        this.lock = lock;
        this.touched = touched;
        this.history = history;
        this.clock = clock;
    }

    /** Call it inside a transaction, when the new file is kept already. */
    void show(Actor actor, AssetFile was, AssetFile now) {
        lock.shared(now.course);
        for (var key : showing(was)) {
            BlockText text = BlockText.findById(key);
            text.say(text.title, replaced(Json.read(text.body, StoredBody.class), was, now));
            text.persistAndFlush();
            history.one(text.edition, text.block, actor, clock.instant(), false);
            touched.texts(text.edition, List.of(text.block));
        }
    }

    private List<BlockText.Key> showing(AssetFile file) {
        List<Object[]> rows = manager.createNativeQuery("""
                        select t.edition, t.block from block_text t join edition e on e.id = t.edition
                         where e.course = :course and position(:mark in t.body) > 0
                         order by t.edition, t.block for update of t""", Object[].class)
                .setParameter("course", file.course)
                .setParameter("mark", CourseFiles.mark(file))
                .getResultList();
        return rows.stream()
                .map(row -> new BlockText.Key((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    private String replaced(StoredBody before, AssetFile was, AssetFile now) {
        var old = CourseFiles.mark(was);
        var mark = CourseFiles.mark(now);
        var body = Json.of(Texts.map(Json.tree(before), text -> text.replace(old, mark)), StoredBody.class);
        var download = body.file() == null || !body.file().path().equals(mark)
                ? body.file()
                : new Download(mark, body.file().label(), now.mediaType, now.size);
        return Json.write(new StoredBody(
                body.type(),
                body.html(),
                body.video() == null ? null : videos.with(body.video(), now),
                body.problem(),
                body.placeholder(),
                body.source(),
                body.files(),
                body.poll(),
                download,
                body.assignment(),
                body.pool(),
                body.cloud()));
    }
}
