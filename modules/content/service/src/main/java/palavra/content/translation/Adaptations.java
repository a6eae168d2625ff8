package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.Json;
import palavra.content.api.BlockKind;
import palavra.content.api.translation.Adaptation;
import palavra.content.publishing.CourseLock;
import palavra.content.publishing.Touched;
import palavra.content.tree.BlockText;
import palavra.content.tree.Edition;
import palavra.content.tree.History;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** Where an edition departs from its source on purpose. */
@ApplicationScoped
class Adaptations {

    private final Sql sql;
    private final Departures departures;
    private final FollowerTexts texts;
    private final History history;
    private final CourseLock lock;
    private final Touched touched;
    private final DeskLog log;
    private final Clock clock;

    Adaptations(
            Sql sql,
            Departures departures,
            FollowerTexts texts,
            History history,
            CourseLock lock,
            Touched touched,
            DeskLog log,
            Clock clock) {
        this.sql = sql;
        this.departures = departures;
        this.texts = texts;
        this.history = history;
        this.lock = lock;
        this.touched = touched;
        this.log = log;
        this.clock = clock;
    }

    /** Alone: two who make one block the edition's own would both begin it. */
    void adapt(Actor actor, Edition edition, UUID block, Adaptation adaptation) {
        lock.alone(edition.course);
        var reason = Targets.reason(adaptation.reason());
        if (adaptation.kind() == Adaptation.Kind.ADDED) {
            throw Refusal.invalid(
                    "adaptation-kind", "A block of the source is replaced or hidden; others are added in the studio.");
        }
        refuseUnknown(edition, block);
        if (adaptation.kind() == Adaptation.Kind.HIDDEN && SourcePages.isPage(block, edition.course)) {
            throw Refusal.invalid("page-hidden", "Every edition has this page. Write your own instead.");
        }
        if (adaptation.kind() == Adaptation.Kind.REPLACED) {
            beginFromWhatIsShown(actor, edition, block);
        }
        keep(actor, edition, block, adaptation.kind(), reason);
        log.write(actor, edition, block, adaptation.kind().name().toLowerCase(), reason);
        touched.texts(edition.id, List.of(block));
    }

    void follow(Actor actor, Edition edition, UUID block) {
        lock.alone(edition.course);
        if (!release(edition, block)) {
            throw Refusal.notFound();
        }
        close(actor, edition, block, "TAKE");
        log.write(actor, edition, block, "followed", "");
        touched.texts(edition.id, List.of(block));
    }

    /** Marks a block as the edition's own. */
    void keep(Actor actor, Edition edition, UUID block, Adaptation.Kind kind, String reason) {
        sql.run(
                """
                        insert into adaptation values (:edition, :block, :kind, :reason, :person, :name, :at)
                        on conflict (edition, block) do update set kind = excluded.kind, reason = excluded.reason,
                            person = excluded.person, person_name = excluded.person_name, at = excluded.at""",
                Map.of(
                        "edition", edition.id,
                        "block", block,
                        "kind", kind.name(),
                        "reason", reason,
                        "person", actor.id(),
                        "name", actor.name(),
                        "at", clock.instant()));
    }

    /** The block follows the source again, whyever it did not; false if it did. */
    boolean release(Edition edition, UUID block) {
        return sql.run(
                        "delete from adaptation where edition = :edition and block = :block",
                        Map.of("edition", edition.id, "block", block))
                > 0;
    }

    /** These blocks follow the source again where they departed from it for that reason. */
    void release(Edition edition, List<UUID> blocks, String reason) {
        sql.run("""
                        delete from adaptation where edition = :edition and reason = :reason
                           and block = any(cast(:blocks as uuid[]))""", Map.of("edition", edition.id, "reason", reason, "blocks", Sql.array(blocks)));
    }

    /** Closes the open task about a block, if there is one. */
    void close(Actor actor, Edition edition, UUID block, String decision) {
        sql.run(
                """
                        update review_task set decision = :decision, person = :person, decided_at = :at
                         where edition = :edition and block = :block and decision is null""",
                Map.of(
                        "edition",
                        edition.id,
                        "block",
                        block,
                        "decision",
                        decision,
                        "person",
                        actor.id(),
                        "at",
                        clock.instant()));
    }

    /** The block's own text is what readers of the edition would have got, to be rewritten in the studio. */
    void beginFromWhatIsShown(Actor actor, Edition edition, UUID block) {
        if (departures.isReplaced(edition, block)) {
            return;
        }
        var said = texts.components(edition, List.of(block)).get(block);
        var title = said != null ? said.title() : title(edition, block);
        if (title == null) {
            return;
        }
        BlockText text = BlockText.findById(new BlockText.Key(edition.id, block));
        var isNew = text == null;
        if (isNew) {
            text = new BlockText();
            text.edition = edition.id;
            text.block = block;
            text.revision = lastRevision(edition, block);
        }
        var revision = text.revision;
        text.say(title, said == null ? null : Json.write(said.body()));
        if (isNew) {
            text.persist();
        }
        sql.flush();
        if (text.revision > revision) {
            history.one(edition.id, block, actor, clock.instant(), false);
        }
    }

    private String title(Edition edition, UUID block) {
        var title = texts.titles(edition, EnumSet.allOf(BlockKind.class)).get(block);
        return title == null ? null : title.text();
    }

    /** What the edition said here before it followed the source stays in its history. */
    private int lastRevision(Edition edition, UUID block) {
        var rows = sql.rows(
                "select coalesce(max(number), 0) from revision where edition = :edition and block = :block",
                Map.of("edition", edition.id, "block", block));
        return Sql.number(rows.getFirst()[0]);
    }

    private void refuseUnknown(Edition edition, UUID block) {
        var rows = sql.rows(
                "select 1 from source_block where course = :course and block = :block",
                Map.of("course", edition.course, "block", block));
        if (rows.isEmpty()) {
            throw Refusal.notFound();
        }
    }
}
