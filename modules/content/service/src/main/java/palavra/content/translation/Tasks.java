package palavra.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import palavra.content.Json;
import palavra.content.api.translation.Adaptation;
import palavra.content.api.translation.ReviewTask;
import palavra.content.api.translation.ReviewTask.Decision;
import palavra.content.fields.BodyField;
import palavra.content.fields.WordDiff;
import palavra.content.publishing.CourseLock;
import palavra.content.publishing.Touched;
import palavra.content.publishing.UnitDocument;
import palavra.content.tree.Block;
import palavra.content.tree.BlockText;
import palavra.content.tree.Edition;
import palavra.kernel.Actor;
import palavra.kernel.Ids;
import palavra.kernel.Refusal;

/** Changes of the source that wait for an edition's decision. */
@ApplicationScoped
class Tasks {

    private final Sql sql;
    private final Adaptations adaptations;
    private final FollowerPages pages;
    private final CourseLock lock;
    private final Touched touched;
    private final DeskLog log;

    Tasks(Sql sql, Adaptations adaptations, FollowerPages pages, CourseLock lock, Touched touched, DeskLog log) {
        this.sql = sql;
        this.adaptations = adaptations;
        this.pages = pages;
        this.lock = lock;
        this.touched = touched;
        this.log = log;
    }

    List<ReviewTask> open(Edition edition) {
        return sql.rows("""
                        select k.id, k.block, k.unit, k.title, k.removed, k.was, k.becomes, k.at,
                               not k.removed or k.block = c.certificate or coalesce(b.kind = 'COMPONENT', false)
                                   and exists (select 1 from source_unit u where u.course = c.id and u.unit = k.unit)
                          from review_task k join edition e on e.id = k.edition join course c on c.id = e.course
                          left join block b on b.id = k.block
                         where k.edition = :edition and k.decision is null order by k.at, k.id""", Map.of("edition", edition.id)).stream()
                .map(row -> new ReviewTask(
                        Sql.id(row[0]),
                        Sql.id(row[1]),
                        Sql.id(row[2]),
                        (String) row[3],
                        (boolean) row[4],
                        (boolean) row[8],
                        WordDiff.of(BodyField.plain((String) row[5]), BodyField.plain((String) row[6])),
                        (Instant) row[7]))
                .toList();
    }

    /** Decides it and says about which block. */
    UUID decide(Actor actor, Edition edition, UUID task, Decision decision) {
        lock.alone(edition.course);
        var found = open(edition).stream()
                .filter(one -> one.id().equals(task))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (found.removed() && SourcePages.isPage(found.block(), edition.course)) {
            pages.withdrawn(actor, edition, found.block(), decision != Decision.TAKE);
        } else if (found.removed()) {
            if (decision != Decision.TAKE) {
                becomesOwn(edition, found.block(), found.unit());
            }
        } else if (decision == Decision.TAKE) {
            adaptations.follow(actor, edition, found.block());
            return found.block();
        } else if (decision == Decision.MERGE) {
            adaptations.beginFromWhatIsShown(actor, edition, found.block());
            adaptations.keep(actor, edition, found.block(), Adaptation.Kind.REPLACED, found.title());
        }
        adaptations.close(actor, edition, found.block(), decision.name());
        log.write(actor, edition, found.block(), "decided-" + decision.name().toLowerCase(), "");
        touched.texts(edition.id, List.of(found.block()));
        return found.block();
    }

    /** What the source took away stays as a block that only this edition has, with what its readers saw last. */
    private void becomesOwn(Edition edition, UUID block, UUID unit) {
        Block was = Block.findById(block);
        var said = lastShown(edition, block, unit);
        if (was == null || said == null) {
            return;
        }
        var own = new Block();
        own.id = Ids.next();
        own.course = was.course;
        own.sourceId = own.id.toString();
        own.edition = edition.id;
        own.parent = unit;
        own.type = was.type;
        own.kind = was.kind;
        own.position = was.position;
        own.visible = was.visible;
        own.assignmentType = was.assignmentType;
        own.graded = was.graded;
        own.persist();
        var text = new BlockText();
        text.edition = edition.id;
        text.block = own.id;
        text.say(said.title(), Json.write(said.body()));
        text.persist();
        touched.texts(edition.id, List.of(own.id));
    }

    private UnitDocument.Part lastShown(Edition edition, UUID block, UUID unit) {
        var rows = sql.rows("""
                select d.body from publication p
                  join publication_unit n on n.publication = p.id and n.unit = :unit
                  join unit_document d on d.hash = n.document
                 where p.edition = :edition order by p.number desc limit 1""", Map.of("edition", edition.id, "unit", unit));
        return rows.stream()
                .flatMap(row -> Json.read((String) row[0], UnitDocument.class).parts().stream())
                .filter(part -> part.id().equals(block))
                .findFirst()
                .orElse(null);
    }
}
