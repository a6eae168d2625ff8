package palavra.content.studio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import palavra.content.Json;
import palavra.content.api.BlockKind;
import palavra.content.api.studio.BlockSettings;
import palavra.content.api.studio.Body;
import palavra.content.api.studio.DraftBlock;
import palavra.content.media.AssetFile;
import palavra.content.publishing.EditionShape;
import palavra.content.publishing.EditionTexts;
import palavra.content.studio.Access.Opened;
import palavra.content.text.CourseFiles;
import palavra.content.tree.Block;
import palavra.content.tree.BlockText;
import palavra.content.tree.RevisionRow;
import palavra.content.tree.StoredBody;
import palavra.kernel.Actor;
import palavra.kernel.Refusal;

/** Opens blocks to be edited: an edition's own text, or what it shows of its source. */
@ApplicationScoped
class Opener {

    private final EditionShape shape;
    private final EditionTexts texts;

    Opener(EditionShape shape, EditionTexts texts) {
        this.shape = shape;
        this.texts = texts;
    }

    /** A block that the edition holds; 404 when it does not. */
    Block block(Opened opened, UUID id) {
        return Block.<Block>findByIdOptional(id)
                .filter(block -> block.course.equals(opened.course().id) && shape.holds(opened.edition(), block))
                .orElseThrow(Refusal::notFound);
    }

    /** A block whose place and settings the edition decides on: the source on shared ones, the others on their own. */
    Block own(Opened opened, UUID id) {
        var block = block(opened, id);
        if (block.edition == null) {
            opened.toShape();
        }
        return block;
    }

    DraftBlock view(Actor actor, Opened opened, Block block) {
        var edition = opened.edition();
        BlockText text = BlockText.findById(new BlockText.Key(edition.id, block.id));
        var own = text != null && (edition.source || texts.own(edition).contains(block.id));
        var saved = own ? RevisionRow.find(edition.id, block.id, text.revision).orElse(null) : null;
        return new DraftBlock(
                block.id,
                block.parent,
                block.kind,
                own ? text.title : title(opened, block),
                own ? body(opened, text) : shown(opened, block),
                new BlockSettings(
                        block.visible,
                        block.starts,
                        block.due,
                        block.graded ? block.assignmentType : "",
                        block.sitting()),
                own ? text.revision : 0,
                saved == null ? "" : saved.personName,
                saved == null ? null : saved.at,
                Kept.find(actor.id(), edition.id, block.id).orElse(null));
    }

    private static Body body(Opened opened, BlockText text) {
        return text.body == null ? null : body(opened, Json.read(text.body, StoredBody.class));
    }

    private static Body body(Opened opened, StoredBody body) {
        return new TextForm(new CourseFiles(AssetFile.of(opened.course().id))).body(body);
    }

    private String title(Opened opened, Block block) {
        var title = texts.titles(opened.edition(), Set.of(block.kind)).get(block.id);
        return title == null ? "" : title.text();
    }

    private Body shown(Opened opened, Block block) {
        if (block.kind != BlockKind.COMPONENT) {
            return null;
        }
        var said = texts.components(opened.edition(), List.of(block.id)).get(block.id);
        return said == null ? null : body(opened, said.body());
    }
}
